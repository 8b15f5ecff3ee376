import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import { cellsByField } from '../../../src-shared/rules/imports/mapping.ts';
import type { Cells, FieldModel, Reading } from '../../../src-shared/rules/imports/row.ts';
import type { Tabular, TabularRow } from './tabular/types.ts';

/** A row of the file as it stands there, and what was understood of it. */
export interface ReadRow<T> {
  row: number;
  cells: string[];
  reading: Reading<T>;
}

/**
 * Reads a file's rows through an import's rules, one at a time. Rows that could not be taken apart,
 * and rows with text beyond the last header, whose cells have slipped, come as rejections.
 */
export async function* readRows<T>(
  table: Tabular,
  columns: Readonly<Record<string, number>>,
  rules: { fields: readonly FieldModel[]; readRow: (cells: Cells) => Reading<T> },
): AsyncGenerator<ReadRow<T>> {
  for await (const record of table.rows) {
    const { row, cells } = record;
    const fault = faultOf(record, table.headers.length);
    const reading: Reading<T> = fault
      ? { ok: false, ...fault }
      : rules.readRow(cellsByField(cells, rules.fields, columns));
    yield { row, cells, reading };
  }
}

function faultOf({ cells, problem }: TabularRow, headers: number): Rejection | null {
  if (problem) return { field: null, code: problem };
  if (cells.slice(headers).every((cell) => cell.trim() === '')) return null;
  return { field: null, code: 'too_many_cells', parameters: { cells: cells.length, headers } };
}
