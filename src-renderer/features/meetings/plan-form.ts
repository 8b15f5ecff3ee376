import { addYears, type Day } from '../../../src-shared/rules/days.ts';
import {
  datesByRule,
  type MeetingRule,
  type Weekday,
  weekdayOf,
} from '../../../src-shared/rules/meetings/index.ts';
import type { InputOf } from '../../app/client.ts';
import { readTime } from './meeting-times.ts';
import type { Series } from './use-series.ts';

export type Which = '1' | '2' | '3' | '4' | 'last';

/** How meetings are planned: what all of them share, the rule, and what was changed by hand. */
export interface PlanForm {
  readonly seriesId: string;
  readonly by: 'rule' | 'days';
  readonly every: 'weeks' | 'months';
  readonly interval: number;
  readonly weekday: Weekday;
  readonly which: Which;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days of the rule that were unticked. */
  readonly without: readonly Day[];
  /** Days chosen one by one. */
  readonly single: readonly Day[];
  readonly startsAt: string;
  readonly minutes: number | null;
  readonly mode: Series['mode'];
  readonly place: string;
  readonly link: string;
}

/** A year of monthly meetings from today, with the series' own place and time. */
export function emptyPlan(series: Series, today: Day): PlanForm {
  return {
    seriesId: series.id,
    by: 'rule',
    every: 'months',
    interval: 1,
    weekday: weekdayOf(today),
    which: 'last',
    from: today,
    to: addYears(today, 1),
    without: [],
    single: [],
    ...placeOf(series),
  };
}

/** What a series' meetings usually have. */
export const placeOf = ({ startsAt, minutes, mode, place, link }: Series) => ({
  startsAt,
  minutes,
  mode,
  place,
  link,
});

/** The days on offer, first to last, ticked or not. */
export function daysOnOffer(form: PlanForm): readonly Day[] {
  const { by, every, interval, weekday, which, from, to, single } = form;
  if (by === 'days') return [...single].sort();
  if (from === null || to === null || to < from) return [];
  const rule: MeetingRule =
    every === 'weeks'
      ? { every, interval, weekday }
      : { every, interval, weekday, which: which === 'last' ? which : numbers[which] };
  return datesByRule(rule, { from, to });
}

const numbers = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

/** The days that will be planned. Days that have a meeting at that time already are left out. */
export function daysToPlan(form: PlanForm, taken: ReadonlySet<Day>): readonly Day[] {
  return daysOnOffer(form).filter((day) => !form.without.includes(day) && !taken.has(day));
}

/** The call's input, or the field that is not well yet. */
export function planInput(
  form: PlanForm,
  days: readonly Day[],
): { ok: true; input: InputOf<'meetings.plan'> } | { ok: false; field: 'startsAt' | 'minutes' } {
  const startsAt = readTime(form.startsAt);
  const { seriesId, minutes, mode, place, link } = form;
  if (startsAt === null) return { ok: false, field: 'startsAt' };
  if (minutes === null || minutes < 10 || minutes > 480) return { ok: false, field: 'minutes' };
  const meetings = days.map((day) => ({ day, startsAt, minutes, mode, place, link }));
  return { ok: true, input: { seriesId, meetings } };
}
