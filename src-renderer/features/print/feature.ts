import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const JobPlanSummaryPage = lazy(() =>
  import('./job-plan-summary-page.tsx').then((module) => ({ default: module.JobPlanSummaryPage })),
);

/** Pages for paper, drawn bare in the hidden print window. */
export const feature: Feature = {
  routes: [{ path: '/print/job-plan-summary/:ticket', Screen: JobPlanSummaryPage, place: 'print' }],
};
