import { failure, ok } from '../../../src-shared/contract/call.ts';
import { addDays } from '../../../src-shared/rules/days.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { showableItems } from '../presenter/queries.ts';
import { seriesStaff } from '../series/access.ts';
import { holdersOf, seriesById } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { todayIn } from '../workspace/settings.ts';
import { agendaOf, type MeetingRow } from './queries.ts';
import { meetingFor } from './record-access.ts';
import { captureChanges, caseStateChange, meetingChange } from './record-commands.ts';
import { type ItemRow, itemById } from './record-queries.ts';
import { forgetRun, keepShowing, showingOf } from './run-state.ts';

/** A meeting while it runs: what the room sees, and what is written down of it. */
export const runHandlers = {
  'meetings.start': async (context: MemberContext, { id }) => {
    const found = meetingFor(context, id, seriesStaff);
    if (!found.ok) return found;
    if (found.value.status !== 'planned') return failure('not_planned');
    const { db } = context.workspace;
    const chair_id = whoChairs(db, found.value, context.session.personId);
    const started_at = context.now();
    await context.write('meetings.start', [
      meetingChange(id, { status: 'running', started_at, chair_id }),
    ]);
    await keepShowing(context, id, showingOf(db, id));
    return ok({});
  },

  'meetings.run': async (context: MemberContext, { id }) => {
    const found = meetingFor(context, id, seriesStaff);
    if (!found.ok) return found;
    const { personId } = context.session;
    const run = await context.read('meetings.run', { id, personId });
    return run ? ok(run) : failure('not_found');
  },

  'meetings.show': async (context: MemberContext, { id, showing }) => {
    const found = meetingFor(context, id, seriesStaff);
    if (!found.ok) return found;
    if (found.value.status !== 'running') return failure('not_running');
    const { itemId } = showing;
    const { db } = context.workspace;
    if (itemId !== null) {
      if (itemById(db, itemId)?.meeting_id !== id) return failure('not_found');
      if (!showableItems(db, id).includes(itemId)) return failure('parked');
    }
    await keepShowing(context, id, showing);
    return ok({});
  },

  'meetings.capture': async (context: MemberContext, { itemId, guard, ...captured }) => {
    const item = itemById(context.workspace.db, itemId);
    const found = meetingFor(context, item?.meeting_id, seriesStaff);
    if (!found.ok) return found;
    if (!item || found.value.status === 'closed') return failure(item ? 'signed' : 'not_found');
    const { discussion, consensusText, reporterAdds, votes } = captured;
    const texts = {
      discussion,
      consensusText,
      reporterAdds,
      ...Object.fromEntries((votes ?? []).map(({ option }, n) => [`votes.${n}.option`, option])),
    };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const isEnded = found.value.status === 'ended';
    const changes = [
      ...captureChanges(item, captured),
      ...(isEnded ? stateAfterEnd(item, captured.discussed) : []),
    ];
    if (changes.length > 0) {
      await context.write('meetings.capture', [
        ...changes,
        ...guardStatements(context, 'meetings.capture', texts, guard),
      ]);
    }
    return ok({});
  },

  'meetings.end': async (context: MemberContext, { id }) => {
    const found = meetingFor(context, id, seriesStaff);
    if (!found.ok) return found;
    if (found.value.status !== 'running') return failure('not_running');
    const { db } = context.workspace;
    const ended_at = context.now();
    const days = seriesById(db, found.value.series_id)?.comment_days ?? 0;
    const comments_until = addDays(todayIn(db, ended_at), days);
    const tabled = agendaOf(db, id).filter(({ state }) => state === 'scheduled');
    const moved = tabled.filter(({ discussed }) => discussed === 0);
    await context.write('meetings.end', [
      meetingChange(id, { status: 'ended', ended_at, comments_until }),
      ...tabled.map(({ case_id, discussed }) =>
        caseStateChange(case_id, discussed === 1 ? 'discussed' : 'ready'),
      ),
    ]);
    await forgetRun(context, id);
    return ok({ moved: moved.length });
  },
} satisfies Handlers<
  'meetings.start' | 'meetings.run' | 'meetings.show' | 'meetings.capture' | 'meetings.end'
>;

/** Once the meeting has ended its cases were sorted: a correction sorts this one anew. */
function stateAfterEnd({ case_id, state }: ItemRow, discussed: boolean | undefined): Change[] {
  if (discussed === true && state === 'ready') return [caseStateChange(case_id, 'discussed')];
  if (discussed === false && state === 'discussed') return [caseStateChange(case_id, 'ready')];
  return [];
}

/** Chair or deputy who starts it chairs it; else whoever was to, or the series' chair. */
function whoChairs(db: ReadHandle, meeting: MeetingRow, personId: string): string | null {
  const holders = holdersOf(db, meeting.series_id);
  const starts = holders.find(
    ({ role, person_id }) => role !== 'assistant' && person_id === personId,
  );
  if (starts) return personId;
  return meeting.chair_id ?? holders.find(({ role }) => role === 'chair')?.person_id ?? null;
}
