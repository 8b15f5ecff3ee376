import { addDays, addYears, type Day, daysIn, overlap, type Period } from '../days.ts';

/**
 * The 12 months up to a day, `(to − 1 year, to]`. A year before 29 February is 28 February, so that
 * the period up to 29 February 2024 begins on 1 March 2023; the one up to 28 February 2025 begins on
 * 29 February 2024. Both have 366 days.
 */
export function realmPeriod(to: Day): Period {
  return { from: addDays(addYears(to, -1), 1), to };
}

/**
 * The calendar year whose contribution marks count for a period of 12 months: the one that holds
 * most of its days, the later of two that hold as many. Marks say nothing finer than a year.
 */
export function yearCounted(period: Period): number {
  const later = Number(period.to.slice(0, 4));
  const daysOf = (year: number): number => {
    const text = String(year).padStart(4, '0');
    const shared = overlap(period, { from: `${text}-01-01`, to: `${text}-12-31` });
    return shared ? daysIn(shared) : 0;
  };
  return daysOf(later) >= daysOf(later - 1) ? later : later - 1;
}
