import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type RejectedCells, writeRejects } from '../../../src-main/core/imports/rejects.ts';
import { readRows } from '../../../src-main/core/imports/rows.ts';
import { readTabular } from '../../../src-main/core/imports/tabular/read.ts';
import { importRules } from '../../../src-shared/rules/imports/index.ts';
import { mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';
import { fileOf, pathFor } from '../../fixtures/imports/files.ts';

/** Reads a learning file as an import does, and keeps what it would reject. */
async function rejectsOf(path: string) {
  const opened = await readTabular(path);
  if (!opened.ok) throw new Error(opened.code);
  const { headers } = opened.value;
  const { columns } = mapHeaders(headers, importRules.learning.fields);
  const rejects: RejectedCells[] = [];
  const titles: string[] = [];
  for await (const { row, cells, reading } of readRows(
    opened.value,
    columns,
    importRules.learning,
  )) {
    if (reading.ok) titles.push(reading.value.title);
    else rejects.push({ row, cells, rejection: reading });
  }
  return { headers, rejects, titles };
}

const learning = [
  'staff_id;date;minutes;activity;line;title;kind;note',
  'R1;2025-01-05;45;cpd;;Fine;own time;',
  'R2;2025-01-05;45;golf;;"=HYPERLINK(""x"")";own time;-1',
  '',
  'R3;2025-01-05;45;cpd;;One; two;own time;;more',
  'R4;2025-01-05;"45;cpd',
  'R5;2025-01-05;45;audit;;Short',
].join('\n');

describe('rejected rows', () => {
  it('come out with their own cells, line, field and reason', async () => {
    const { headers, rejects, titles } = await rejectsOf(fileOf(learning));
    expect(titles).toEqual(['Fine']);
    const path = pathFor('rejects.csv');
    expect(await writeRejects(path, headers, rejects)).toEqual({ ok: true, value: { rows: 4 } });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFstaff_id,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(statSync(path).mode & 0o077).toBe(0);
    const [header, ...rows] = parse(text, { bom: true, relax_column_count: true });
    expect(header?.slice(7)).toEqual(['note', 'row', 'reason_field', 'reason']);
    expect(rows.map((row) => row.slice(8, 10))).toEqual([
      ['3', 'activity'],
      ['5', ''],
      ['6', ''],
      ['7', 'kind'],
    ]);
    expect(rows[0]?.slice(5, 8)).toEqual([`'=HYPERLINK("x")`, 'own time', "'-1"]);
    expect(rows[0]?.[10]).toMatch(/^activity "golf" is not one of REALM attendance, /);
    expect(rows[1]?.slice(10)).toEqual([
      expect.stringMatching(/^the row has more cells/),
      '',
      'more',
    ]);
  });

  it('are ready to mend and import again, formulas as they were', async () => {
    const first = await rejectsOf(fileOf(learning));
    const path = pathFor('rejects.csv');
    await writeRejects(path, first.headers, first.rejects.slice(0, 1));
    const mended = fileOf(readFileSync(path, 'utf8').replace(',golf,', ',audit,'));
    expect(await rejectsOf(mended)).toMatchObject({ rejects: [], titles: ['=HYPERLINK("x")'] });
    const again = await rejectsOf(path);
    const second = join(dirname(path), 'second.csv');
    await writeRejects(second, again.headers, again.rejects);
    const [header, row] = parse(readFileSync(second, 'utf8'), { bom: true });
    expect(header).toHaveLength(11);
    expect(row?.[8]).toBe('2');
  });

  it('leave nothing half written where the path is no good', async () => {
    const folder = pathFor('folder');
    mkdirSync(folder);
    expect(await writeRejects(folder, ['a'], [])).toEqual({ ok: false, code: 'write_failed' });
    expect(readdirSync(dirname(folder))).toEqual(['folder']);
    const nowhere = join(folder, 'no', 'rejects.csv');
    expect(await writeRejects(nowhere, ['a'], [])).toEqual({ ok: false, code: 'write_failed' });
  });
});
