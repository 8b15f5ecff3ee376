import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SeriesRole } from '../../../src-shared/model/series.ts';
import { useAction } from '../../app/actions.ts';
import type { Feature } from '../../app/feature.ts';
import {
  caseLettersPath,
  meetingLettersPath,
  myLettersPath,
  printLetterPath,
  wordingsPath,
} from './letters-paths.ts';

const MeetingLetters = lazy(() =>
  import('./meeting-letters.tsx').then((file) => ({ default: file.MeetingLetters })),
);
const CaseLetters = lazy(() =>
  import('./case-letters.tsx').then((file) => ({ default: file.CaseLetters })),
);
const MyLettersScreen = lazy(() =>
  import('./my-letters-screen.tsx').then((file) => ({ default: file.MyLettersScreen })),
);
const WordingsScreen = lazy(() =>
  import('./wordings-screen.tsx').then((file) => ({ default: file.WordingsScreen })),
);
const PrintLetter = lazy(() =>
  import('./print-letter.tsx').then((file) => ({ default: file.PrintLetter })),
);

/** Letters to oneself are found from every screen. */
function Everywhere() {
  const { t } = useTranslation('letters');
  const [, navigate] = useLocation();
  useAction({ label: t('mine.title'), section: 'go', run: () => navigate(myLettersPath) });
  return null;
}

const staff: readonly SeriesRole[] = ['chair', 'deputy', 'assistant'];
const holders: readonly SeriesRole[] = ['chair', 'deputy'];

/** Letters to people in a case: written by the chairs, read and answered by whom they are to. */
export const feature: Feature = {
  routes: [
    { path: myLettersPath, Screen: MyLettersScreen, nav: 'today', isWithin: true },
    {
      path: meetingLettersPath(':id'),
      Screen: MeetingLetters,
      nav: 'meetings',
      isWithin: true,
      roles: staff,
    },
    {
      path: caseLettersPath(':id'),
      Screen: CaseLetters,
      nav: 'cases',
      isWithin: true,
      roles: staff,
    },
    {
      path: wordingsPath(':id'),
      Screen: WordingsScreen,
      nav: 'meetings',
      isWithin: true,
      roles: holders,
    },
    { path: printLetterPath, Screen: PrintLetter, place: 'print' },
  ],
  Always: Everywhere,
};
