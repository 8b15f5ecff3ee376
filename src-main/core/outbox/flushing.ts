import { randomInt } from 'node:crypto';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { CallContext } from '../context.ts';
import { newId } from '../ids.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { finishers } from './finishers.ts';
import { dueNow, waitingById } from './outbox.ts';

/**
 * Writes what is due, shuffled, each in a command of its own without an actor. Two flushes at once
 * write nothing twice.
 */
export async function flushOutbox(context: CallContext): Promise<void> {
  const { workspace } = context;
  if (!workspace) return;
  for (const { id } of shuffled(dueNow(workspace.db, context.now()))) {
    await context.exclusively(() => {
      if (context.workspace === workspace) writeOne(context, workspace, id);
    });
  }
}

/** One thing and its leaving the outbox, in one transaction; nothing where it has been written. */
function writeOne(context: CallContext, workspace: OpenWorkspace, id: string): void {
  const { db, log } = workspace;
  const row = waitingById(db, id);
  if (!row) return;
  const now = context.now();
  let touched: string[] = [];
  try {
    db.transaction(() => {
      const { command, changes } = finishers[row.kind](
        workspace,
        decodeCanonical(row.payload),
        now,
      );
      if (changes.length > 0) {
        touched = log.commit({ name: command, id: newId(now), actor: null }, changes, now);
      }
      db.run('DELETE FROM outbox WHERE id = ?', id);
    });
  } catch (error) {
    log.reload();
    throw error;
  }
  if (touched.length > 0) context.emit({ type: 'changed', tables: touched });
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(randomInt(left.length), 1));
  return mixed;
}
