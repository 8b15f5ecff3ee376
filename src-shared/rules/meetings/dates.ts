import { addDays, type Day, daysBetween, daysInMonth, type Period } from '../days.ts';

/**
 * Days of a series' meetings by rule, and working days before them. Nothing here knows public
 * holidays: days that are out are named.
 */

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type MeetingRule =
  /** Every so many weeks, counted from the first such weekday of the period. */
  | { every: 'weeks'; interval: number; weekday: Weekday }
  /** The first to fourth, or the last, such weekday of every so many months. */
  | { every: 'months'; interval: number; weekday: Weekday; which: 1 | 2 | 3 | 4 | 'last' };

/** At most so many days are answered: more is a slip of the hand. */
export const MOST_MEETINGS = 60;

/** A Monday. */
const MONDAY = '2024-01-01';

export function weekdayOf(day: Day): Weekday {
  const since = daysBetween(MONDAY, day) % 7;
  return (((since + 7) % 7) + 1) as Weekday;
}

/**
 * The days that a rule names in a period, both ends included, first to last, without those of
 * `except`; never more than `MOST_MEETINGS`. Months count from the period's first one, whether or
 * not its day lies in the period. An interval below 1 counts as 1.
 */
export function datesByRule(rule: MeetingRule, period: Period, except: readonly Day[] = []): Day[] {
  const left = new Set(except);
  const days: Day[] = [];
  for (const day of rule.every === 'weeks' ? byWeeks(rule, period) : byMonths(rule, period)) {
    if (days.length === MOST_MEETINGS) break;
    if (!left.has(day)) days.push(day);
  }
  return days;
}

function* byWeeks(
  { interval, weekday }: { interval: number; weekday: Weekday },
  { from, to }: Period,
): Generator<Day> {
  const step = 7 * stepOf(interval);
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= to; day = addDays(day, step)) yield day;
}

function* byMonths(
  { interval, weekday, which }: Extract<MeetingRule, { every: 'months' }>,
  { from, to }: Period,
): Generator<Day> {
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    const day = weekdayOfMonth(year, month, weekday, which);
    if (day > to) return;
    if (day >= from) yield day;
    const months = year * 12 + (month - 1) + stepOf(interval);
    year = Math.floor(months / 12);
    month = (months % 12) + 1;
  }
}

const stepOf = (interval: number): number => Math.max(1, Math.floor(interval));

function weekdayOfMonth(
  year: number,
  month: number,
  weekday: Weekday,
  which: 1 | 2 | 3 | 4 | 'last',
): Day {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const first: Day = `${prefix}-01`;
  const firstDate = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const last = firstDate + 7 * Math.floor((daysInMonth(year, month) - firstDate) / 7);
  const date = which === 'last' ? last : firstDate + 7 * (which - 1);
  return `${prefix}-${String(date).padStart(2, '0')}`;
}

/**
 * The day that lies `count` working days, Monday to Friday, before a day. Of none it is the day
 * itself, or the Friday before a weekend.
 */
export function workingDaysBefore(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, -1);
    if (weekdayOf(found) <= 5) left -= 1;
  }
  return weekdayOf(found) <= 5 ? found : addDays(found, 5 - weekdayOf(found));
}
