import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTabular } from '../../../src-main/core/imports/tabular/read.ts';
import { encodeAs, fileOf, pathFor, tableOf } from '../../fixtures/imports/files.ts';

const plain = 'staff_id,title\r\nR1,Cyfarfod â’r tîm ŵy\r\n';

describe('encodings', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    for (const mark of ['', '\uFEFF']) {
      it(`reads ${encoding} ${mark ? 'with' : 'without'} a byte order mark`, async () => {
        const table = await tableOf(fileOf(encodeAs(mark + plain, encoding)));
        expect(table).toMatchObject({ format: 'csv', encoding, headers: ['staff_id', 'title'] });
        expect(table.rows).toEqual([{ row: 2, cells: ['R1', 'Cyfarfod â’r tîm ŵy'] }]);
      });
    }
  }

  it('takes what is not UTF-8 for Windows-1252, with its quotation marks and euro', async () => {
    const bytes = Buffer.from('name,note\nZo\xEB,\x80 5 \x93audit\x94 \x96 S\xE9an\n', 'latin1');
    const table = await tableOf(fileOf(bytes));
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows[0]?.cells).toEqual(['Zoë', '€ 5 “audit” – Séan']);
  });

  it('notices a late letter of Windows-1252, far behind what a sample would hold', async () => {
    const lines = `R1,plain text\n`.repeat(20_000);
    const bytes = Buffer.concat([
      Buffer.from(`a,b\n${lines}`),
      Buffer.from('R2,Zo\xEB\n', 'latin1'),
    ]);
    const table = await tableOf(fileOf(bytes));
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows.at(-1)).toEqual({ row: 20_002, cells: ['R2', 'Zoë'] });
  });

  it('keeps letters that lie across two chunks of the file', async () => {
    const title = `x${'é🩻'.repeat(30_000)}`;
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const table = await tableOf(fileOf(encodeAs(`a,b\n1,${title}\n`, encoding)));
      expect(table.rows[0]?.cells[1]).toBe(title);
    }
  });

  it.each([
    ['binary', Buffer.from([0x61, 0x01, 0x02, 0xff, 0x00, 0x9d, 0x81])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    [
      'a UTF-8 mark before bytes that are not UTF-8',
      Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x0a]),
    ],
    ['half a letter of UTF-16', encodeAs('\uFEFFname,b\n1,2', 'utf-16le').subarray(0, -1)],
  ])('refuses %s', async (_, bytes) => {
    expect(await readTabular(fileOf(bytes))).toEqual({ ok: false, code: 'encoding_unknown' });
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t'] as const)(
    'finds %j by the header, outside quotation marks',
    async (delimiter) => {
      const other = delimiter === ',' ? ';' : ',';
      const header = ['a', `"b ${other.repeat(4)}"`, 'c'].join(delimiter);
      const table = await tableOf(fileOf(`${header}\n${['1', '0.5', '3'].join(delimiter)}\n`));
      expect(table).toMatchObject({ delimiter, headers: ['a', `b ${other.repeat(4)}`, 'c'] });
      expect(table.rows[0]?.cells).toEqual(['1', '0.5', '3']);
    },
  );

  it('heeds a "sep=" line and does not take it for the header', async () => {
    const table = await tableOf(fileOf('sep=;\r\na,b;c\r\n1,0;2\r\n'));
    expect(table).toMatchObject({ headers: ['a,b', 'c'], headerRow: 2 });
    expect(table.rows).toEqual([{ row: 3, cells: ['1,0', '2'] }]);
  });

  it('reads a file of one column', async () => {
    expect((await tableOf(fileOf('staff_id\nR1\n'))).rows).toEqual([{ row: 2, cells: ['R1'] }]);
  });
});

