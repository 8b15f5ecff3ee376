import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readTabular } from '../../../src-main/core/imports/tabular/read.ts';
import { fileOf, pathFor, tableOf } from '../../fixtures/imports/files.ts';
import { partsOf, zipOf } from '../../fixtures/imports/workbook.ts';

const utc = (year: number, month: number, date: number, hour = 0) =>
  new Date(Date.UTC(year, month - 1, date, hour));

async function save(workbook: ExcelJS.Workbook, name = 'file.xlsx'): Promise<string> {
  const path = pathFor(name);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** The text read of one cell, written with a number format. */
async function textOf(value: ExcelJS.CellValue, format?: string, date1904 = false) {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Sheet');
  sheet.addRow(['name', 'value']);
  const cell = sheet.addRow(['x', value]).getCell(2);
  if (format) cell.numFmt = format;
  return (await tableOf(await save(workbook))).rows[0]?.cells[1];
}

describe('cells', () => {
  it.each([
    [utc(2025, 3, 30), 'dd/mm/yyyy', '2025-03-30'],
    [utc(2024, 2, 29), 'yyyy-mm-dd', '2024-02-29'],
    [utc(2025, 10, 26, 23), 'd mmm yyyy hh:mm', '2025-10-26'],
    [utc(1999, 12, 31), '[$-809]dd mmmm yyyy;@', '1999-12-31'],
    [45_000, 'mmm-yy', '2023-03-15'],
    [0.0555555555555556, 'h:mm', '1:20'],
    [1.5, '[h]:mm', '36:00'],
    [0.03125, 'dd/mm/yyyy', '0:45'],
  ] as const)('days and times (%#)', async (value, format, text) => {
    expect(await textOf(value, format)).toBe(text);
  });

  it('days of a workbook that counts from 1904', async () => {
    expect(await textOf(utc(2025, 3, 30), 'dd/mm/yyyy', true)).toBe('2025-03-30');
  });

  it.each([
    [45, '45'],
    [0.1 + 0.2, '0.3'],
    [-0.25, '-0.25'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [9_434_765_919, '9434765919'],
    [true, 'TRUE'],
    ['007', '007'],
    ['=not a formula', '=not a formula'],
    ['two\nlines', 'two\nlines'],
  ] as const)('%j is %s', async (value, text) => {
    expect(await textOf(value)).toBe(text);
  });

  it('a number filled up with zeros keeps them, and colours are no dates', async () => {
    expect(await textOf(123, '00000')).toBe('00123');
    expect(await textOf(0.6, '0.00;[Red]-0.00')).toBe('0.6');
    expect(await textOf(0.6, '0%')).toBe('0.6');
    expect(await textOf(12, '0 "days"')).toBe('12');
  });

  it('rich text, links, formulas and errors', async () => {
    const richText = [{ text: 'MRI ' }, { font: { bold: true }, text: 'spine' }];
    expect(await textOf({ richText })).toBe('MRI spine');
    expect(await textOf({ text: 'Trust', hyperlink: 'https://example.org' })).toBe('Trust');
    expect(await textOf({ formula: 'A1*2', result: 90 })).toBe('90');
    expect(await textOf({ formula: 'A1&"x"', result: 'own time' })).toBe('own time');
    expect(await textOf({ formula: 'A1', result: utc(2025, 1, 5) }, 'dd/mm/yyyy')).toBe(
      '2025-01-05',
    );
    expect(await textOf({ error: '#N/A' })).toBe('#N/A');
  });
});

describe('sheets', () => {
  it('reads the first sheet that shows, whatever the name of the file', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Lists', { state: 'veryHidden' }).addRow(['no']);
    workbook.addWorksheet('People').addRow(['staff_id']);
    workbook.addWorksheet('Other').addRow(['no']);
    const table = await tableOf(await save(workbook, 'people.csv'));
    expect(table).toMatchObject({ format: 'xlsx', headers: ['staff_id'], rows: [] });
  });

  it('numbers rows as the sheet does, leaving out the blank ones', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sheet');
    sheet.getCell('A3').value = 'a';
    sheet.getCell('C3').value = 'c';
    sheet.getCell('C5').value = 'late';
    sheet.getCell('A8').value = ' ';
    sheet.getCell('A9').value = 1;
    const table = await tableOf(await save(workbook));
    expect(table).toMatchObject({ headers: ['a', '', 'c'], headerRow: 3 });
    expect(table.rows).toEqual([
      { row: 5, cells: ['', '', 'late'] },
      { row: 9, cells: ['1'] },
    ]);
  });

  it('reads what a streaming writer made, with strings in the cells or shared', async () => {
    for (const useSharedStrings of [true, false]) {
      const filename = pathFor('stream.xlsx');
      const options = { filename, useSharedStrings, useStyles: true };
      const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
      const sheet = workbook.addWorksheet('Sheet');
      sheet.addRow(['name', 'note']).commit();
      sheet.addRow(['Zoë & co', '<b>']).commit();
      await workbook.commit();
      expect((await tableOf(filename)).rows).toEqual([{ row: 2, cells: ['Zoë & co', '<b>'] }]);
    }
  });

  it('reads cells without references, prefixed names, pronunciation, escapes and ISO dates', async () => {
    const strings =
      '<si><t>name</t></si><si><r><t>山</t></r><rPh sb="0" eb="1"><t>yama</t></rPh></si>';
    const rows =
      '<x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>when</x:t></x:is></x:c></x:row>' +
      '<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="d"><x:v>2025-01-05T00:00:00Z</x:v></x:c>' +
      '<x:c t="inlineStr"><x:is><x:r><x:t>a_x000A_</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c></x:row></x:sheetData>';
    const table = await tableOf(zipOf(partsOf(rows, strings)));
    expect(table.headers).toEqual(['name', 'when']);
    expect(table.rows).toEqual([{ row: 2, cells: ['山', '2025-01-05', 'a\nb'] }]);
  });
});

describe('files that are no workbook', () => {
  it.each([
    [
      'an OpenDocument sheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' },
    ],
    ['a text document', { ...partsOf(''), '_rels/.rels': '<Relationships/>' }],
    ['a workbook without a sheet', { ...partsOf(''), 'xl/workbook.xml': '<workbook/>' }],
    ['XML that is not well formed', { ...partsOf(''), 'xl/workbook.xml': '<workbook>&who;' }],
  ])('%s', async (_, parts) => {
    expect(await readTabular(zipOf(parts))).toEqual({ ok: false, code: 'not_a_spreadsheet' });
  });

  it('a ZIP cut short', async () => {
    const whole = readFileSync(zipOf(partsOf('<x:sheetData/>')));
    const found = await readTabular(fileOf(whole.subarray(0, 300), 'cut.xlsx'));
    expect(found).toEqual({ ok: false, code: 'not_a_spreadsheet' });
  });

  it('an empty sheet', async () => {
    const found = await readTabular(zipOf(partsOf('<x:sheetData/>')));
    expect(found).toEqual({ ok: false, code: 'file_empty' });
  });

  it('a sheet damaged below the header gives the rows above and says where it ends', async () => {
    const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const row = (text: string) => `<x:row>${cell(text)}</x:row>`;
    const filler = Array.from({ length: 20_000 }, (_, at) => row(`R${at}`)).join('');
    const { rows } = await tableOf(zipOf(partsOf(`<x:sheetData>${row('name')}${filler}<oops`)));
    expect(rows[0]).toEqual({ row: 2, cells: ['R0'] });
    expect(rows.at(-1)).toMatchObject({ cells: [], problem: 'damaged_from_here' });
  });
});
