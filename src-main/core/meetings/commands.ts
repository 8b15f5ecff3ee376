import { aliasOf } from '../../../src-shared/rules/meetings/index.ts';
import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { AgendaRow, MeetingRow } from './queries.ts';
import { caseStateChange, meetingChange } from './record-commands.ts';

/** Pure builders of the changes of planning a meeting and of who was there. */

export interface MeetingTime {
  day: string;
  startsAt: string;
  minutes: number;
  mode: string;
  place: string;
  link: string;
}

const timeCells = ({ day, startsAt, minutes, mode, place, link }: MeetingTime) => ({
  day,
  starts_at: startsAt,
  minutes,
  mode,
  place,
  link,
});

export function plannedMeeting(
  id: string,
  { id: seriesId, scope }: { id: string; scope: string },
  time: MeetingTime,
): Change {
  return meetingChange(id, {
    series_id: seriesId,
    scope,
    ...timeCells(time),
    status: 'planned',
    sequence: 0,
  });
}

/** The meeting's new time and place; calendars take it for news only where its number goes up. */
export function movedMeeting(meeting: MeetingRow, time: MeetingTime): Change {
  const isNews = Object.entries(timeCells(time)).some(
    ([name, value]) => (meeting as Record<string, unknown>)[name] !== value,
  );
  return meetingChange(meeting.id, {
    ...timeCells(time),
    sequence: meeting.sequence + (isNews ? 1 : 0),
  });
}

/** Off, for a reason: its number goes up, so that calendars take it out. */
export const meetingOff = (
  { id, sequence }: MeetingRow,
  status: 'postponed' | 'cancelled',
  reason: string,
): Change => meetingChange(id, { status, reason, sequence: sequence + 1 });

export interface Placed {
  caseId: string;
  minutes: number;
}

/**
 * The agenda as it shall be, in order. Cases that come onto it are scheduled; those that leave go
 * back to ready.
 */
export function agendaChanges(
  meetingId: string,
  before: readonly AgendaRow[],
  after: readonly Placed[],
): Change[] {
  const known = new Set(before.map((item) => item.case_id));
  const wanted = new Set(after.map(({ caseId }) => caseId));
  return [
    ...removedItems(before.filter((item) => !wanted.has(item.case_id))),
    ...after.flatMap(({ caseId, minutes }, position): Change[] => [
      {
        table: 'agenda_item',
        row: pairId('agenda_item', meetingId, caseId),
        patch: { meeting_id: meetingId, case_id: caseId, position, minutes, deleted: 0 },
      },
      ...(known.has(caseId) ? [] : [caseStateChange(caseId, 'scheduled')]),
    ]),
  ];
}

/** Takes items off an agenda; their cases are ready for another meeting. */
export const removedItems = (items: readonly AgendaRow[]): Change[] =>
  items.flatMap((item) => [takenOff(item), caseStateChange(item.case_id, 'ready')]);

/** Takes an agenda over to another meeting, with what its reporters let be read out. */
export const agendaTaken = (items: readonly AgendaRow[], meetingId: string): Change[] =>
  items.flatMap((item) => [
    takenOff(item),
    {
      table: 'agenda_item',
      row: pairId('agenda_item', meetingId, item.case_id),
      patch: {
        meeting_id: meetingId,
        case_id: item.case_id,
        position: item.position,
        minutes: item.minutes,
        reporter_adds: item.reporter_adds,
        deleted: 0,
      },
    },
  ]);

const takenOff = ({ id }: AgendaRow): Change => ({
  table: 'agenda_item',
  row: id,
  patch: { deleted: 1 },
});

/** Somebody's record of a meeting; `status` null takes it away. */
export function attendanceChange(
  meetingId: string,
  {
    personId,
    status,
    minutes,
  }: { personId: string; status: string | null; minutes: number | null },
): Change {
  const row = pairId('attendance', meetingId, personId);
  const patch =
    status === null
      ? { meeting_id: meetingId, person_id: personId, deleted: 1 }
      : { meeting_id: meetingId, person_id: personId, status, minutes, deleted: 0 };
  return { table: 'attendance', row, patch };
}

/** Visitors of a role; none takes the row away. */
export function visitorsChange(
  meetingId: string,
  { role, count }: { role: string; count: number },
): Change {
  return {
    table: 'visitors',
    row: pairId('visitors', meetingId, aliasOf(role)),
    patch: { meeting_id: meetingId, role, count, deleted: count > 0 ? 0 : 1 },
  };
}

/** Remembers whom a name of a report stands for. */
export function aliasChange(name: string, personId: string): Change {
  const alias = aliasOf(name);
  return {
    table: 'name_alias',
    row: pairId('name_alias', alias),
    patch: { alias, person_id: personId, deleted: 0 },
  };
}
