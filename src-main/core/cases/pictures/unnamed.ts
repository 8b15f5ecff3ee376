import { addDays } from '../../../../src-shared/rules/days.ts';
import type { CallContext } from '../../context.ts';
import { waitingOf } from '../../outbox/outbox.ts';
import type { Change } from '../../store/change-log.ts';
import type { ReadHandle, WriteHandle } from '../../store/database.ts';
import { readLocal, writeLocal } from '../../workspace/local-settings.ts';
import { todayIn } from '../../workspace/settings.ts';

/**
 * Pictures that no case names: somebody kept them for a case that was never sent. The day each was
 * first seen so is noted on this computer, and forgotten as soon as a case names it, so that it says
 * nothing of when a case was sent.
 */

const SEEN = 'pictures-without-a-case';
const DAYS_KEPT = 1;

/** Lets go of pictures that had no case for longer than a day. */
export async function letUnnamedPicturesGo(context: CallContext): Promise<void> {
  await context.exclusively(() => {
    if (!context.workspace) return;
    const { db } = context.workspace;
    const today = todayIn(db, context.now());
    db.transaction(() => sweep(db, today));
  });
}

interface Seen {
  /** Day of the last look; one look a day is enough. */
  on: string;
  /** First day seen, by hash. */
  since: Record<string, string>;
}

function sweep(db: WriteHandle, today: string): void {
  const before = JSON.parse(readLocal(db, SEEN) ?? '{"on":"","since":{}}') as Seen;
  if (before.on === today) return;
  const since: Record<string, string> = {};
  for (const hash of unnamed(db)) {
    const first = before.since[hash] ?? today;
    if (addDays(first, DAYS_KEPT) < today) db.run('DELETE FROM blob WHERE hash = ?', hash);
    else since[hash] = first;
  }
  writeLocal(db, SEEN, JSON.stringify({ on: today, since }));
}

/** Deleted frames count as named: undo may bring them back. */
function unnamed(db: ReadHandle): string[] {
  const waiting = new Set(
    waitingOf(db, 'case').flatMap((payload) =>
      (payload as unknown as { changes: Change[] }).changes.flatMap(({ table, patch }) =>
        table === 'case_picture' ? String(patch.blob) : [],
      ),
    ),
  );
  return db
    .all<{ hash: string }>(
      `SELECT hash FROM blob WHERE NOT EXISTS (
         SELECT 1 FROM case_picture p WHERE p.blob = blob.hash) ORDER BY hash`,
    )
    .map(({ hash }) => hash)
    .filter((hash) => !waiting.has(hash));
}
