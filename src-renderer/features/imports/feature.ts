import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';

const ImportScreen = lazy(() =>
  import('./import-screen.tsx').then((module) => ({ default: module.ImportScreen })),
);

/** Files of people, job plans and learning, brought in by an administrator. */
export const feature: Feature = {
  routes: [{ path: '/reports/import/:kind?', Screen: ImportScreen, roles: ['administrator'] }],
};
