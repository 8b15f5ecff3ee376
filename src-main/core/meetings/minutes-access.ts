import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { MemberContext } from '../context.ts';
import { seriesStaff } from '../series/access.ts';
import { rolesInSeries } from '../series/queries.ts';
import { todayIn } from '../workspace/settings.ts';
import { type Minutes, minutesOf } from './minutes.ts';
import { attendanceOf, type MeetingRow, thereStatuses } from './queries.ts';
import { meetingByIdOrReference } from './record-queries.ts';

/** A meeting's minutes for this reader; `not_ready` before its end, and for others before closing. */
export function readableMinutes(context: MemberContext, id: string): CallResult<Minutes> {
  const { db } = context.workspace;
  const meeting = meetingByIdOrReference(db, id);
  if (!meeting) return failure('not_found');
  const minutes = mayRead(context, meeting)
    ? minutesOf(db, meeting, todayIn(db, context.now()))
    : null;
  return minutes ? ok(minutes) : failure('not_ready');
}

/** The draft goes to those who were there, for their comments. */
function mayRead({ workspace: { db }, session }: MemberContext, meeting: MeetingRow): boolean {
  const { personId } = session;
  return (
    meeting.status === 'closed' ||
    rolesInSeries(db, meeting.series_id, personId).some((role) => seriesStaff.includes(role)) ||
    attendanceOf(db, meeting.id).some(
      ({ person_id, status }) => person_id === personId && thereStatuses.includes(status),
    )
  );
}
