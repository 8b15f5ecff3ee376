import { type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { meetingById } from '../meetings/queries.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { seriesRolesOf } from '../series/queries.ts';
import { type ActionDetails, actionChange, finishedAction, removedAction } from './commands.ts';
import { type ActionRow, actionById, caseInSeries, type ListedAction } from './queries.ts';

/** Actions of meetings. Everybody may read them; a series' staff keeps them. */
export const actionsHandlers = {
  'actions.list': async (context: MemberContext, input) => {
    const { db } = context.workspace;
    const mine = new Set(seriesRolesOf(db, context.session.personId).map((held) => held.seriesId));
    const rows = await context.read('actions.list', input);
    return ok(rows.map((row) => listed(row, mine.has(row.series_id))));
  },

  'actions.save': async (context: MemberContext, { id, guard, ...details }) => {
    const refused = refuseDetails(context, id, details);
    if (refused) return refused;
    const texts = { action: details.action, ownerRole: details.ownerRole };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const row = id ?? newId(context.now());
    await context.write('actions.save', [
      actionChange(row, details),
      ...guardStatements(context, 'actions.save', texts, guard),
    ]);
    return ok({ id: row });
  },

  'actions.finish': async (context: MemberContext, { id, on, evidence, guard }) => {
    const refused = refuseAction(context, actionById(context.workspace.db, id));
    if (refused) return refused;
    const guarded = guardTexts({ evidence }, guard, context.window);
    if (guarded) return guarded;
    await context.write('actions.finish', [
      finishedAction(id, on, evidence),
      ...guardStatements(context, 'actions.finish', { evidence }, guard),
    ]);
    return ok({});
  },

  'actions.remove': async (context: MemberContext, { id }) => {
    const action = actionById(context.workspace.db, id);
    const refused = refuseAction(context, action);
    if (refused) return refused;
    if (isSigned(context, action?.meeting_id)) return failure('signed');
    await context.write('actions.remove', [removedAction(id)]);
    return ok({});
  },
} satisfies Handlers<'actions.list' | 'actions.save' | 'actions.finish' | 'actions.remove'>;

const refuseAction = (context: MemberContext, action: ActionRow | null): Failure | null =>
  refuseSeries(context, action?.series_id, seriesStaff);

const isSigned = ({ workspace: { db } }: MemberContext, meetingId: string | null | undefined) =>
  meetingId ? meetingById(db, meetingId)?.status === 'closed' : false;

/** An action stays in its series; its meeting and its case are of that series too. */
function refuseDetails(
  context: MemberContext,
  id: string | undefined,
  { seriesId, meetingId, caseId, action }: ActionDetails,
): Failure | null {
  const { db } = context.workspace;
  const before = id ? actionById(db, id) : null;
  const refused = id ? refuseAction(context, before) : refuseSeries(context, seriesId, seriesStaff);
  if (refused) return refused;
  if (before && before.series_id !== seriesId) return failure('not_found');
  if (meetingId && meetingById(db, meetingId)?.series_id !== seriesId) return failure('not_found');
  if (caseId && !caseInSeries(db, caseId, seriesId)) return failure('not_found');
  const isSame =
    before?.action === action && before.meeting_id === meetingId && before.case_id === caseId;
  const touchesSigned = isSigned(context, before?.meeting_id) || isSigned(context, meetingId);
  return touchesSigned && !isSame ? failure('signed') : null;
}

function listed(row: ListedAction, mayChange: boolean): OutputOf<'actions.list'>[number] {
  return {
    id: row.id,
    series: row.series,
    seriesId: row.series_id,
    action: row.action,
    ownerRole: row.owner_role,
    dueOn: row.due_on,
    doneOn: row.done_on,
    evidence: row.evidence,
    caseCode: row.case_code,
    meetingId: row.meeting_id,
    meetingDay: row.from_day,
    carriedOver: row.carried_over,
    mayChange,
  };
}
