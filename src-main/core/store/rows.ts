import { type Cell, DELETED, type TableModel } from '../../../src-shared/model/table.ts';
import { decodeCanonical, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { RowState } from '../../../src-shared/sync/merge.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

/** Synced rows between SQLite and the shape that merging works on. Only the change log writes. */

type Stored = Record<string, Cell> & { clock: Uint8Array; clocks: Uint8Array | null };

/** The row's state, deleted or not; null where it never existed. */
export function readRow(db: ReadHandle, table: TableModel, id: string): RowState | null {
  const stored = db.get<Stored>(`SELECT * FROM ${table.name} WHERE id = ?`, id);
  return stored ? stateOf(table, stored) : null;
}

/** Every row of a table, for rebuilding and comparing. */
export function* readRows(
  db: ReadHandle,
  table: TableModel,
): Generator<{ id: string; state: RowState }> {
  for (const stored of db.iterate<Stored>(`SELECT * FROM ${table.name} ORDER BY id`)) {
    yield { id: String(stored.id), state: stateOf(table, stored) };
  }
}

function stateOf(table: TableModel, stored: Stored): RowState {
  const cells: Record<string, Cell> = { [DELETED]: stored[DELETED] ?? 0 };
  for (const column of Object.keys(table.columns)) cells[column] = stored[column] ?? null;
  const clocks = stored.clocks
    ? (decodeCanonical(stored.clocks) as Record<string, Uint8Array>)
    : {};
  return { cells, clock: stored.clock, clocks };
}

/** Writes the row as it now stands. */
export function writeRow(db: WriteHandle, table: TableModel, id: string, state: RowState): void {
  const columns = [...Object.keys(table.columns), DELETED];
  const clocks = Object.keys(state.clocks).length > 0 ? encodeCanonical(state.clocks) : null;
  db.run(
    `INSERT OR REPLACE INTO ${table.name} (id, ${columns.join(', ')}, clock, clocks)
     VALUES (?, ${columns.map(() => '?').join(', ')}, ?, ?)`,
    id,
    ...columns.map((column) => state.cells[column] ?? null),
    state.clock,
    clocks,
  );
}
