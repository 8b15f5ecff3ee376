import { addDays, type Day, monthsOf, type Period } from '../../../src-shared/rules/days.ts';

/** Months of a summary, as 'YYYY-MM'. */

/** How many months a trend shows. */
const TREND_MONTHS = 12;

/**
 * Months of which other people's entries are counted whole although the period holds only some of
 * their days. Days are private, so an entry counts when the period holds any day of its month.
 *
 * A month that is still running is not among them where the period goes up to today or beyond and
 * begins with the month: nothing is logged on days to come, so the month to date is the whole of it.
 */
export function monthsCountedWhole(period: Period, today: Day): string[] {
  return monthsOf(period)
    .filter((part) => {
      const cutAtStart = !part.from.endsWith('-01');
      const cutAtEnd = addDays(part.to, 1).startsWith(part.month);
      return cutAtStart || (cutAtEnd && part.to < today);
    })
    .map((part) => part.month);
}

/** The twelve months up to the last one that is over when the period ends, as periods. */
export function trendMonths(period: Period): { month: string; period: Period }[] {
  const months: { month: string; period: Period }[] = [];
  // The day after a month's last day is in the next one: so the period's own last day may close it.
  let next = `${addDays(period.to, 1).slice(0, 7)}-01`;
  while (months.length < TREND_MONTHS) {
    const to = addDays(next, -1);
    const month = to.slice(0, 7);
    next = `${month}-01`;
    months.unshift({ month, period: { from: next, to } });
  }
  return months;
}
