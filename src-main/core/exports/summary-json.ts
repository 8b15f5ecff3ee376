import { pipeline } from 'node:stream/promises';
import type { CallResult } from '../../../src-shared/contract/call.ts';
import { type SummaryExportRow, type SummaryRows, summaryColumns } from './summary-rows.ts';
import { writeWholeFile } from './write-file.ts';

/**
 * Writes the summary as a JSON array (UTF-8), one row a line, with the keys of the CSV: numbers as
 * numbers, WTE too, and null where the CSV is empty. Reads row by row. Answers how many rows were
 * written, or `disk_full` or `write_failed`.
 */
export function writeSummaryJson(
  rows: SummaryRows,
  path: string,
): Promise<CallResult<{ rows: number }>> {
  return writeWholeFile(path, async (sink) => {
    let count = 0;
    async function* text() {
      yield '[';
      for await (const row of rows) {
        yield `${count === 0 ? '\n' : ',\n'}${JSON.stringify(objectOf(row))}`;
        count += 1;
      }
      yield '\n]\n';
    }
    await pipeline(text, sink);
    return { rows: count };
  });
}

function objectOf(row: SummaryExportRow): Record<string, string | number | null> {
  const typed = { ...row, wte: Number(row.wte) };
  return Object.fromEntries(summaryColumns.map((column) => [column, typed[column]]));
}
