import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const SummaryScreen = lazy(() =>
  import('./summary-screen.tsx').then((module) => ({ default: module.SummaryScreen })),
);
const MySummaryScreen = lazy(() =>
  import('./my-summary-screen.tsx').then((module) => ({ default: module.MySummaryScreen })),
);

export const feature: Feature = {
  routes: [
    {
      path: '/job-plans/summary',
      Screen: SummaryScreen,
      nav: 'job-plans',
      roles: ['manager'],
    },
    { path: '/job-plans/my-summary', Screen: MySummaryScreen, nav: 'job-plans' },
  ],
};
