import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { ImportAction } from './import-action.tsx';

const ImportScreen = lazy(() =>
  import('./import-screen.tsx').then((module) => ({ default: module.ImportScreen })),
);

/** Files of people, job plans, learning and meetings, brought in by an administrator. */
export const feature: Feature = {
  routes: [
    {
      path: '/reports/import/:kind?',
      Screen: ImportScreen,
      nav: 'people',
      isWithin: true,
      roles: ['administrator'],
    },
  ],
  Always: ImportAction,
};
