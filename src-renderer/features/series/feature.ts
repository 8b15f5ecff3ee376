import { lazy } from 'react';
import type { AppRoute, Feature } from '../../app/feature.ts';
import type { HeldRole } from '../../app/session-store.ts';
import { absencesPath, newSeriesPath, seriesListPath } from './series-paths.ts';

const SeriesScreen = lazy(() =>
  import('./series-screen.tsx').then((file) => ({ default: file.SeriesScreen })),
);
const SeriesEditor = lazy(() =>
  import('./series-editor.tsx').then((file) => ({ default: file.SeriesEditor })),
);
const ExpectedScreen = lazy(() =>
  import('./expected-screen.tsx').then((file) => ({ default: file.ExpectedScreen })),
);
const AbsencesScreen = lazy(() =>
  import('./absences-screen.tsx').then((file) => ({ default: file.AbsencesScreen })),
);

const readers: readonly HeldRole[] = ['chair', 'deputy', 'assistant', 'administrator', 'manager'];
const holders: readonly HeldRole[] = ['chair', 'deputy', 'administrator'];
const administrators: readonly HeldRole[] = ['administrator'];
const within = { nav: 'meetings', isWithin: true } satisfies Partial<AppRoute>;

/** Series of meetings: what each is, who runs it, who is expected; and who is away for long. */
export const feature: Feature = {
  routes: [
    { path: newSeriesPath, Screen: SeriesEditor, roles: administrators, ...within },
    { path: `${seriesListPath}/:id/edit`, Screen: SeriesEditor, roles: holders, ...within },
    { path: `${seriesListPath}/:id/expected`, Screen: ExpectedScreen, roles: readers, ...within },
    { path: `${seriesListPath}/:id?`, Screen: SeriesScreen, roles: readers, ...within },
    { path: absencesPath, Screen: AbsencesScreen, ...within },
  ],
};
