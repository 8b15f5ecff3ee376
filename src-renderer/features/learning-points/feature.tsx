import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import type { Feature } from '../../app/feature.ts';
import { learningSentPath, sentSheetPath } from './paths.ts';

const CirculateScreen = lazy(() =>
  import('./circulate-screen.tsx').then((file) => ({ default: file.CirculateScreen })),
);
const SentScreen = lazy(() =>
  import('./sent-screen.tsx').then((file) => ({ default: file.SentScreen })),
);
const PrintSheet = lazy(() =>
  import('./print-sheet.tsx').then((file) => ({ default: file.PrintSheet })),
);

/** From a meeting its learning is read where all of it is. */
function ToSheet() {
  const { id = '' } = useParams();
  return <Redirect to={sentSheetPath(id)} replace />;
}

function Everywhere() {
  const { t } = useTranslation('learning-points');
  const [, navigate] = useLocation();
  useAction({ label: t('sent.title'), section: 'go', run: () => navigate(learningSentPath) });
  return null;
}

/** Learning of meetings on its way: to audiences by those who run a series, to read for everybody. */
export const feature: Feature = {
  routes: [
    {
      path: '/meetings/:id/circulate',
      Screen: CirculateScreen,
      nav: 'meetings',
      isWithin: true,
      roles: ['chair', 'deputy', 'assistant'],
    },
    { path: '/meetings/:id/learning', Screen: ToSheet, nav: 'meetings', isWithin: true },
    // One route for list and sheet: the list stays as it is while sheets open beside it.
    { path: `${learningSentPath}/:id?`, Screen: SentScreen, nav: 'learning', isWithin: true },
    { path: '/print/learning-sheet/:id', Screen: PrintSheet, place: 'print' },
  ],
  Always: Everywhere,
};
