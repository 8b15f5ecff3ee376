/**
 * Plain dates as 'YYYY-MM-DD' text, years 0001 to 9999. They compare as text, and are counted on
 * integers (days since 1970-01-01) because the job-plan arithmetic asks for many of them.
 */
export type Day = string;

/** A stretch of days, both ends included. It is empty when `from` is after `to`. */
export interface Period {
  from: Day;
  to: Day;
}

/** The part of one calendar month that lies in a period. */
export interface MonthPart extends Period {
  /** 'YYYY-MM' */
  month: string;
  /** Days of the part, and of the whole month. */
  days: number;
  daysOfMonth: number;
}

/** Whether the text is a day of the calendar: "2024-02-29" is, "2023-02-29" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The days of a period, both ends counted; 0 for an empty one. */
export function daysIn(period: Period): number {
  return Math.max(0, daysBetween(period.from, period.to) + 1);
}

/** The day `days` later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** The same date `years` later; 29 February's in a year without one is 28 February. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = partsOf(day);
  return textOf(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** The days of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function earlierOf(a: Day, b: Day): Day {
  if (b < a) return b;
  return a;
}

export function laterOf(a: Day, b: Day): Day {
  if (b > a) return b;
  return a;
}

/** The days that two periods share, or null where they share none. */
export function overlap(a: Period, b: Period): Period | null {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** The calendar months that a period touches, in order, each cut to the period. */
export function monthsOf(period: Period): MonthPart[] {
  const months: MonthPart[] = [];
  let from = period.from;
  while (from <= period.to) {
    const { year, month } = partsOf(from);
    const daysOfMonth = daysInMonth(year, month);
    const last = textOf(year, month, daysOfMonth);
    const to = earlierOf(last, period.to);
    months.push({ month: from.slice(0, 7), from, to, days: daysIn({ from, to }), daysOfMonth });
    from = addDays(last, 1);
  }
  return months;
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  // Digit by digit: cutting the text up and reading the pieces takes several times as long.
  const digit = (at: number) => day.charCodeAt(at) - ZERO;
  return {
    year: digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    month: digit(5) * 10 + digit(6),
    date: digit(8) * 10 + digit(9),
  };
}

/** The character code of "0". */
const ZERO = 48;

function textOf(year: number, month: number, date: number): Day {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/*
 * Both ways count years from 1 March, so that the leap day is the last of its year: month m of such
 * a year (0 = March) begins on day (153 m + 2) ÷ 5, and 400 years are always 146,097 days.
 */
const DAYS_IN_400_YEARS = 146_097;
const FROM_YEAR_0_TO_1970 = 719_468;

function numberOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + date - 1;
  return marchYear * 365 + leapDays + dayOfYear - FROM_YEAR_0_TO_1970;
}

function dayOf(number: number): Day {
  const shifted = number + FROM_YEAR_0_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const ofEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return textOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}
