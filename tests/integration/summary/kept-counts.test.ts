import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  openForReading,
  openForWriting,
  type ReadHandle,
} from '../../../src-main/core/store/database.ts';
import { type SummaryQuestion, summaryFigures } from '../../../src-main/core/summary/figures.ts';
import { inOneState } from '../../../src-main/core/summary/queries.ts';
import { passphrase } from '../helpers/workspace.ts';
import { type Department, quarter, startWithDepartment } from './department.ts';
import { importRows } from './import-rows.ts';

/** What the reading thread keeps of a summary must never be told from one that is counted anew. */

const question: SummaryQuestion = {
  period: quarter,
  people: null,
  site: null,
  line: null,
  today: '2026-11-24',
  ownMinutes: null,
  withTrend: true,
};
/** So that more is kept than one answer. */
const questions: SummaryQuestion[] = [
  question,
  { ...question, period: { from: '2026-11-01', to: '2026-11-30' } },
  { ...question, site: 'North site' },
  { ...question, line: 'reflection' },
];
const entry = {
  title: 'Reread of a wrist series',
  day: '2026-05-20',
  minutes: 45,
  line: 'Reflection',
  activity: 'reflection',
  kind: 'in_planned_time',
  displacedReason: null,
  hcpcType: null,
  reflection: null,
  action: null,
} as const;

let test: Department;
let bare: ReadHandle;
let asked: string[];
/** Notes down whose months are read: a person's id, or `everybody`. */
let watched: ReadHandle;
const kept = new Map<string, unknown>();

beforeAll(async () => {
  test = await startWithDepartment();
  bare = openForReading({
    path: join(test.folder, 'workspace', 'workspace.db'),
    key: test.dataKey(),
    nativeBinding: null,
  });
  watched = {
    ...bare,
    all: (sql, ...params) => {
      if (sql.includes('learning_entry')) asked.push(String(params[1] ?? 'everybody'));
      return bare.all(sql, ...params);
    },
  };
});
afterAll(async () => {
  bare.close();
  await test.core.close();
});

/** Asks every question both ways; answers whose entries the kept way had to read. */
function look(): Set<string> {
  asked = [];
  for (const one of questions) {
    expect(summaryFigures(watched, one, kept)).toEqual(summaryFigures(bare, one, new Map()));
  }
  return new Set(asked);
}

it('counts only what was written since the last look, and comes to the same', async () => {
  expect(look()).toEqual(new Set(['everybody']));
  expect(look()).toEqual(new Set());

  await test.activate('R001');
  expect(look()).toEqual(new Set());
  const me = (await test.ask('session.me', {}))?.personId ?? '';
  const { id } = await test.ask('learning.log', entry);
  expect(look()).toEqual(new Set([me]));
  expect(look()).toEqual(new Set());
  const inPlan = () => summaryFigures(watched, question, kept).people.map((one) => one.total);
  const before = inPlan();
  await test.ask('learning.remove', { id });
  expect(look()).toEqual(new Set([me]));
  expect(inPlan()).not.toEqual(before);
  await test.ask('history.undo', {});
  expect(look()).toEqual(new Set([me]));
  expect(inPlan()).toEqual(before);

  await test.ask('session.signIn', { staffId: 'A001', passphrase });
  const plan = '2026-05-01,2027-03-31,,Audit,SPA,audit,5,hours/month,n,y';
  await importRows(test, 'job-plans', [`R002,${plan}`]);
  expect(look().size).toBe(1);
  await importRows(test, 'learning', [
    'R001,2026-05-02,5,reflection,Reflection,Five,in planned time',
    'R002,2026-05-02,7,audit,Audit,Seven,in planned time',
  ]);
  expect(look()).toEqual(new Set(['everybody']));
  await importRows(test, 'people', [
    'Q001,Noor Imaginary,Sonographer,AfC,England,1,2020-01-01,,member,North site',
  ]);
  expect(look()).toEqual(new Set(['everybody']));
  await test.ask('job-plans.savePolicy', {
    staffGroup: 'Sonographer',
    from: '2026-01-01',
    to: null,
    minutesPerMonth: 300,
    scaledByWte: false,
    agreedBy: 'Imaging board',
    reviewOn: null,
  });
  expect(look()).toEqual(new Set(['everybody']));
});

it('is of one state of the log, whatever is written meanwhile', () => {
  const path = join(test.folder, 'small.db');
  const writing = openForWriting({ path, key: null, nativeBinding: null });
  writing.exec('CREATE TABLE batch (number INTEGER PRIMARY KEY); INSERT INTO batch VALUES (1)');
  const reading = openForReading({ path, key: null, nativeBinding: null });
  const count = () => reading.all('SELECT number FROM batch').length;
  const seen = inOneState(reading, (number) => {
    writing.run('INSERT INTO batch VALUES (2)');
    return { number, count: count() };
  });
  expect(seen).toEqual({ number: 1, count: 1 });
  expect(inOneState(reading, (number) => number)).toBe(2);
  expect(count()).toBe(2);
  reading.close();
  writing.close();
});
