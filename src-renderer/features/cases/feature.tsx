import { lazy, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import type { Feature } from '../../app/feature.ts';
import { useMe } from '../../app/session-store.ts';
import { casesPath, libraryPath, mdtPath, newCasePath } from './cases-paths.ts';
import { useLibraryFilter } from './library-filter.ts';

const CasesHome = lazy(() =>
  import('./cases-home.tsx').then((module) => ({ default: module.CasesHome })),
);
const NewCaseScreen = lazy(() =>
  import('./new-case-screen.tsx').then((module) => ({ default: module.NewCaseScreen })),
);
const MdtScreen = lazy(() =>
  import('./mdt-screen.tsx').then((module) => ({ default: module.MdtScreen })),
);
const LibraryScreen = lazy(() =>
  import('./library-screen.tsx').then((module) => ({ default: module.LibraryScreen })),
);
const CaseScreen = lazy(() =>
  import('./case-screen.tsx').then((module) => ({ default: module.CaseScreen })),
);
const CaseSlipPage = lazy(() =>
  import('./case-slip-page.tsx').then((module) => ({ default: module.CaseSlipPage })),
);

/**
 * A new case and capture in an MDT are one key away from every screen. What somebody looked for in
 * the library goes with them when they sign out.
 */
function Everywhere() {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  useAction({
    label: t('newCase'),
    keys: 'Mod+Shift+N',
    section: 'do',
    run: () => navigate(newCasePath),
  });
  useAction({ label: t('mdt.title'), section: 'do', run: () => navigate(mdtPath) });
  useAction({ label: t('library.title'), section: 'go', run: () => navigate(libraryPath) });
  const { personId } = useMe();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each person's words are their own
  useEffect(() => useLibraryFilter.getState().clear, [personId]);
  return null;
}

/** Cases: sending one in, capture, triage, one case whole, and the library for everybody. */
export const feature: Feature = {
  routes: [
    { path: casesPath, Screen: CasesHome, nav: 'cases' },
    { path: newCasePath, Screen: NewCaseScreen, nav: 'cases' },
    { path: mdtPath, Screen: MdtScreen, nav: 'cases' },
    // One route for list and case: the list stays as it is while cases open beside it.
    { path: `${libraryPath}/:id?`, Screen: LibraryScreen, nav: 'cases' },
    {
      path: `${casesPath}/:id`,
      Screen: CaseScreen,
      nav: 'cases',
      roles: ['chair', 'deputy', 'assistant'],
    },
    { path: '/print/case-slip/:kind', Screen: CaseSlipPage, place: 'print' },
  ],
  Always: Everywhere,
};
