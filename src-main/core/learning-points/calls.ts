import { type CallResult, type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { meetingById } from '../meetings/queries.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { circulationHandlers } from './circulation-calls.ts';
import { pointChange, removedPoint } from './commands.ts';
import {
  casePlace,
  type LearningPointRow,
  nextPosition,
  openMeetingOfCase,
  pointById,
} from './queries.ts';

/** What a meeting learned: points said or still the chair's drafts, and what goes to whom. */
export const learningPointsHandlers = {
  ...circulationHandlers,

  'learning-points.save': async (context: MemberContext, input) => {
    const { db } = context.workspace;
    const before = input.id ? pointById(db, input.id) : null;
    if (input.id && !before) return failure('not_found');
    const refused = before && refusePoint(context, before);
    if (refused) return refused;
    const place = placeOf(context, input);
    if (!place.ok) return place;
    const texts = { point: input.point };
    const guarded = guardTexts(texts, input.guard, context.window);
    if (guarded) return guarded;
    const { point, draft, caseId } = input;
    const { seriesId, meetingId } = place.value;
    const id = before?.id ?? newId(context.now());
    const isMoved = before?.meeting_id !== meetingId;
    const position = before && !isMoved ? before.position : nextPosition(db, { meetingId, caseId });
    await context.write('learning-points.save', [
      pointChange(id, { seriesId, meetingId, caseId, point, draft, position }),
      ...guardStatements(context, 'learning-points.save', texts, input.guard),
    ]);
    return ok({ id });
  },

  'learning-points.remove': async (context: MemberContext, { id }) => {
    const point = pointById(context.workspace.db, id);
    if (!point) return failure('not_found');
    const refused = refusePoint(context, point);
    if (refused) return refused;
    await context.write('learning-points.remove', [removedPoint(id)]);
    return ok({});
  },
} satisfies Handlers<
  | 'learning-points.save'
  | 'learning-points.remove'
  | 'learning-points.ofMeeting'
  | 'learning-points.setWordings'
  | 'learning-points.markSent'
  | 'learning-points.sheet'
  | 'learning-points.mine'
  | 'learning-points.markRead'
>;

/** Not of the caller's series, or of a record that is signed. */
function refusePoint(context: MemberContext, point: LearningPointRow): Failure | null {
  const { db } = context.workspace;
  const refused = refuseSeries(context, point.series_id, seriesStaff);
  if (refused) return refused;
  const meeting = point.meeting_id ? meetingById(db, point.meeting_id) : null;
  const ofCase = point.case_id ? casePlace(db, point.case_id) : null;
  const isSigned = meeting?.status === 'closed' || ofCase?.state === 'closed';
  return isSigned ? failure('signed') : null;
}

/**
 * Where a point belongs. What was said of a case belongs to the meeting that has it in hand, also
 * where the caller names only the case; a draft may wait without one.
 */
function placeOf(
  context: MemberContext,
  asked: { caseId: string | null; meetingId: string | null; draft: boolean },
): CallResult<{ seriesId: string; meetingId: string | null }> {
  const { db } = context.workspace;
  const ofCase = asked.caseId ? casePlace(db, asked.caseId) : null;
  const saidIn = asked.caseId && !asked.draft ? openMeetingOfCase(db, asked.caseId) : null;
  const meetingId = asked.meetingId ?? saidIn;
  const meeting = meetingId ? meetingById(db, meetingId) : null;
  const seriesId = ofCase?.series_id ?? meeting?.series_id;
  if ((asked.caseId && !ofCase) || (meetingId && !meeting) || !seriesId) {
    return failure('not_found');
  }
  if (meeting && meeting.series_id !== seriesId) return failure('not_found');
  const refused = refuseSeries(context, seriesId, seriesStaff);
  if (refused) return refused;
  const isSigned = meeting?.status === 'closed' || ofCase?.state === 'closed';
  return isSigned ? failure('signed') : ok({ seriesId, meetingId });
}
