import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const PresenterScreen = lazy(() =>
  import('./presenter-screen.tsx').then((file) => ({ default: file.PresenterScreen })),
);

/** What the room sees of a meeting, in the window for the projector. */
export const feature: Feature = {
  routes: [{ path: '/presenter', Screen: PresenterScreen, place: 'presenter' }],
};
