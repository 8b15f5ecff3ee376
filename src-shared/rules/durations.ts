import { multiply, parseDecimal, ratio, roundHalfUp } from './rational.ts';

/** Limits of one typed duration, in minutes: a minute to a whole day. */
export const SHORTEST_DURATION = 1;
export const LONGEST_DURATION = 1440;

export type ParsedDuration =
  | { ok: true; minutes: number }
  | { ok: false; code: 'empty' | 'not_a_duration' | 'too_short' | 'too_long' };

const MINUTES = '(?:m|mins?|minutes?)\\.?';
const HOURS = '(?:h|hrs?|hours?)\\.?';
const onlyMinutes = new RegExp(`^(\\d+) ?(?:${MINUTES})?$`);
const clock = /^(\d+):([0-5]\d)$/;
const hoursAndMinutes = new RegExp(`^(\\d+) ?${HOURS} ?(?:([0-5]?\\d) ?(?:${MINUTES})?)?$`);
const decimalHours = new RegExp(`^(\\d*[.,]\\d+) ?${HOURS}$`);

/**
 * What a person types for a length of time, in whole minutes: "80", "45 min", "90 minutes", "1h",
 * "1h20", "1 h 20", "1:20", "1.5h". A bare number is minutes; hours with a fraction round half up
 * to the minute; a bare fraction is refused, because it could mean either.
 */
export function parseDuration(text: string): ParsedDuration {
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { ok: false, code: 'empty' };
  const minutes = minutesOf(typed);
  if (minutes === null) return { ok: false, code: 'not_a_duration' };
  if (minutes < SHORTEST_DURATION) return { ok: false, code: 'too_short' };
  if (minutes > LONGEST_DURATION) return { ok: false, code: 'too_long' };
  return { ok: true, minutes };
}

/**
 * Whole minutes as people read them: "45 min" below an hour, "1 h 15" and "6 h 00" from an hour,
 * "0 min", and with a minus sign (U+2212) "−1 h 05".
 */
export function formatDuration(minutes: number): string {
  const sign = minutes < 0 ? '\u2212' : '';
  const size = Math.abs(minutes);
  if (size < 60) return `${sign}${size} min`;
  return `${sign}${Math.floor(size / 60)} h ${String(size % 60).padStart(2, '0')}`;
}

function minutesOf(typed: string): number | null {
  const alone = onlyMinutes.exec(typed);
  if (alone) return Number(alone[1]);
  const pair = clock.exec(typed) ?? hoursAndMinutes.exec(typed);
  if (pair) return Number(pair[1]) * 60 + Number(pair[2] ?? 0);
  const hours = parseDecimal(decimalHours.exec(typed)?.[1]?.replace(',', '.') ?? '');
  return hours === null ? null : roundHalfUp(multiply(hours, ratio(60)));
}
