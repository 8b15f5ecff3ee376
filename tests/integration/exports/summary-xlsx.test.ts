import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type SummaryRows, summaryColumns } from '../../../src-main/core/exports/summary-rows.ts';
import { writeSummaryXlsx } from '../../../src-main/core/exports/summary-xlsx.ts';
import { summariseGroups } from '../../../src-shared/rules/job-plans/index.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { notes } from '../../fixtures/exports/notes.ts';
import { counted, line, plan, policy } from '../../fixtures/exports/people.ts';
import { formulae, nastyNames, row, totalRow } from '../../fixtures/exports/rows.ts';

type Groups = Parameters<typeof writeSummaryXlsx>[0]['byStaffGroup'];

async function written(rows: SummaryRows, byStaffGroup: Groups = null): Promise<string> {
  const file = join(temporaryFolder(), 'job-plan-summary.xlsx');
  expect((await writeSummaryXlsx({ rows, byStaffGroup, notes }, file)).ok).toBe(true);
  return file;
}

/** Cell values by sheet name, read as a stream like the writing. */
async function streamedBack(file: string): Promise<Record<string, unknown[][]>> {
  const valuesBySheet: Record<string, unknown[][]> = {};
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
  });
  for await (const sheet of reader) {
    const values: unknown[][] = [];
    for await (const cells of sheet) values.push((cells.values as unknown[]).slice(1));
    valuesBySheet[(sheet as unknown as { name: string }).name] = values;
  }
  return valuesBySheet;
}

async function openedBack(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

describe('the summary as a workbook', () => {
  it('has typed cells under the columns of the CSV', async () => {
    const file = await written([row(), totalRow()]);
    const first = new Date('2026-04-01T00:00:00Z');
    const last = new Date('2026-06-30T00:00:00Z');
    const shared = ['R1', 'Aoife Bán', 'Radiographer', 0.8, first, last];
    const { Summary: summary } = await streamedBack(file);
    expect(summary).toEqual([
      [...summaryColumns],
      [...shared, 'Reflection', 'SPA', 780, 90, 30, 15, 11.5],
      [...shared, '(total)', undefined, 780, 90, 30, 15, 11.5, 576],
    ]);
  });

  it('freezes and filters the header, and prints it on each page', async () => {
    const sheet = (await openedBack(await written([row(), totalRow()]))).getWorksheet('Summary');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, topLeftCell: 'C2' });
    expect(sheet?.autoFilter).toBe('A1:N3');
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
  });

  it('formats the numbers, and sets totals bold', async () => {
    const sheet = (await openedBack(await written([row(), totalRow()]))).getWorksheet('Summary');
    const formats = ['D2', 'E2', 'I2', 'M2'].map((cell) => sheet?.getCell(cell).numFmt);
    expect(formats).toEqual(['0.00', 'yyyy-mm-dd', '#,##0', '0.0']);
    expect(['A1', 'A2', 'I2', 'A3', 'I3'].map((cell) => !!sheet?.getCell(cell).font?.bold)).toEqual(
      [true, false, false, true, true],
    );
    expect(sheet?.getColumn(2).width).toBeGreaterThan(20);
  });

  it('keeps any name, and no text becomes a formula', async () => {
    const names = [...nastyNames, ...formulae];
    const sheet = (
      await openedBack(await written(names.map((name) => row({ name }))))
    ).getWorksheet('Summary');
    const cells = names.map((_, index) => sheet?.getCell(index + 2, 2));
    expect(cells.map((cell) => cell?.type)).toEqual(names.map(() => ExcelJS.ValueType.String));
    // XML itself reads a carriage return as a newline.
    const asXmlReads = (name: string) => name.replace(/\r\n?/g, '\n');
    expect(cells.map((cell) => asXmlReads(String(cell?.value)))).toEqual(names.map(asXmlReads));
  });

  it('has staff groups with everybody last, from unrounded values', async () => {
    const plans = [plan([line('CPD', 1, { quantity: '0.1', unit: 'minutes/week' })])];
    const people = ['Sonographer', 'Radiographer', 'Radiographer'].map((staffGroup, index) =>
      counted({ staffId: `R${index}`, staffGroup, plans }, [], [policy]),
    );
    const file = await written([totalRow()], summariseGroups(people));
    expect((await streamedBack(file))['By staff group']).toEqual([
      [
        'staff_group',
        'people',
        'wte',
        'planned_minutes',
        'in_plan_minutes',
        'displaced_minutes',
        'not_yet_logged_minutes',
        'delivered_percent',
        'own_time_minutes',
        'policy_minutes',
      ],
      ['Radiographer', 2, 1.6, 3, 0, 0, 3, 0, 0, 1152],
      ['Sonographer', 1, 0.8, 1, 0, 0, 1, 0, 0, 576],
      ['All staff groups', 3, 2.4, 4, 0, 0, 4, 0, 0, 1728],
    ]);
  });

  it('leaves that sheet out where there are no groups', async () => {
    const workbook = await openedBack(await written([totalRow()]));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Summary', 'Notes']);
  });

  it('has notes, and says who made it', async () => {
    const file = await written([totalRow()]);
    const { Notes: lines } = await streamedBack(file);
    expect(lines?.[0]).toEqual(['Workspace', 'Imaging, main site']);
    const text = JSON.stringify(lines);
    for (const said of ['annual job-plan review', 'Hana Invented', 'no national figure']) {
      expect(text).toContain(said);
    }
    const workbook = await openedBack(file);
    expect(workbook.creator).toBe('Addendum');
    expect(workbook.created).toEqual(new Date(notes.madeAt));
  });

  it('opens without rows too', async () => {
    const { Summary: summary } = await streamedBack(await written([]));
    expect(summary).toEqual([[...summaryColumns]]);
  });
});
