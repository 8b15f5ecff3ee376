import { lazy, useEffect } from 'react';
import { Redirect } from 'wouter';
import type { Feature } from '../../app/feature.ts';
import { DroppedDraft } from './dropped-draft.tsx';
import { useEntryFilter } from './entry-filter.ts';
import { entriesPath } from './entry-paths.ts';
import { QuickLogDialog } from './quick-log-dialog.tsx';

const LearningScreen = lazy(() =>
  import('./learning-screen.tsx').then((module) => ({ default: module.LearningScreen })),
);

const ToEntries = () => <Redirect to={entriesPath} replace />;

function Everywhere() {
  // Gone with the person who signs out: the next one must not see what they looked for.
  useEffect(() => () => useEntryFilter.getState().clear(), []);
  return (
    <>
      <QuickLogDialog />
      <DroppedDraft />
    </>
  );
}

/** A person's own learning: quick log everywhere, the log, and the editor. */
export const feature: Feature = {
  routes: [
    { path: '/learning', Screen: ToEntries, nav: 'learning' },
    // One route for list, entry and editor: the list stays as it is while entries open beside it.
    { path: `${entriesPath}/:id?/:mode?`, Screen: LearningScreen, nav: 'learning' },
  ],
  Always: Everywhere,
};
