import { daysInMonth, type Period } from '../../../src-shared/rules/days.ts';
import type { CountedEntry } from '../../../src-shared/rules/job-plans/index.ts';

/**
 * Minutes as far as their day is known: `from` and `to` are that day, or the ends of its month where
 * the day is sealed to somebody else, or to keys that are gone.
 */
export type DatedMinutes = CountedEntry & Period;

/** The minutes that count in a period: those that it holds a possible day of. */
export function minutesWithin(minutes: readonly DatedMinutes[], period: Period): DatedMinutes[] {
  return minutes.filter(({ from, to }) => from <= period.to && to >= period.from);
}

/** The first and last day of a month given as 'YYYY-MM'. */
export function endsOfMonth(month: string): Period {
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return { from: `${month}-01`, to: `${month}-${days}` };
}
