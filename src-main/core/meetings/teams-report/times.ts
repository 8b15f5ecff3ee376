import { addDays, type Day, daysBetween, isDay } from '../../../../src-shared/rules/days.ts';

/** Times and lengths of time as a Teams attendance report writes them. */

/** Which of two numbers of a date comes first; a year in front is always year, month, day. */
export type DateOrder = 'day_first' | 'month_first';

const stamp =
  /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),?[\sT]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?Z?$/i;

/**
 * "24/11/2026, 12:31:07", "11/24/26, 12:31:07 PM" or "2026-11-24T12:31:07" as seconds since 1970 on
 * the report's own clock, whose zone the report does not say; null where it is no time.
 */
export function readTime(text: string, order: DateOrder): number | null {
  const found = stamp.exec(text.trim());
  if (!found) return null;
  const [, a = '', b = '', c = '', hour = '', minute = '', second = '0', half = ''] = found;
  const isYearFirst = a.length > 2;
  const [year, month, date] = isYearFirst
    ? [a, b, c]
    : order === 'day_first'
      ? [c, b, a]
      : [c, a, b];
  const fullYear = year.length === 2 ? `20${year}` : year;
  const day = `${fullYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const hours =
    half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (!isDay(day) || hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return (
    daysBetween('1970-01-01', day) * 86_400 + hours * 3_600 + Number(minute) * 60 + Number(second)
  );
}

/**
 * The order of a report's dates: the one that puts more of them on the meeting's day or beside it
 * (a clock elsewhere), else the one that makes sense of more of them, else month first with AM and
 * PM, as only that order writes it by default.
 */
export function dateOrderOf(times: readonly string[], meetingDay: Day): DateOrder {
  const days = [addDays(meetingDay, -1), meetingDay, addDays(meetingDay, 1)];
  const first = daysBetween('1970-01-01', days[0] ?? meetingDay) * 86_400;
  const isNear = (time: number) => time >= first && time < first + 3 * 86_400;
  const score = (order: DateOrder) => {
    const read = times.flatMap((text) => readTime(text, order) ?? []);
    return [read.filter(isNear).length, read.length] as const;
  };
  const [nearDayFirst, readDayFirst] = score('day_first');
  const [nearMonthFirst, readMonthFirst] = score('month_first');
  const better = nearDayFirst - nearMonthFirst || readDayFirst - readMonthFirst;
  if (better !== 0) return better > 0 ? 'day_first' : 'month_first';
  return times.some((text) => /[ap]\.?\s?m\.?$/i.test(text.trim())) ? 'month_first' : 'day_first';
}

const worded =
  /^(?:(\d+)\s*(?:h|hrs?|hours?)\.?)?\s*(?:(\d+)\s*(?:m|mins?|minutes?)\.?)?\s*(?:(\d+)\s*(?:s|secs?|seconds?)\.?)?$/i;
const clock = /^(\d{1,3}):(\d{2}):(\d{2})$/;

/** "1h 2m 3s", "58m 12s", "45s" or "01:02:03" in seconds; null where it is no length of time. */
export function readLength(text: string): number | null {
  const typed = text.trim();
  const found = typed === '' ? null : (clock.exec(typed) ?? worded.exec(typed));
  if (!found) return null;
  const [, hours, minutes, seconds] = found;
  return Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
