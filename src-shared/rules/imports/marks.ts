import { type AttendanceStatus, attendanceStatuses } from '../../model/meetings.ts';
import { codeOf, type Term } from '../../model/vocabulary.ts';
import { parseDuration } from '../durations.ts';
import { namesOf } from './cells.ts';
import { type Reading, rejected } from './row.ts';

/** How somebody was at a meeting, as a register marks it: a word, a tick, minutes, or both. */
export interface Mark {
  /** Null where only minutes are written: all of the meeting is present, less is part of it. */
  status: AttendanceStatus | null;
  /** Null for all of it; always null with apologies and away. */
  minutes: number | null;
}

/** What registers write besides the vocabulary's own words. */
const written: Readonly<Partial<Record<AttendanceStatus, readonly string[]>>> = {
  present: ['\u2713', '\u2714', '\u2611', '\u221A', 'tick', 'in person', 'here', 'true'],
  apologies: ['\u2717', '\u2718', '\u00D7', 'apols', 'DNA', 'did not attend', 'false'],
  away: ['AL', 'A/L', 'SL', 'study leave', 'sick leave', 'mat leave', 'maternity leave'],
};
const markWords: readonly Term<AttendanceStatus>[] = attendanceStatuses.map((term) => ({
  ...term,
  also: [...(term.also ?? []), ...(written[term.code] ?? [])],
}));

/** A dash or a dot stands for an empty cell. */
export const isBlankMark = (cell: string): boolean => /^[\s.\-\u2013\u2014]*$/.test(cell);

const wordAndMinutes = /^(\D+?)[\s,:;(/]+(\d.*?)\)?$/;

/** A mark of one cell: "present", a tick, "45", "part 30", "virtual (45 min)". */
export function readMark(cell: string, field: string): Reading<Mark> {
  const value = cell.trim();
  if (isBlankMark(value)) return rejected(field, 'required');
  const status = codeOf(markWords, value);
  if (status !== null) return markOf({ status, minutes: null }, value, field);
  const alone = parseDuration(value);
  if (alone.ok) return { ok: true, value: { status: null, minutes: alone.minutes } };
  const [, said = '', long = ''] = wordAndMinutes.exec(value) ?? [];
  const worded = codeOf(markWords, said);
  const length = parseDuration(long);
  if (worded !== null && length.ok) {
    return markOf({ status: worded, minutes: length.minutes }, value, field);
  }
  return rejected(field, 'unknown_word', { value, known: namesOf(attendanceStatuses) });
}

/** A mark with its minutes beside it in a column of their own; empty ones leave the mark alone. */
export function readMarkAndMinutes(
  [status, minutes]: readonly [string, string],
  [statusField, minutesField]: readonly [string, string],
): Reading<Mark> {
  const typed = isBlankMark(minutes) ? null : minutesOf(minutes, minutesField);
  if (typed && !typed.ok) return typed;
  const length = typed?.value ?? null;
  if (isBlankMark(status) && length) return { ok: true, value: { status: null, minutes: length } };
  const mark = readMark(status, statusField);
  if (!mark.ok) {
    // Part is enough of a word where its minutes stand in the other column.
    const isPart = mark.code === 'part_without_minutes' && length;
    return isPart ? { ok: true, value: { status: 'part', minutes: length } } : mark;
  }
  const { status: said } = mark.value;
  if (length === null || said === 'apologies' || said === 'away') return mark;
  if (length === 0) {
    return rejected(minutesField, 'out_of_range', { value: minutes.trim(), range: 'at least 1' });
  }
  return { ok: true, value: { status: said, minutes: length } };
}

/** Part of a meeting needs its minutes; nobody is there for any with apologies. */
function markOf(mark: Mark, value: string, field: string): Reading<Mark> {
  if (mark.status === 'part' && mark.minutes === null) {
    return rejected(field, 'part_without_minutes', { value });
  }
  const isThere = mark.status !== 'apologies' && mark.status !== 'away';
  return { ok: true, value: isThere ? mark : { ...mark, minutes: null } };
}

function minutesOf(cell: string, field: string): Reading<number> {
  const value = cell.trim();
  if (/^0+$/.test(value)) return { ok: true, value: 0 };
  const parsed = parseDuration(value);
  if (parsed.ok) return { ok: true, value: parsed.minutes };
  if (parsed.code === 'not_a_duration') return rejected(field, 'not_a_duration', { value });
  return rejected(field, 'out_of_range', { value, range: 'at most 1440 minutes' });
}
