import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const StartScreen = lazy(() =>
  import('./start-screen.tsx').then((file) => ({ default: file.StartScreen })),
);
const WaysIn = lazy(() => import('./ways-in.tsx').then((file) => ({ default: file.WaysIn })));
const CreateWorkspace = lazy(() =>
  import('./create/create-workspace.tsx').then((file) => ({ default: file.CreateWorkspace })),
);
const LookAround = lazy(() =>
  import('./look-around.tsx').then((file) => ({ default: file.LookAround })),
);
const RestoreBackup = lazy(() =>
  import('./restore/restore-backup.tsx').then((file) => ({ default: file.RestoreBackup })),
);
const PrintSheets = lazy(() =>
  import('./print-sheets.tsx').then((file) => ({ default: file.PrintSheets })),
);

export const feature: Feature = {
  routes: [
    { path: '/start', Screen: StartScreen, place: 'start' },
    { path: '/start/workspaces', Screen: WaysIn, place: 'start' },
    { path: '/start/create', Screen: CreateWorkspace, place: 'start' },
    { path: '/start/look-around', Screen: LookAround, place: 'start' },
    { path: '/start/restore', Screen: RestoreBackup, place: 'start' },
    { path: '/print/sheets/given', Screen: PrintSheets, place: 'print' },
  ],
};
