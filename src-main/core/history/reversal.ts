import { tablesByName } from '../../../src-shared/model/index.ts';
import { DELETED, groupOf, type Row } from '../../../src-shared/model/table.ts';
import { compareClocks } from '../../../src-shared/sync/clock.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { groupClock } from '../../../src-shared/sync/merge.ts';
import { idBytes, idText } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { readRow } from '../store/rows.ts';

/** Tables that undo leaves alone: keys, roles, what was viewed, stated or destroyed. */
const lasting = new Set([
  'person_key',
  'key_wrap',
  'audience_key',
  'person_role',
  'named_viewing',
  'guard_statement',
  'redaction',
  'device',
]);

interface LoggedChange extends Record<string, unknown> {
  number: number;
  clock: Uint8Array;
  table_name: string;
  row: Uint8Array;
  patch: Uint8Array;
}

export interface Reversal {
  changes: Change[];
  /** Tables with a row that was left as it is: written again since, or never taken back. */
  skipped: string[];
}

/**
 * What takes a command back: the values that came before, for every group whose current value is
 * still that command's. A row that the command made ends deleted.
 */
export function reversalOf(db: ReadHandle, commandId: string): Reversal {
  const logged = db.all<LoggedChange>(
    `SELECT b.number, b.clock, c.table_name, c.row, c.patch
     FROM batch b JOIN change c ON c.batch = b.number
     WHERE b.command_id = ? ORDER BY b.number, c.position`,
    idBytes(commandId),
  );
  const changes: Change[] = [];
  const skipped = new Set<string>();
  for (const change of logged) {
    const table = tablesByName[change.table_name];
    const id = idText(change.row);
    const state = table ? readRow(db, table, id) : null;
    if (!table || !state || lasting.has(change.table_name)) {
      if (!lasting.has(change.table_name)) skipped.add(change.table_name);
      continue;
    }
    const before = valuesBefore(db, change);
    const patch: Row = {};
    const written = decodeCanonical(change.patch) as Row;
    const isStill = (column: string): boolean =>
      compareClocks(groupClock(state, groupOf(table, column)), change.clock) === 0;
    if (before === null) {
      // Made by this command: it is taken away, unless somebody has worked on it since.
      if (Object.keys(written).every(isStill)) patch[DELETED] = 1;
      else skipped.add(change.table_name);
    } else {
      for (const column of Object.keys(written)) {
        if (isStill(column)) patch[column] = before[column] ?? null;
        else skipped.add(change.table_name);
      }
    }
    if (Object.keys(patch).length > 0) changes.push({ table: table.name, row: id, patch });
  }
  return { changes, skipped: [...skipped] };
}

/** The row's logged values before a batch, column by column; null where it did not exist. */
function valuesBefore(db: ReadHandle, change: LoggedChange): Row | null {
  const earlier = db.all<{ patch: Uint8Array }>(
    `SELECT c.patch FROM change c JOIN batch b ON b.number = c.batch
     WHERE c.row = ? AND c.table_name = ? AND b.clock < ? ORDER BY b.clock`,
    change.row,
    change.table_name,
    change.clock,
  );
  if (earlier.length === 0) return null;
  return Object.assign({}, ...earlier.map(({ patch }) => decodeCanonical(patch) as Row)) as Row;
}
