import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { SeriesRole } from '../../../src-shared/model/series.ts';
import type { MemberContext } from '../context.ts';
import { refuseSeries } from '../series/access.ts';
import { type MeetingRow, meetingById } from './queries.ts';

/** A meeting of a series in which the caller holds one of the roles; else the refusal. */
export function meetingFor(
  context: MemberContext,
  id: string | null | undefined,
  needed: readonly SeriesRole[],
): CallResult<MeetingRow> {
  const meeting = id ? meetingById(context.workspace.db, id) : null;
  if (!meeting) return failure('not_found');
  return refuseSeries(context, meeting.series_id, needed) ?? ok(meeting);
}
