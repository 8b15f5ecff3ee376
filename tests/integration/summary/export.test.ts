import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import { passphrase } from '../helpers/workspace.ts';
import { type Department, newFile, purpose, quarter, startWithDepartment } from './department.ts';

type Export = InputOf<'summary.export'>;

let test: Department;

const signIn = (staffId: string) => test.ask('session.signIn', { staffId, passphrase });
async function exported(rest: Partial<Export> = {}) {
  const { path, file } = newFile(test, 'csv');
  const answer = await test.ask('summary.export', {
    period: quarter,
    format: 'csv',
    file,
    ...rest,
  });
  return { answer, rows: readFileSync(path, 'utf8').trimEnd().split('\r\n') };
}
async function refused(rest: object) {
  const { path, file } = newFile(test, 'csv');
  const failure = await test.refused('summary.export', {
    period: quarter,
    format: 'csv',
    file,
    ...rest,
  });
  expect(existsSync(path)).toBe(false);
  return failure;
}
/** The cells of a row that tell its figures: staff id, line, minutes by kind. */
const told = (row: string) => {
  const cells = row.split(',');
  return [cells[0], cells[6], ...cells.slice(8, 12)].join(' ');
};

beforeAll(async () => {
  test = await startWithDepartment();
});
afterAll(() => test.core.close());

describe('the exported summary of a department', () => {
  it('is right to the minute, by staff id, in plan order, and has everybody of the period', async () => {
    const { answer, rows } = await exported({ purpose });
    const days = '2026-04-01,2026-06-30';
    expect(rows).toEqual([
      '\uFEFFstaff_id,name,staff_group,wte,period_from,period_to,line,category,planned_minutes,in_plan_minutes,own_time_minutes,displaced_minutes,delivered_percent,policy_minutes',
      `C001,Ruth Madeup,Consultant radiologist,1.00,${days},CPD,SPA,591,100,0,0,16.9,`,
      `C001,Ruth Madeup,Consultant radiologist,1.00,${days},(total),,591,100,0,0,16.9,720`,
      `R001,Aoife Bán,Radiographer,0.80,${days},Reflection,SPA,780,90,30,15,11.5,`,
      `R001,Aoife Bán,Radiographer,0.80,${days},(total),,780,90,30,15,11.5,576`,
      `R002,Idris Fictive,radiographer,1.00,${days},Audit,SPA,360,0,0,0,0.0,`,
      `R002,Idris Fictive,radiographer,1.00,${days},(no line),,0,20,0,0,,`,
      `R002,Idris Fictive,radiographer,1.00,${days},(total),,360,20,0,0,5.6,720`,
      `S001,Zoe Pretend,Sonographer,0.50,${days},(total),,0,0,0,0,,360`,
    ]);
    expect(answer).toEqual({ rows: 8, people: 4, monthsCountedWhole: [] });
  });

  it('covers the people asked for, and nobody who is unknown', async () => {
    const { rows } = await exported({ purpose, people: ['S001', ' C001 '] });
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual(['C001', 'C001', 'S001']);
    const unknown = await refused({ purpose, people: ['S001', 'NOBODY'] });
    expect(unknown).toMatchObject({ code: 'people_unknown', parameters: { people: ['NOBODY'] } });
  });

  it('has people who left before but logged in it, and not those who did not', async () => {
    const period = { from: '2026-07-01', to: '2026-07-31' };
    const inJuly = await exported({ purpose, period });
    expect(inJuly.rows.map((row) => row.slice(0, 4))).not.toContain('R002');
    // In June's last month their entry counts, though they are employed to its end only.
    const period2025 = { from: '2025-12-01', to: '2026-01-31' };
    const gone = await exported({ purpose, period: period2025 });
    expect(gone.rows.map((row) => row.slice(0, 4))).toContain('X001');
  });

  it('counts others by whole months where the period cuts one, and says which', async () => {
    const period = { from: '2026-04-02', to: '2026-05-31' };
    const { answer, rows } = await exported({ purpose, period, people: ['R001'] });
    expect(answer.monthsCountedWhole).toEqual(['2026-04']);
    // 60 days: 514.28… minutes; the entry of 1 April is in.
    expect(told(rows[1] ?? '')).toBe('R001 Reflection 514 60 30 15');
  });

  it('needs a purpose where others are named, which passes the guard', async () => {
    expect((await refused({})).code).toBe('purpose_needed');
    expect((await refused({ purpose: ' x ' })).fields).toHaveProperty('purpose');
    const number = await refused({ purpose: 'about 943 476 5919' });
    expect(number).toMatchObject({ code: 'identifier_blocked', fields: { purpose: {} } });
    const own = await exported({ people: ['A001'] });
    expect(own.rows.map(told)[1]).toBe('A001 (total) 0 0 0 0');
  });

  it('comes as numbers in JSON, and with groups and notes as a workbook', async () => {
    const json = newFile(test, 'json');
    await test.ask('summary.export', { period: quarter, format: 'json', file: json.file, purpose });
    const rows = JSON.parse(readFileSync(json.path, 'utf8'));
    expect(rows[2]).toMatchObject({ staff_id: 'R001', wte: 0.8, planned_minutes: 780 });

    const xlsx = newFile(test, 'xlsx');
    const period = { from: '2026-04-02', to: '2026-06-30' };
    await test.ask('summary.export', { period, format: 'xlsx', file: xlsx.file, purpose });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(xlsx.path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      'By staff group',
      'Notes',
    ]);
    const groups = workbook.getWorksheet('By staff group');
    expect(groups?.getColumn(1).values.slice(2)).toEqual([
      'Consultant radiologist',
      'Radiographer',
      'Sonographer',
      'All staff groups',
    ]);
    const notes = workbook.getWorksheet('Notes')?.getColumn(2).values.join(' ') ?? '';
    for (const words of [
      'Imaging, main site',
      '4 people. 1 has no agreed plan',
      'by Hana Invented',
      purpose,
      'as job plans state them: 42, 52',
      'April 2026: the period cuts this month',
      '1 h 17 logged on lines that do not count as learning are left out',
      'agreed by Imaging board',
    ]) {
      expect(notes).toContain(words);
    }
  });

  it('says where it cannot be written, and leaves nothing half done', async () => {
    const folder = join(test.folder, 'a folder');
    mkdirSync(folder);
    const file = test.core.grantPath(folder);
    const input = { period: quarter, format: 'csv', file, purpose };
    expect((await test.refused('summary.export', input)).code).toBe('write_failed');
    const unknown = { ...input, file: 'nobody chose this' };
    expect((await test.refused('summary.export', unknown)).code).toBe('write_failed');
  });

  it('leaves out who was removed from the directory', async () => {
    const people = await test.ask('people.list', {});
    const { id = '' } = people.find(({ staffId }) => staffId === 'S001') ?? {};
    await test.ask('people.remove', { id });
    const { rows } = await exported({ purpose });
    expect(rows.map((row) => row.slice(0, 4))).not.toContain('S001');
    expect((await refused({ purpose, people: ['S001'] })).code).toBe('people_unknown');
    await test.ask('history.undo', {});
  });
});

