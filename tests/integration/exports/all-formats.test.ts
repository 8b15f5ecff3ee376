import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeSummaryCsv } from '../../../src-main/core/exports/summary-csv.ts';
import { writeSummaryJson } from '../../../src-main/core/exports/summary-json.ts';
import { type SummaryExportRow, TOTAL } from '../../../src-main/core/exports/summary-rows.ts';
import { writeSummaryXlsx } from '../../../src-main/core/exports/summary-xlsx.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { notes } from '../../fixtures/exports/notes.ts';
import { row, totalRow } from '../../fixtures/exports/rows.ts';

const PEOPLE = 300;
const LINES = 7;

function* manyRows(): Generator<SummaryExportRow> {
  for (let person = 0; person < PEOPLE; person += 1) {
    const who = { staff_id: `R${String(person).padStart(3, '0')}`, name: `Person ${person}` };
    for (let line = 0; line < LINES - 1; line += 1) {
      yield row({ ...who, line: `Line ${line}`, planned_minutes: person * 10 + line });
    }
    yield totalRow({ ...who, planned_minutes: person });
  }
}

const writerByFormat = {
  csv: writeSummaryCsv,
  json: writeSummaryJson,
  xlsx: (rows: Parameters<typeof writeSummaryCsv>[0], path: string) =>
    writeSummaryXlsx({ rows, byStaffGroup: null, notes }, path),
};
const formats = Object.keys(writerByFormat) as (keyof typeof writerByFormat)[];

describe('300 people with seven rows each', () => {
  it('read back the same in every format', async () => {
    const folder = temporaryFolder();
    const fileOf = (format: string) => join(folder, `summary.${format}`);
    for (const format of formats) {
      const result = await writerByFormat[format](manyRows(), fileOf(format));
      expect(result).toEqual({ ok: true, value: { rows: PEOPLE * LINES } });
    }
    const expected = [...manyRows()].map(
      (one) => `${one.staff_id} ${one.line} ${one.planned_minutes}`,
    );
    const said = (one: Record<string, unknown>) =>
      `${one.staff_id} ${one.line} ${one.planned_minutes}`;

    const csv: Record<string, string>[] = parse(readFileSync(fileOf('csv')), {
      bom: true,
      columns: true,
    });
    expect(csv.map(said)).toEqual(expected);
    const json: Record<string, unknown>[] = JSON.parse(readFileSync(fileOf('json'), 'utf8'));
    expect(json.map(said)).toEqual(expected);
    const xlsx: string[] = [];
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(fileOf('xlsx'), {})) {
      if ((sheet as unknown as { name: string }).name !== 'Summary') continue;
      for await (const cells of sheet) {
        const [, staffId, , , , , , line, , planned] = cells.values as unknown[];
        if (cells.number > 1) xlsx.push(`${staffId} ${line} ${planned}`);
      }
    }
    expect(xlsx).toEqual(expected);
  });

  it.each(formats)('are on the disk as %s before the last one is read', async (format) => {
    const folder = temporaryFolder();
    const file = join(folder, `summary.${format}`);
    let sizeAtLastRow = 0;
    async function* watched(): AsyncGenerator<SummaryExportRow> {
      for (const one of manyRows()) {
        if (one.line === TOTAL) await setTimeout(1);
        sizeAtLastRow = sizeOfOnlyFile(folder);
        yield one;
      }
    }
    await writerByFormat[format](watched(), file);
    expect(sizeAtLastRow).toBeGreaterThan(statSync(file).size / 4);
  });
});

function sizeOfOnlyFile(folder: string): number {
  return readdirSync(folder).reduce((size, name) => size + statSync(join(folder, name)).size, 0);
}
