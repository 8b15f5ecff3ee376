import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const TodayScreen = lazy(() =>
  import('./today-screen.tsx').then((module) => ({ default: module.TodayScreen })),
);

/** Where a person lands: log, where they stand, what waits. */
export const feature: Feature = {
  routes: [{ path: '/', Screen: TodayScreen, nav: 'today' }],
};
