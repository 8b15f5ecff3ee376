import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const ActionsScreen = lazy(() =>
  import('./actions-screen.tsx').then((file) => ({ default: file.ActionsScreen })),
);

/** Actions of meetings, carried over until they are done. */
export const feature: Feature = {
  routes: [{ path: '/meetings/actions', Screen: ActionsScreen, nav: 'meetings', isWithin: true }],
};
