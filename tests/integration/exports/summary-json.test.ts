import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSummaryJson } from '../../../src-main/core/exports/summary-json.ts';
import { type SummaryRows, summaryColumns } from '../../../src-main/core/exports/summary-rows.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { formulae, nastyNames, row, totalRow } from '../../fixtures/exports/rows.ts';

async function written(rows: SummaryRows): Promise<unknown> {
  const file = join(temporaryFolder(), 'job-plan-summary.json');
  expect((await writeSummaryJson(rows, file)).ok).toBe(true);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the summary as JSON', () => {
  it('is an array with the keys of the CSV, numbers as numbers and null for empty', async () => {
    const records = (await written([row(), totalRow({ delivered_percent: null })])) as object[];
    expect(records).toEqual([
      { ...row(), wte: 0.8 },
      { ...totalRow({ delivered_percent: null }), wte: 0.8 },
    ]);
    expect(records.map((record) => Object.keys(record))).toEqual([summaryColumns, summaryColumns]);
  });

  it('keeps text as it is: nothing in JSON is a formula', async () => {
    const names = [...nastyNames, ...formulae];
    const records = (await written(names.map((name) => row({ name })))) as { name: string }[];
    expect(records.map((record) => record.name)).toEqual(names);
  });

  it('is an empty array without rows', async () => {
    expect(await written([])).toEqual([]);
  });
});
