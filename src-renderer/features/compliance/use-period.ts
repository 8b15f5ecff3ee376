import { create } from 'zustand';
import type { OutputOf } from '../../app/client.ts';
import { useToday } from '../learning/use-today.ts';

export type Report = OutputOf<'compliance.report'>;
export type RuleResult = Report['rules'][number];

interface Chosen {
  /** The last day of the twelve months; null is today. */
  readonly to: string | null;
  /** Null is the whole service. */
  readonly seriesId: string | null;
  readonly setTo: (to: string | null) => void;
  readonly setSeriesId: (seriesId: string | null) => void;
}

/** What was chosen holds on both screens while the app runs. */
const useChosen = create<Chosen>((set) => ({
  to: null,
  seriesId: null,
  setTo: (to) => set({ to }),
  setSeriesId: (seriesId) => set({ seriesId }),
}));

/** The twelve months up to a day, and the series. No day later than today has anything to say. */
export function usePeriod() {
  const today = useToday();
  const { to, setTo, seriesId, setSeriesId } = useChosen();
  return {
    today,
    to: to === null || to > today ? today : to,
    setTo: (day: string | null) => setTo(day === today ? null : day),
    seriesId,
    setSeriesId,
  };
}

/** What a report is counted from. */
export const REPORT_TABLES = [
  'series',
  'series_role',
  'series_member',
  'meeting',
  'agenda_item',
  'attendance',
  'attendance_elsewhere',
  'absence',
  'contribution',
  'employment',
  'person',
  'job_plan',
  'job_plan_line',
  'learning_case',
  'case_identity',
  'letter',
  'learning_point',
  'learning_point_wording',
  'workspace_setting',
];
