import type { AttendanceStatus } from '../../../src-shared/model/meetings.ts';
import type { AttendanceRow as RowOfFile } from '../../../src-shared/rules/imports/attendance.ts';
import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import type { Mark } from '../../../src-shared/rules/imports/marks.ts';
import { type Reading, rejected } from '../../../src-shared/rules/imports/row.ts';
import { heldMinutes } from '../../../src-shared/rules/realm/index.ts';
import { attendanceChange } from '../meetings/commands.ts';
import { attendanceOf, type MeetingRow } from '../meetings/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { expectedByRegister } from './expected.ts';
import { isSigned, meetingFinder } from './meeting-finder.ts';
import type { TakeNote } from './notes.ts';
import { personFinder } from './person-finder.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { rejectedStep, rejectionOf, type Step } from './steps.ts';

export const textsOfAttendance = (row: RowOfFile): RowTexts => ({
  words: {},
  numbers: { name: row.name },
});

/** One person at one meeting. */
interface Presence {
  status: AttendanceStatus;
  /** Null for all of it. */
  minutes: number | null;
}

export interface AttendanceRecord {
  row: number;
  personId: string;
  meeting: MeetingRow;
  presence: Presence;
  /** Already recorded just so. */
  isKnown: boolean;
}

/**
 * What a register comes to, one record a mark: of a wide one a row has several, and each counts, so
 * that one meeting nobody knows does not hold the others back. Whoever has a new record is expected
 * at its series from the first meeting of it in the file, unless they are expected there already.
 */
export async function* planAttendance(
  rows: AsyncIterable<ReadRow<RowOfFile>>,
  db: ReadHandle,
  take: TakeNote,
): AsyncGenerator<Step> {
  const findMeeting = meetingFinder(db);
  const findPerson = personFinder(db);
  const stored = storedPresences(db);
  const records = new Map<string, AttendanceRecord>();
  const repeated: AttendanceRecord[] = [];
  for await (const { row, cells, reading } of rows) {
    if (!reading.ok) {
      yield rejectedStep({ row, cells }, rejectionOf(reading));
      continue;
    }
    const person = findPerson(reading.value);
    if (!person.ok) {
      yield rejectedStep({ row, cells }, person.rejection);
      continue;
    }
    const { personId } = person;
    for (const { meeting: name, field, mark } of reading.value.marks) {
      const found = openMeeting(findMeeting(name), name, field);
      if (!found.ok || !mark.ok) {
        yield rejectedStep({ row, cells }, rejectionOf(found.ok ? (mark as Rejection) : found));
        continue;
      }
      const { value: meeting } = found;
      const presence = presenceOf(mark.value, meeting);
      const key = `${meeting.id} ${personId}`;
      const before = stored(meeting.id, personId);
      const isKnown = before !== undefined && isSame(before, presence);
      const record = { row, personId, meeting, presence, isKnown };
      const twin = records.get(key);
      if (!twin) records.set(key, record);
      else if (isSame(twin.presence, presence)) repeated.push(record);
      else yield rejectedStep({ row, cells }, disagreement(twin, presence));
    }
  }
  const expected = expectedByRegister(db, [...records.values()]);
  for (const note of expected.notes) take(note);
  for (const record of records.values()) yield stepOf(record, expected.changesOf(record));
  for (const { row } of repeated) yield unchanged(row);
}

const unchanged = (row: number): Step => ({
  verdicts: [{ row, outcome: 'unchanged' }],
  write: null,
});

function stepOf(
  { row, personId, meeting, presence, isKnown }: AttendanceRecord,
  expected: ReturnType<ReturnType<typeof expectedByRegister>['changesOf']>,
): Step {
  if (isKnown) return unchanged(row);
  return {
    verdicts: [{ row, outcome: 'imported' }],
    write: async () => ({
      changes: [attendanceChange(meeting.id, { personId, ...presence }), ...expected],
    }),
  };
}

/** Only a meeting that was neither off nor signed here takes a register's word. */
function openMeeting(
  found: ReturnType<ReturnType<typeof meetingFinder>>,
  value: string,
  field: string,
): Reading<MeetingRow> {
  if (!found.ok) return rejected(field, found.code, { value });
  const { meeting } = found;
  if (isSigned(meeting)) return rejected(field, 'meeting_signed', { value });
  const isOff = meeting.status === 'cancelled' || meeting.status === 'postponed';
  return isOff ? rejected(field, 'meeting_not_held', { value }) : { ok: true, value: meeting };
}

/** Present for less than all of it is part of it; part for all of it is present. */
function presenceOf({ status, minutes }: Mark, meeting: MeetingRow): Presence {
  const all = heldMinutes({
    minutes: meeting.minutes,
    startedAt: meeting.started_at,
    endedAt: meeting.ended_at,
  });
  if (status === 'apologies' || status === 'away') return { status, minutes: null };
  if (status === 'virtual') return { status, minutes };
  if (minutes === null || minutes >= all) return { status: 'present', minutes: null };
  return { status: 'part', minutes };
}

const isSame = (a: Presence, b: Presence): boolean =>
  a.status === b.status && a.minutes === b.minutes;

function disagreement(twin: AttendanceRecord, { status, minutes }: Presence): Rejection {
  const said = (one: Presence) => `${one.status}${one.minutes === null ? '' : ` ${one.minutes}`}`;
  const other = said(twin.presence);
  const parameters = { value: said({ status, minutes }), row: twin.row, other };
  return { field: 'status', code: 'disagrees_with_row', parameters };
}

/** What is recorded already, a meeting at a time. */
function storedPresences(db: ReadHandle) {
  const byMeeting = new Map<string, Map<string, Presence>>();
  return (meetingId: string, personId: string): Presence | undefined => {
    const known =
      byMeeting.get(meetingId) ??
      new Map(
        attendanceOf(db, meetingId).map(({ person_id, status, minutes }) => [
          person_id,
          { status, minutes },
        ]),
      );
    byMeeting.set(meetingId, known);
    return known.get(personId);
  };
}