describe('records', () => {
  it.each(['\n', '\r\n', '\r'])(
    'names the line where a record starts, lines ending in %j',
    async (end) => {
      const lines = [
        'a,b',
        '"one',
        'two',
        'three",x',
        '',
        ',',
        '  ,',
        'y,"z"',
        '"say ""hi""",',
        'last,1',
      ];
      const table = await tableOf(fileOf(lines.join(end)));
      expect(table.rows).toEqual([
        { row: 2, cells: [`one${end}two${end}three`, 'x'] },
        { row: 8, cells: ['y', 'z'] },
        { row: 9, cells: ['say "hi"', ''] },
        { row: 10, cells: ['last', '1'] },
      ]);
    },
  );

  it('counts mixed line ends and blank lines before the header', async () => {
    const table = await tableOf(fileOf('\n\r\na,b\r1,2\r\n\n3,4\n'));
    expect(table.headerRow).toBe(3);
    expect(table.rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('keeps ragged rows as they are', async () => {
    const table = await tableOf(fileOf('a,b,c,,\n1\n1,2,3,4,5\n'));
    expect(table.headers).toEqual(['a', 'b', 'c']);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([1, 5]);
  });

  it('leaves spaces outside a quoted cell and quotation marks inside a bare one alone', async () => {
    const table = await tableOf(fileOf('a,b\n1, "x, y" \n2,a 5" film\n'));
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['x, y', 'a 5" film']);
  });

  it('rejects only the line whose quotation marks do not add up', async () => {
    const table = await tableOf(
      fileOf('a,b\n1,"open\n2,"x" y\n3,"fine"\n4,"never closed\n5,good\n'),
    );
    expect(table.rows).toEqual([
      { row: 2, cells: ['1', '"open'], problem: 'bad_quotes' },
      { row: 3, cells: ['2', '"x" y'], problem: 'bad_quotes' },
      { row: 4, cells: ['3', 'fine'] },
      { row: 5, cells: ['4', '"never closed'], problem: 'bad_quotes' },
      { row: 6, cells: ['5', 'good'] },
    ]);
  });

  it('does not let one quotation mark swallow a long file', async () => {
    const path = fileOf(`a,b\n1,"open\n${'2,plain text of a row\n'.repeat(40_000)}`);
    const { rows } = await tableOf(path);
    expect(rows[0]).toEqual({ row: 2, cells: ['1', '"open'], problem: 'record_too_long' });
    expect(rows).toHaveLength(40_001);
    expect(rows.at(-1)).toEqual({ row: 40_002, cells: ['2', 'plain text of a row'] });
  });

  it('passes over a line longer than any record', async () => {
    const { rows } = await tableOf(fileOf(`a,b\n1,${'x'.repeat(900_000)}\r\n2,y\r\n`));
    expect(rows[0]).toMatchObject({ row: 2, problem: 'record_too_long' });
    expect(rows.slice(1)).toEqual([{ row: 3, cells: ['2', 'y'] }]);
  });

  it('can be gone through twice, and left in the middle', async () => {
    const opened = await readTabular(fileOf('a,b\n1,2\n3,4\n'));
    if (!opened.ok) throw new Error(opened.code);
    for await (const row of opened.value.rows) {
      expect(row.row).toBe(2);
      break;
    }
    const seen: number[] = [];
    for await (const { row } of opened.value.rows) seen.push(row);
    expect(seen).toEqual([2, 3]);
  });
});

describe('files that are no table', () => {
  it.each([
    ['', 'file_empty'],
    ['\uFEFF', 'file_empty'],
    [' \n,,\n\t\n', 'file_empty'],
    ['1,2,3\n4,5,6\n', 'header_missing'],
    ['"never closed,b\n1,2\n', 'header_missing'],
    ['%PDF-1.7\n', 'not_a_spreadsheet'],
    ['<!DOCTYPE html><table><tr><td>1', 'not_a_spreadsheet'],
    ['<?xml version="1.0"?><Workbook/>', 'not_a_spreadsheet'],
  ])('%j: %s', async (content, code) => {
    expect(await readTabular(fileOf(content))).toMatchObject({ ok: false, code });
  });

  it('an old Excel file, by its content and not by its name', async () => {
    const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readTabular(fileOf(bytes, 'people.csv'))).toMatchObject({
      code: 'not_a_spreadsheet',
    });
  });

  it('a file that is not there, or a folder', async () => {
    const missing = await readTabular(pathFor('gone.csv'));
    expect(missing).toEqual({
      ok: false,
      code: 'file_unreadable',
      parameters: { reason: 'ENOENT' },
    });
    const folder = pathFor('folder.csv');
    mkdirSync(folder);
    expect(await readTabular(folder)).toMatchObject({ ok: false, code: 'file_unreadable' });
  });

  it('a file beyond the limit, which it names', async () => {
    const found = await readTabular(fileOf('a,b\n1,2\n'), { maxBytes: 7 });
    expect(found).toEqual({ ok: false, code: 'file_too_large', parameters: { maxBytes: 7 } });
  });
});
