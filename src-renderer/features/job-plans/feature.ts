import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { JobPlansHome } from './home.tsx';

const MyPlanScreen = lazy(() =>
  import('./my-plan-screen.tsx').then((module) => ({ default: module.MyPlanScreen })),
);
const PeoplePlansScreen = lazy(() =>
  import('./people-plans-screen.tsx').then((module) => ({ default: module.PeoplePlansScreen })),
);
const DraftScreen = lazy(() =>
  import('./draft-screen.tsx').then((module) => ({ default: module.DraftScreen })),
);
const PolicyScreen = lazy(() =>
  import('./policy-screen.tsx').then((module) => ({ default: module.PolicyScreen })),
);

const nav = 'job-plans';
const roles = ['manager', 'administrator'] as const;

/** Job plans, drafts and the learning-time policy; the summary is a domain of its own. */
export const feature: Feature = {
  routes: [
    { path: '/job-plans', Screen: JobPlansHome, nav },
    { path: '/job-plans/mine', Screen: MyPlanScreen, nav },
    { path: '/job-plans/policy', Screen: PolicyScreen, nav },
    { path: '/job-plans/people/:personId?', Screen: PeoplePlansScreen, nav, roles },
    {
      path: '/job-plans/people/:personId/draft/:planId',
      Screen: DraftScreen,
      nav,
      roles,
    },
  ],
};
