import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';
import { DELETED } from '../../../src-shared/model/table.ts';
import { heldMinutes } from '../../../src-shared/rules/realm/index.ts';
import type { MemberContext } from '../context.ts';
import {
  agendaOf,
  attendanceOf,
  commentsOf,
  type MeetingRow,
  pointsOfMeeting,
  thereStatuses,
} from '../meetings/queries.ts';
import { meetingFor } from '../meetings/record-access.ts';
import { caseStateChange, meetingChange } from '../meetings/record-commands.ts';
import { sealHolders } from '../series/access.ts';
import { seriesById } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { readRow } from '../store/rows.ts';
import { todayIn } from '../workspace/settings.ts';
import { type MeetingShare, meetingLearning } from './meeting-learning.ts';

/**
 * Signs the record of a meeting: one command that names it and its children as they stand, closes
 * its cases, and gives everybody who was there their minutes. Every discussed case needs a learning
 * point (R08), every comment made in time an answer while the draft is open.
 */
export async function closeMeeting(
  context: MemberContext,
  { id, on, preparationMinutes }: ParsedInputOf<'meetings.close'>,
): Promise<CallResult<OutputOf<'meetings.close'>>> {
  const found = meetingFor(context, id, sealHolders);
  if (!found.ok) return found;
  const meeting = found.value;
  if (meeting.status !== 'ended') return failure('not_ended');
  const { db } = context.workspace;
  // Names are kept for a time from this day on: one that has been, and not before it was held.
  const today = todayIn(db, context.now());
  if (on > today || (on < meeting.day && on < today)) {
    return failure('closing_day_wrong', undefined, { on: { code: 'closing_day_wrong' } });
  }
  const { personId } = context.session;
  const discussed = agendaOf(db, id).filter((item) => item.discussed === 1);
  const said = new Set(
    pointsOfMeeting(db, id).flatMap(({ draft, case_id }) => (draft === 0 && case_id) || []),
  );
  const without = discussed.filter(({ case_id }) => !said.has(case_id));
  if (without.length > 0) {
    return failure('learning_point_missing', { cases: without.map(({ code }) => code) });
  }
  const isOpen = today <= (meeting.comments_until ?? '');
  if (isOpen && commentsOf(db, id).some(({ answer }) => answer === null)) {
    return failure('comments_open');
  }
  const shares = sharesOf(db, meeting);
  if (shares.length === 0) return failure('attendance_missing');
  const preparation: MeetingShare = {
    personId,
    activity: 'realm_preparation',
    minutes: preparationMinutes,
  };
  const series = seriesById(db, meeting.series_id)?.name ?? '';
  const learning = meetingLearning(context, meeting, series, [...shares, preparation]);
  await context.write(
    'meetings.close',
    [
      asItStands(db, 'meeting', id),
      meetingChange(id, { status: 'closed', closed_on: on, closed_by: personId }),
      ...children.flatMap((table) => childrenOf(db, table, id)),
      ...discussed.map(({ case_id }) => caseStateChange(case_id, 'closed')),
      ...learning.changes,
    ],
    { undoable: false },
  );
  forgetSteps(context);
  return ok({ entries: learning.entries });
}

/**
 * Minutes of everybody who was there, as attendance counts them; whoever chaired it chaired, instead
 * of attending.
 */
function sharesOf(db: ReadHandle, meeting: MeetingRow): MeetingShare[] {
  const { minutes: planned, started_at: startedAt, ended_at: endedAt } = meeting;
  const all = heldMinutes({ minutes: planned, startedAt, endedAt });
  return attendanceOf(db, meeting.id)
    .filter(({ status }) => thereStatuses.includes(status))
    .map(({ person_id, minutes }) => ({
      personId: person_id,
      activity: person_id === meeting.chair_id ? 'realm_chairing' : 'realm_attendance',
      minutes: Math.min(minutes ?? all, all),
    }));
}

/** What is signed with a meeting. Actions are not: they live on until they are done. */
const children = ['agenda_item', 'attendance', 'visitors', 'learning_point', 'meeting_comment'];

function childrenOf(db: ReadHandle, table: string, meetingId: string): Change[] {
  return db
    .all<{ id: string }>(
      `SELECT id FROM ${table} WHERE meeting_id = ? AND deleted = 0 ORDER BY id`,
      meetingId,
    )
    .map(({ id }) => asItStands(db, table, id));
}

/** A change that writes a row's own values again, so that the signing batch holds them. */
function asItStands(db: ReadHandle, table: string, id: string): Change {
  const model = tablesByName[table];
  const state = model ? readRow(db, model, id) : null;
  if (!state) throw new Error(`no row of ${table} to sign`);
  const { [DELETED]: _, ...patch } = state.cells;
  return { table, row: id, patch };
}

/** Undo would reach into the signed record: what this person did before it is no longer taken back. */
function forgetSteps({ session: { history } }: MemberContext): void {
  while (history.lastDone()) history.dropDone();
  while (history.lastUndone()) history.dropUndone();
}
