import { randomInt } from 'node:crypto';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { CallContext } from '../context.ts';
import { finishers } from './finishers.ts';
import { dueNow } from './outbox.ts';

/**
 * Writes what is due, shuffled, each in a command of its own without an actor. A crash in between
 * writes a thing again: its rows have their ids already, so it is there once.
 */
export async function flushOutbox(context: CallContext): Promise<void> {
  const { workspace } = context;
  if (!workspace) return;
  for (const row of shuffled(dueNow(workspace.db, context.now()))) {
    if (context.workspace !== workspace) return;
    const made = finishers[row.kind](workspace.db, decodeCanonical(row.payload), context.now());
    if (made.changes.length > 0) {
      await context.write(made.command, made.changes, { actor: null, undoable: false });
    }
    await context.exclusively(() => {
      if (context.workspace === workspace)
        workspace.db.run('DELETE FROM outbox WHERE id = ?', row.id);
    });
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(randomInt(left.length), 1));
  return mixed;
}
