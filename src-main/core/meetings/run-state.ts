import { z } from 'zod';
import { showing } from '../../../src-shared/contract/meetings.ts';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';
import type { CallContext, MemberContext } from '../context.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * A meeting as it runs: what the room sees now. Kept on this computer at each change, so that a core
 * that starts again goes on where the last one stopped; gone when the meeting ends.
 */

export type Showing = z.output<typeof showing>;

const kept = showing.extend({
  /** Agenda items whose later opinion the room has seen: from there on causes may be coded. */
  revealed: z.array(z.string()),
  /** When it was last changed, milliseconds since 1970. */
  at: z.number(),
});
type Kept = z.output<typeof kept>;

const nothingShown: Showing = {
  itemId: null,
  step: 'request',
  frame: 0,
  zoom: 1,
  voteOpen: false,
  inPacs: false,
};

/** What the room of a meeting sees; nothing where nothing was shown yet. */
export function showingOf(db: ReadHandle, meetingId: string): Showing {
  return showing.parse(keptOf(db, meetingId) ?? nothingShown);
}

/** The running meeting that this computer showed last; null where none runs here. */
export function runHere(db: ReadHandle): { meetingId: string; showing: Showing } | null {
  const rows = db.all<StateRow>(
    `SELECT r.meeting_id, r.state FROM meeting_run r
     CROSS JOIN meeting m ON m.id = r.meeting_id AND m.deleted = 0 WHERE m.status = 'running'`,
  );
  const [latest] = rows
    .flatMap(({ meeting_id, state }) => {
      const read = parsed(state);
      return read ? [{ meetingId: meeting_id, ...read }] : [];
    })
    .sort((a, b) => b.at - a.at);
  return latest ? { meetingId: latest.meetingId, showing: showing.parse(latest) } : null;
}

/**
 * Whether causes may be coded of a case: not while it waits in a running meeting for its later
 * opinion to be shown, so that hindsight does not choose.
 */
export function isStillHidden(db: ReadHandle, caseId: string): boolean {
  const items = db.all<{ id: string; meeting_id: string }>(
    `SELECT a.id, a.meeting_id FROM agenda_item a
     JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0
     WHERE a.case_id = ? AND a.deleted = 0 AND a.discussed IS NOT 1 AND m.status = 'running'`,
    caseId,
  );
  return items.some(({ id, meeting_id }) => !keptOf(db, meeting_id)?.revealed.includes(id));
}

/** Keeps what the room sees from now on, and tells both windows. */
export async function keepShowing(
  context: MemberContext,
  meetingId: string,
  next: Showing,
): Promise<void> {
  await context.exclusively(() => {
    const { db } = context.workspace;
    const revealed = new Set(keptOf(db, meetingId)?.revealed);
    if (next.itemId && hasReached(next.step, 'later_opinion')) revealed.add(next.itemId);
    const state: Kept = { ...next, revealed: [...revealed], at: context.now() };
    db.run(
      'INSERT OR REPLACE INTO meeting_run (meeting_id, state) VALUES (?, ?)',
      meetingId,
      JSON.stringify(state),
    );
  });
  context.emit(changed);
}

/** The meeting no longer runs here. */
export async function forgetRun(context: MemberContext, meetingId: string): Promise<void> {
  await context.exclusively(() => {
    context.workspace.db.run('DELETE FROM meeting_run WHERE meeting_id = ?', meetingId);
  });
  context.emit(changed);
}

const changed: Parameters<CallContext['emit']>[0] = { type: 'changed', tables: ['meeting_run'] };

interface StateRow extends Record<string, unknown> {
  meeting_id: string;
  state: string;
}

function keptOf(db: ReadHandle, meetingId: string): Kept | null {
  const sql = 'SELECT meeting_id, state FROM meeting_run WHERE meeting_id = ?';
  const row = db.get<StateRow>(sql, meetingId);
  return row ? parsed(row.state) : null;
}

/** Null where the row is of another version of the app: nothing is shown rather than a guess. */
function parsed(state: string): Kept | null {
  const result = kept.safeParse(JSON.parse(state));
  return result.success ? result.data : null;
}
