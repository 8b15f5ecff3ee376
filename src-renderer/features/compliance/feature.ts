import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { minePath, realmPath } from './paths.ts';
import { reportRoles } from './report-roles.ts';

const RealmScreen = lazy(() =>
  import('./realm-screen.tsx').then((file) => ({ default: file.RealmScreen })),
);
const MineScreen = lazy(() =>
  import('./mine-screen.tsx').then((file) => ({ default: file.MineScreen })),
);
const PrintCertificates = lazy(() =>
  import('./print-certificates.tsx').then((file) => ({ default: file.PrintCertificates })),
);
const PrintReport = lazy(() =>
  import('./print-report.tsx').then((file) => ({ default: file.PrintReport })),
);

const nav = 'insights';

/** Compliance with the REALM standards: of a series or the service, and one's own share in it. */
export const feature: Feature = {
  routes: [
    { path: realmPath, Screen: RealmScreen, nav, roles: reportRoles },
    { path: minePath, Screen: MineScreen, nav },
    { path: '/print/certificates/:to', Screen: PrintCertificates, place: 'print' },
    { path: '/print/realm-report/:to', Screen: PrintReport, place: 'print' },
  ],
};
