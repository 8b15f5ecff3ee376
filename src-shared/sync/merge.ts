import { DELETED, groupOf, type Row, type TableModel } from '../model/table.ts';
import { type Clock, compareClocks } from './clock.ts';

/** A synced row as stored: its cells, one clock, and the groups whose clock differs from it. */
export interface RowState {
  cells: Row;
  clock: Clock;
  clocks: Readonly<Record<string, Clock>>;
}

/** The clock that a group of the row was last written at. */
export function groupClock(state: RowState, group: string): Clock {
  return state.clocks[group] ?? state.clock;
}

/** An empty row: every column null, not deleted. */
export function emptyCells(table: TableModel): Row {
  const cells: Row = { [DELETED]: 0 };
  for (const column of Object.keys(table.columns)) cells[column] = null;
  return cells;
}

/**
 * Applies one change to a row: per field group, the larger clock wins (the node id in the clock's
 * last bytes breaks a tie). Serves local writes and received ones alike. A patch names whole
 * groups; a row's first change names them all.
 */
export function mergeChange(
  table: TableModel,
  state: RowState | null,
  patch: Row,
  clock: Clock,
): RowState {
  if (!state) return { cells: { ...emptyCells(table), ...patch }, clock, clocks: {} };
  const cells = { ...state.cells };
  const clocks = { ...state.clocks };
  for (const [column, cell] of Object.entries(patch)) {
    const group = groupOf(table, column);
    if (compareClocks(clock, groupClock(state, group)) <= 0) continue;
    cells[column] = cell;
    clocks[group] = clock;
  }
  return { cells, clock: state.clock, clocks };
}

/** The patch widened to whole groups, with the row's present cells for what it does not name. */
export function widenToGroups(table: TableModel, cells: Row, patch: Row): Row {
  const touched = new Set(Object.keys(patch).map((column) => groupOf(table, column)));
  const widened: Row = { ...patch };
  for (const column of Object.keys(table.columns)) {
    if (touched.has(groupOf(table, column)) && !(column in widened)) {
      widened[column] = cells[column] ?? null;
    }
  }
  return widened;
}
