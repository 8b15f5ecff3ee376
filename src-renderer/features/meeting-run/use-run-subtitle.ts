import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/format.ts';
import { formatTimes } from '../meetings/meeting-times.ts';
import type { Run } from './use-run.ts';

/** "Thu 26 Nov 2026 · 12:30 – 13:30 · in the room and online". */
export function useRunSubtitle({ day, startsAt, minutes, mode }: Run): string {
  const { t } = useTranslation('meeting-run');
  return [formatDay(day), formatTimes(startsAt, minutes), t(`mode.${mode}`)].join(' · ');
}
