import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { RunAlways } from './run-always.tsx';

const RunScreen = lazy(() =>
  import('./run-screen.tsx').then((file) => ({ default: file.RunScreen })),
);

/** A meeting while it runs, as its chair, deputy or assistant sees it. */
export const feature: Feature = {
  routes: [
    {
      path: '/meetings/:id/run',
      Screen: RunScreen,
      nav: 'meetings',
      isWithin: true,
      roles: ['chair', 'deputy', 'assistant'],
    },
  ],
  Always: RunAlways,
};