describe('the exported summary of a member', () => {
  beforeAll(async () => {
    await test.activate('R001');
  });

  it('covers themselves, without a purpose, and is exact to the day', async () => {
    const period = { from: '2026-04-02', to: '2026-05-31' };
    const { answer, rows } = await exported({ period });
    expect(answer).toEqual({ rows: 2, people: 1, monthsCountedWhole: [] });
    expect(rows.slice(1).map(told)).toEqual([
      'R001 Reflection 514 0 30 15',
      'R001 (total) 514 0 30 15',
    ]);
    const whole = await exported({ people: ['R001'] });
    expect(told(whole.rows[1] ?? '')).toBe('R001 Reflection 780 90 30 15');
  });

  it('says nothing of others, known or not', async () => {
    for (const people of [['C001'], ['R001', 'C001'], ['NOBODY']]) {
      const failure = await refused({ purpose, people });
      expect(failure).toEqual({ ok: false, code: 'not_allowed' });
    }
    await test.refused('summary.people', { period: quarter, purpose });
  });

  it('shows them who named them, when and what for', async () => {
    const viewings = await test.ask('people.viewingsOfMe', {});
    expect(viewings.length).toBeGreaterThan(3);
    expect(viewings[0]).toMatchObject({
      viewer: 'Hana Invented',
      purpose,
      what: 'summary.export',
      periodFrom: quarter.from,
      periodTo: quarter.to,
    });
    await signIn('A001');
    expect(await test.ask('people.viewingsOfMe', {})).toEqual([]);
  });
});
