import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { CallResult } from '../../../src-shared/contract/call.ts';
import { type SummaryExportRow, type SummaryRows, summaryColumns } from './summary-rows.ts';
import { writeWholeFile } from './write-file.ts';

/**
 * Writes the summary as CSV: RFC 4180 (comma, CRLF, quotes where needed), UTF-8 with BOM so that
 * spreadsheets read accents. Text that a spreadsheet would take for a formula (= + - @ tab CR first)
 * gets an apostrophe before it; numbers are not text and stay as they are. Reads row by row.
 * Answers how many rows were written, or `disk_full` or `write_failed`.
 */
export function writeSummaryCsv(
  rows: SummaryRows,
  path: string,
): Promise<CallResult<{ rows: number }>> {
  return writeWholeFile(path, async (sink) => {
    let count = 0;
    async function* records() {
      for await (const row of rows) {
        count += 1;
        yield recordOf(row);
      }
    }
    const stringifier = stringify({
      bom: true,
      header: true,
      columns: [...summaryColumns],
      record_delimiter: 'windows',
      escape_formulas: true,
    });
    await pipeline(records, stringifier, sink);
    return { rows: count };
  });
}

/** The cells of a row; null prints as an empty cell. */
function recordOf(row: SummaryExportRow): (string | number | null)[] {
  const { delivered_percent: percent } = row;
  const printed = { ...row, delivered_percent: percent === null ? null : percent.toFixed(1) };
  return summaryColumns.map((column) => printed[column]);
}
