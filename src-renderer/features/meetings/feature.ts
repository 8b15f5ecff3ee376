import { lazy } from 'react';
import type { SeriesRole } from '../../../src-shared/model/series.ts';
import type { Feature } from '../../app/feature.ts';
import { meetingsPath, planPath } from './meeting-paths.ts';

const MeetingsScreen = lazy(() =>
  import('./meetings-screen.tsx').then((file) => ({ default: file.MeetingsScreen })),
);
const PlanScreen = lazy(() =>
  import('./plan-screen.tsx').then((file) => ({ default: file.PlanScreen })),
);
const MeetingScreen = lazy(() =>
  import('./meeting-screen.tsx').then((file) => ({ default: file.MeetingScreen })),
);
const ReportScreen = lazy(() =>
  import('./report-screen.tsx').then((file) => ({ default: file.ReportScreen })),
);
const PrintMinutes = lazy(() =>
  import('./print-minutes.tsx').then((file) => ({ default: file.PrintMinutes })),
);
const PrintSignInSheet = lazy(() =>
  import('./print-sign-in-sheet.tsx').then((file) => ({ default: file.PrintSignInSheet })),
);

const staff: readonly SeriesRole[] = ['chair', 'deputy', 'assistant'];
const nav = 'meetings';

/** Meetings: their list, planning them, and one with its agenda, attendance and minutes. */
export const feature: Feature = {
  routes: [
    { path: meetingsPath, Screen: MeetingsScreen, nav },
    { path: planPath, Screen: PlanScreen, nav, roles: staff },
    { path: '/meetings/:id', Screen: MeetingScreen, nav },
    { path: '/meetings/:id/attendance', Screen: MeetingScreen, nav, roles: staff },
    { path: '/meetings/:id/minutes', Screen: MeetingScreen, nav },
    { path: '/meetings/:id/report', Screen: ReportScreen, nav, roles: staff },
    { path: '/print/minutes/:id', Screen: PrintMinutes, place: 'print' },
    { path: '/print/sign-in-sheet/:id', Screen: PrintSignInSheet, place: 'print' },
  ],
};
