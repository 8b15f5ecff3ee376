import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src-main/core/imports/tabular/csv.ts';
import { sheetRows } from '../../../src-main/core/imports/tabular/sheet.ts';
import { xmlEvents } from '../../../src-main/core/imports/tabular/xml.ts';
import { fileOf, pathFor, tableOf } from '../../fixtures/imports/files.ts';

const ROWS = 100_000;
const ROWS_A_CHUNK = 500;

/** Chunks made only when asked for, counted, so that reading ahead would show. */
function counted<T>(make: (chunk: number) => T) {
  const made = { rows: 0 };
  async function* chunks(): AsyncGenerator<T> {
    for (let chunk = 0; chunk * ROWS_A_CHUNK < ROWS; chunk += 1) {
      made.rows += ROWS_A_CHUNK;
      yield make(chunk);
    }
  }
  return { made, chunks: chunks() };
}

async function mostAhead(rows: AsyncIterable<unknown>, made: { rows: number }) {
  let taken = 0;
  let most = 0;
  for await (const _ of rows) {
    taken += 1;
    most = Math.max(most, made.rows - taken);
  }
  return { taken, most };
}

describe('a file of 100,000 rows is never held', () => {
  it('CSV is read one chunk ahead of who takes the rows', async () => {
    const { made, chunks } = counted(() => 'R1,2025-01-05,45\n'.repeat(ROWS_A_CHUNK));
    const { taken, most } = await mostAhead(parseCsv(chunks, ','), made);
    expect(taken).toBe(ROWS);
    expect(most).toBeLessThanOrEqual(2 * ROWS_A_CHUNK);
  });

  it('so is a sheet', async () => {
    const row = '<row><c><v>45</v></c></row>';
    const { made, chunks } = counted((chunk) =>
      Buffer.from(`${chunk === 0 ? '<sheetData>' : ''}${row.repeat(ROWS_A_CHUNK)}`),
    );
    async function* whole() {
      yield* chunks;
      yield Buffer.from('</sheetData>');
    }
    const context = { strings: [], displays: [], from1904: false };
    const { taken, most } = await mostAhead(sheetRows(xmlEvents(whole()), context), made);
    expect(taken).toBe(ROWS);
    expect(most).toBeLessThanOrEqual(2 * ROWS_A_CHUNK);
  });

  it('and both come whole from a real file', async () => {
    const csv = fileOf(`staff_id,minutes\n${'R1,45\n'.repeat(ROWS)}`);
    expect((await tableOf(csv)).rows).toHaveLength(ROWS);
    const filename = pathFor('large.xlsx');
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename });
    const sheet = workbook.addWorksheet('Sheet');
    sheet.addRow(['staff_id', 'minutes']).commit();
    for (let at = 0; at < ROWS; at += 1) sheet.addRow([`R${at}`, at]).commit();
    await workbook.commit();
    const { rows } = await tableOf(filename);
    expect(rows).toHaveLength(ROWS);
    expect(rows.at(-1)).toEqual({ row: ROWS + 1, cells: ['R99999', '99999'] });
  });
});
