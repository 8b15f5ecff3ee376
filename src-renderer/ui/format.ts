/*
 * How numbers, days and periods read on screen. Units are symbols, not words, and stay in every
 * language; words around them come from i18next. Dates are 'YYYY-MM-DD' strings without a zone.
 */

import { formatDuration } from '../../src-shared/rules/durations.ts';

const LOCALE = 'en-GB';

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const plainDayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat(LOCALE, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const momentFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** In a table of minutes nothing reads as a dash, so that what is there stands out. */
export function formatDurationOrDash(minutes: number): string {
  return minutes === 0 ? '–' : formatDuration(minutes);
}

/** "0.25 PA": two decimals at most, without trailing noise beyond the first. */
export function formatPa(pa: number): string {
  return `${formatDecimal(pa, 2)} PA`;
}

/** A number with up to `digits` decimals: 0.8, 37.5. */
export function formatDecimal(value: number, digits: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits }).format(value);
}

/** A WTE, always with one decimal unless it needs two: "1.0", "0.65". */
export function formatWte(wte: number): string {
  return new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 2,
  }).format(wte);
}

/** A count with thousands apart: "1,200". */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(LOCALE).format(count);
}

/** A share of 0 to 1 as "78 %". */
export function formatShare(share: number): string {
  return `${String(Math.round(share * 100)).replace('-', '−')} %`;
}

/** "Tue 24 Nov 2026". */
export function formatDay(date: string): string {
  return withoutComma(dayFormat, date);
}

/** "Tuesday 24 November 2026". */
export function formatLongDay(date: string): string {
  return withoutComma(longDayFormat, date);
}

/** "Tue 24", in a list under its month or week. */
export function formatShortDay(date: string): string {
  return withoutComma(shortDayFormat, date);
}

/** "24 Nov 2026". */
export function formatPlainDay(date: string): string {
  return plainDayFormat.format(utc(date));
}

/** "Nov 2026" of a date or of 'YYYY-MM'. */
export function formatMonth(date: string): string {
  return monthFormat.format(utc(date.length === 7 ? `${date}-01` : date));
}

/** A period of whole months reads "Apr 2026 – Mar 2027", any other "1 – 24 Nov 2026". */
export function formatRange(from: string, to: string): string {
  if (from === to) return formatPlainDay(from);
  if (isFirstOfMonth(from) && isLastOfMonth(to)) {
    const first = formatMonth(from);
    const last = formatMonth(to);
    return first === last ? first : `${first} – ${last}`;
  }
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return `${Number(from.slice(8))} – ${formatPlainDay(to)}`;
  }
  return `${formatPlainDay(from)} – ${formatPlainDay(to)}`;
}

/** "24 Nov 2026, 10:42" of an instant in epoch milliseconds, in this computer's zone. */
export function formatMoment(epochMilliseconds: number): string {
  return momentFormat.format(new Date(epochMilliseconds));
}

/** "RM" of "Ruth Madeup": first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase(LOCALE);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Intl puts a comma after the weekday; the field writes none. */
function withoutComma(format: Intl.DateTimeFormat, date: string): string {
  return format
    .formatToParts(utc(date))
    .map((part) => (part.type === 'literal' ? part.value.replace(',', '') : part.value))
    .join('');
}

function isFirstOfMonth(date: string): boolean {
  return date.endsWith('-01');
}

function isLastOfMonth(date: string): boolean {
  const next = utc(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
