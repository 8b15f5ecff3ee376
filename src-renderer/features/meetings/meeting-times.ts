const MINUTES_A_DAY = 1440;

/** When a meeting ends, `HH:MM`: `startsAt` is `HH:MM`, and past midnight it starts again at 00:00. */
export function endOf(startsAt: string, minutes: number): string {
  const [hours = 0, past = 0] = startsAt.split(':').map(Number);
  const end = (hours * 60 + past + minutes) % MINUTES_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** "12:30 – 13:30". */
export const formatTimes = (startsAt: string, minutes: number): string =>
  `${startsAt} – ${endOf(startsAt, minutes)}`;

/**
 * A time of day as people type it, as `HH:MM`: "12:30", "1230", "9.15", "9". Null where it is none.
 */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(typed.trim());
  const hours = Number(parts?.[1]);
  if (parts === null || hours > 23) return null;
  return `${String(hours).padStart(2, '0')}:${parts[2] ?? '00'}`;
}
