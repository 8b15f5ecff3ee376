import { tablesByName } from '../../../src-shared/model/index.ts';
import { DELETED, groupOf, type Row } from '../../../src-shared/model/table.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { groupClock, type RowState } from '../../../src-shared/sync/merge.ts';
import { idBytes, idText } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { readRow } from '../store/rows.ts';
import { isSigned } from './signed.ts';

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
  clock: Uint8Array;
  table_name: string;
  row: Uint8Array;
  patch: Uint8Array;
}

/**
 * Whose value a group holds after undo and redo: the clock that an undo wrote a group at, to the
 * clock whose value it gave back. Without it an earlier command would seem overwritten for good.
 */
export type GivenBack = Map<string, string>;

/** What a reversal gives back: a group of a row, and the clock that value was first written at. */
interface Restored {
  table: string;
  row: string;
  group: string;
  clock: string;
}

export interface Reversal {
  changes: Change[];
  restored: Restored[];
  /** Tables with a row that was left as it is: written again since, or signed. */
  skipped: string[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const placeOf = (table: string, row: string, group: string, clock: string): string =>
  `${table}/${row}/${group}/${clock}`;

/**
 * What takes a command back: the values that came before, for every group whose current value is
 * still that command's. A row that the command made ends deleted.
 */
export function reversalOf(db: ReadHandle, commandId: string, givenBack: GivenBack): Reversal {
  const logged = db.all<LoggedChange>(
    `SELECT b.clock, c.table_name, c.row, c.patch
     FROM batch b JOIN change c ON c.batch = b.number
     WHERE b.command_id = ? ORDER BY b.number, c.position`,
    idBytes(commandId),
  );
  const reversal: Reversal = { changes: [], restored: [], skipped: [] };
  const skipped = new Set<string>();
  for (const change of logged) {
    const table = tablesByName[change.table_name];
    const row = idText(change.row);
    const state = table ? readRow(db, table, row) : null;
    if (!table || !state || lasting.has(table.name)) continue;
    if (isSigned(db, table.name, row, state.cells)) {
      skipped.add(table.name);
      continue;
    }
    const original = (group: string, clock: string): string =>
      givenBack.get(placeOf(table.name, row, group, clock)) ?? clock;
    const isStill = (group: string): boolean =>
      original(group, hex(groupClock(state, group))) === original(group, hex(change.clock));
    const before = valuesBefore(db, change);
    const written = Object.keys(decodeCanonical(change.patch) as Row);
    const patch: Row = {};
    if (before === null) {
      // Made by this command: it is taken away, unless somebody has worked on it since.
      if (written.every((column) => isStill(groupOf(table, column)))) patch[DELETED] = 1;
      else skipped.add(table.name);
    } else {
      for (const column of written) {
        const group = groupOf(table, column);
        const earlier = before[column];
        if (!isStill(group)) skipped.add(table.name);
        else if (earlier) {
          patch[column] = earlier.cell;
          const clock = original(group, earlier.clock);
          reversal.restored.push({ table: table.name, row, group, clock });
        }
      }
    }
    if (Object.keys(patch).length > 0) reversal.changes.push({ table: table.name, row, patch });
  }
  return { ...reversal, skipped: [...skipped] };
}

/** After a reversal was written: remembers whose values the rows now hold. */
export function rememberGivenBack(
  db: ReadHandle,
  restored: readonly Restored[],
  givenBack: GivenBack,
): void {
  const states = new Map<string, RowState | null>();
  for (const { table, row, group, clock } of restored) {
    const model = tablesByName[table];
    if (!model) continue;
    const key = `${table}/${row}`;
    if (!states.has(key)) states.set(key, readRow(db, model, row));
    const state = states.get(key);
    if (state) givenBack.set(placeOf(table, row, group, hex(groupClock(state, group))), clock);
  }
}

type Earlier = Record<string, { cell: Row[string]; clock: string }>;

/** The row's logged values before a batch, column by column; null where it did not exist. */
function valuesBefore(db: ReadHandle, change: LoggedChange): Earlier | null {
  const rows = db.all<{ patch: Uint8Array; clock: Uint8Array }>(
    `SELECT c.patch, b.clock FROM change c JOIN batch b ON b.number = c.batch
     WHERE c.row = ? AND c.table_name = ? AND b.clock < ? ORDER BY b.clock`,
    change.row,
    change.table_name,
    change.clock,
  );
  if (rows.length === 0) return null;
  const before: Earlier = {};
  for (const { patch, clock } of rows) {
    for (const [column, cell] of Object.entries(decodeCanonical(patch) as Row)) {
      before[column] = { cell, clock: hex(clock) };
    }
  }
  return before;
}
