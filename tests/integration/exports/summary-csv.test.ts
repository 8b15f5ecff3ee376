import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeSummaryCsv } from '../../../src-main/core/exports/summary-csv.ts';
import type { SummaryRows } from '../../../src-main/core/exports/summary-rows.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { formulae, nastyNames, row, totalRow } from '../../fixtures/exports/rows.ts';

const HEADER =
  'staff_id,name,staff_group,wte,period_from,period_to,line,category,planned_minutes,' +
  'in_plan_minutes,own_time_minutes,displaced_minutes,delivered_percent,policy_minutes';

async function written(rows: SummaryRows): Promise<string> {
  const file = join(temporaryFolder(), 'job-plan-summary.csv');
  const result = await writeSummaryCsv(rows, file);
  expect(result.ok).toBe(true);
  const bytes = readFileSync(file);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8');
}

const readBack = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('the summary as CSV', () => {
  it('is this, byte for byte', async () => {
    const rows = [
      row(),
      row({ line: '(no line)', category: '', planned_minutes: 0, delivered_percent: null }),
      totalRow({ delivered_percent: 100 }),
    ];
    expect(await written(rows)).toBe(
      `${HEADER}\r\n` +
        'R1,Aoife Bán,Radiographer,0.80,2026-04-01,2026-06-30,Reflection,SPA,780,90,30,15,11.5,\r\n' +
        'R1,Aoife Bán,Radiographer,0.80,2026-04-01,2026-06-30,(no line),,0,90,30,15,,\r\n' +
        'R1,Aoife Bán,Radiographer,0.80,2026-04-01,2026-06-30,(total),,780,90,30,15,100.0,576\r\n',
    );
  });

  it('answers the number of rows, and has its header without any', async () => {
    const file = join(temporaryFolder(), 'a.csv');
    expect(await writeSummaryCsv([row(), totalRow()], file)).toEqual({
      ok: true,
      value: { rows: 2 },
    });
    expect(await written([])).toBe(`${HEADER}\r\n`);
  });

  it('keeps names with commas, quotes, newlines and any alphabet', async () => {
    const text = await written(nastyNames.map((name) => row({ name })));
    expect(readBack(text).map((record) => record.name)).toEqual(nastyNames);
    expect(text).toContain('"Sam ""Mock"" O’Pretend"');
  });

  it('disarms formulae in every text column', async () => {
    const text = await written(
      formulae.map((text) =>
        row({ staff_id: text, name: text, staff_group: text, line: text, category: text }),
      ),
    );
    const records: Record<string, string>[] = parse(text, { columns: true });
    for (const [index, record] of records.entries()) {
      for (const column of ['staff_id', 'name', 'staff_group', 'line', 'category']) {
        expect(record[column]).toBe(`'${formulae[index]}`);
      }
    }
  });

  it('leaves numbers numbers, below zero too', async () => {
    const [record] = readBack(await written([row({ planned_minutes: -5 })]));
    expect(record?.planned_minutes).toBe('-5');
  });

  it('prints a percentage with one decimal and a policy of nought as 0', async () => {
    const [zero, hundred] = readBack(
      await written([
        totalRow({ delivered_percent: 0, policy_minutes: 0 }),
        totalRow({ delivered_percent: 133, policy_minutes: null }),
      ]),
    );
    expect(zero).toMatchObject({ delivered_percent: '0.0', policy_minutes: '0' });
    expect(hundred).toMatchObject({ delivered_percent: '133.0', policy_minutes: '' });
  });
});
