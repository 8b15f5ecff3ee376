import type { CallContext } from '../context.ts';
import {
  applyRedaction,
  changesToRedact,
  type RedactionName,
  redactionChange,
  scrub,
} from '../history/redaction.ts';
import { epochsEverOf } from '../history/sealed-epochs.ts';
import { newId } from '../ids.ts';
import { chairsAudience } from '../series/seal-to-chairs.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { epochOf } from '../workspace/sealing.ts';
import { todayIn } from '../workspace/settings.ts';
import { caseChange, deleted } from './commands.ts';
import { type DueCase, dueCases } from './due-identities.ts';
import { letUnnamedPicturesGo } from './pictures/unnamed.ts';

/** What cases let go of by themselves: names whose time is over, and pictures that no case names. */

/** A sealed value of a case, wherever the workspace keeps it. */
interface Sealed {
  table: 'case_identity' | 'letter' | 'audience_key';
  row: string;
  column: string;
}

const REASON = 'the time for which names are kept is over';

/**
 * Destroys the names of cases whose time is over, with the words of their letters and the keys that
 * would open both. After it not even a chair opens them, and no part of the file holds them.
 */
export async function destroyDueIdentities(context: CallContext): Promise<void> {
  await letUnnamedPicturesGo(context);
  await context.exclusively(() => {
    const { workspace } = context;
    const today = workspace ? todayIn(workspace.db, context.now()) : '';
    const due = workspace ? dueCases(workspace.db, today) : [];
    if (!workspace || due.length === 0) return;
    try {
      workspace.db.transaction(() => destroy(workspace, due, today, context.now()));
    } catch (error) {
      workspace.log.reload();
      throw error;
    }
    scrub(workspace.db);
    // What was opened in memory may hold a name.
    context.session?.caches.clear();
    context.emit({ type: 'changed', tables: ['learning_case', 'case_identity', 'letter'] });
  });
}

function destroy(
  { db, log }: OpenWorkspace,
  due: readonly DueCase[],
  today: string,
  now: number,
): void {
  const values = due.flatMap(({ id }) => sealedValues(db, id));
  const epochs = new Set(
    values.flatMap(({ table, row, column }) => epochsEverOf(db, table, row, column)),
  );
  const records = values.flatMap((value) => redact(db, value, now));
  const alive = epochsInUse(db);
  const keys = [...new Set(due.map(({ seriesId }) => seriesId))].flatMap((seriesId) =>
    keysOf(
      db,
      seriesId,
      [...epochs].filter((epoch) => !alive.has(epoch)),
    ),
  );
  log.commit(
    { name: 'cases.destroyIdentities', id: newId(now), actor: null },
    [
      ...records,
      ...keys.flatMap((key) => redact(db, key, now)),
      // A key without its bytes is none: whoever looks for keys must not meet it.
      ...keys.map(({ row }) => deleted('audience_key', row)),
      ...due.map(({ id }) => caseChange(id, { identities_gone_on: today })),
    ],
    now,
  );
}

/** Puts the stubs in place and answers the record of it; nothing where no change holds the value. */
function redact(db: OpenWorkspace['db'], { table, row, column }: Sealed, now: number): Change[] {
  const names: RedactionName[] = changesToRedact(db, table, row, [column]);
  if (names.length === 0) return [];
  applyRedaction(db, table, row, names);
  return [redactionChange({ table, row, personId: null, names, reason: REASON, by: '' }, now)];
}

/** Names and letters of a case; those that were taken away as well, since the log has them. */
function sealedValues(db: ReadHandle, caseId: string): Sealed[] {
  const rowsOf = (table: 'case_identity' | 'letter', column: string) =>
    db
      .all<{ id: string }>(`SELECT id FROM ${table} WHERE case_id = ?`, caseId)
      .map(({ id }): Sealed => ({ table, row: id, column }));
  return [...rowsOf('case_identity', 'who'), ...rowsOf('letter', 'words')];
}

/** Epochs, as hex, of every name and letter that is left. */
function epochsInUse(db: ReadHandle): Set<string> {
  const values = db.all<{ value: Uint8Array }>(
    `SELECT who AS value FROM case_identity WHERE who IS NOT NULL
     UNION ALL SELECT words FROM letter WHERE words IS NOT NULL`,
  );
  return new Set(values.flatMap(({ value }) => epochOf(value) ?? []));
}

function keysOf(db: ReadHandle, seriesId: string, epochs: readonly string[]): Sealed[] {
  return db
    .all<{ id: string }>(
      `SELECT id FROM audience_key
       WHERE audience = ? AND lower(hex(epoch)) IN (SELECT value FROM json_each(?))`,
      chairsAudience(seriesId),
      JSON.stringify(epochs),
    )
    .map(({ id }) => ({ table: 'audience_key', row: id, column: 'wrapped' }));
}
