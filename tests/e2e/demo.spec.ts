import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** The whole main job, with keys made for every person of the files. */
const PATIENCE = 10 * 60_000;

/**
 * Worked out by hand from assets/demo/small for April 2026 to March 2027, 365 days: planned, in
 * planned time, own time, displaced, and the share of plan.
 */
const known = {
  // 14 hours a year.
  'RR002 Reflection and CPD': [840, 255, 0, 0, '30.4'],
  // 0.2 hours a week: 12 × 365 ÷ 7 × 42 ÷ 52 = 505.38 and the 840 above.
  'RR002 (total)': [1345, 375, 0, 45, '27.9'],
  // 0.75 hours a month, twelve of them.
  'RR001 REALM attendance': [540, 195, 30, 0, '36.1'],
  // 10 × 365 ÷ 7 × 42 ÷ 52 = 421.15.
  'RR001 Peer review': [421, 140, 0, 20, '33.2'],
  // Two plans in one row; in Wales a PA is 225 minutes: 18 × 365 ÷ 7 × 41 ÷ 52 = 740.03.
  'C002 REALM attendance': [740, 435, 0, 60, '58.8'],
  // Employed until 31 October: seven months of 45 minutes.
  'AP001 Reflection and CPD': [315, 225, 0, 0, '71.4'],
  // From 15 June: 720 × 290 ÷ 365 = 572.05.
  'S002 Reflection and CPD': [572, 270, 0, 0, '47.2'],
  // The plan knows no such line.
  'S001 (no line)': [0, 90, 0, 0, ''],
} as const;

test('the demo leaves its files, right to the minute, and a picture of each step', async () => {
  test.setTimeout(PATIENCE);
  const out = test.info().outputPath('demo');
  const { code, said } = await runDemo(out);
  expect(code, said).toBe(0);

  for (const name of ['job-plan-summary.xlsx', 'job-plan-summary.pdf']) {
    expect(existsSync(path.join(out, name)), name).toBe(true);
  }
  const csv = readFileSync(path.join(out, 'job-plan-summary.csv'));
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.every(({ period_from }) => period_from === '2026-04-01')).toBe(true);
  expect(rows.every(({ period_to }) => period_to === '2027-03-31')).toBe(true);
  const found = new Map(rows.map((row) => [`${row.staff_id} ${row.line}`, row]));
  for (const [key, [planned, inPlan, ownTime, displaced, percent]] of Object.entries(known)) {
    expect(found.get(key), key).toMatchObject({
      planned_minutes: String(planned),
      in_plan_minutes: String(inPlan),
      own_time_minutes: String(ownTime),
      displaced_minutes: String(displaced),
      delivered_percent: percent,
    });
  }
  // The department's lines that are not learning stay out.
  expect(rows.some(({ line }) => line === 'Examining' || line === 'Imaging')).toBe(false);

  const pictures = readdirSync(path.join(out, 'screens')).toSorted();
  expect(pictures.map((name) => Number(name.slice(0, 2)))).toEqual(pictures.map((_, at) => at + 1));
  const steps = pictures.map((name) => name.slice(3, -4));
  for (const step of [
    'first-run',
    'recovery-sheet',
    'backup',
    'import-people-done',
    'import-job-plans-done',
    'import-learning-done',
    'invitation-code',
    'quick-log',
    'entry-with-reflection',
    'summary-of-groups',
    'summary-of-people',
    'exported-csv',
    'exported-xlsx',
    'exported-pdf',
  ]) {
    expect(steps).toContain(step);
  }
});

/** Runs the script as a person does; answers its exit code and what it said. */
function runDemo(out: string): Promise<{ code: number; said: string }> {
  const script = path.join(import.meta.dirname, '../../scripts/demo.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--out', out], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) || 1 : 0, said: `${stdout}${stderr}` });
    });
  });
}
