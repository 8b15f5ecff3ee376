import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as counted from '../../../src-main/core/job-plans/counted.ts';
import * as jobPlans from '../../../src-main/core/job-plans/queries.ts';
import * as learning from '../../../src-main/core/learning/queries.ts';
import {
  openInMemory,
  type Param,
  type ReadHandle,
  type WriteHandle,
} from '../../../src-main/core/store/database.ts';
import { migrate } from '../../../src-main/core/store/migrations/index.ts';
import { type SummaryQuestion, summaryFigures } from '../../../src-main/core/summary/figures.ts';
import * as summary from '../../../src-main/core/summary/queries.ts';

/** Tables that grow with every year of use: a list must never read one from end to end. */
const growing = ['learning_entry', 'job_plan', 'job_plan_line', 'batch', 'change'];

const day = '2026-11-24';
const question: SummaryQuestion = {
  period: { from: '2026-04-01', to: '2027-03-31' },
  people: null,
  site: null,
  line: null,
  today: day,
  ownMinutes: null,
  withTrend: true,
};

const queries: Record<string, (db: ReadHandle) => unknown> = {
  plansOfPerson: (db) => jobPlans.plansOfPerson(db, 'person-1'),
  planById: (db) => jobPlans.planById(db, 'plan-1'),
  plansBegunBy: (db) => jobPlans.plansBegunBy(db, ['person-1'], day),
  linesOfPlans: (db) => jobPlans.linesOfPlans(db, ['plan-1']),
  highestVersion: (db) => jobPlans.highestVersion(db, 'person-1'),
  myPlans: (db) => counted.myPlans(db, 'person-1'),
  entryStamps: (db) => learning.entryStamps(db, 'person-1'),
  entriesById: (db) => learning.entriesById(db, { personId: 'person-1', ids: ['entry-1'] }),
  entryById: (db) => learning.entryById(db, 'person-1', 'entry-1'),
  draftOf: (db) => learning.draftOf(db, 'person-1', 'quick-log'),
  monthlyMinutes: (db) => summary.monthlyMinutes(db, '2026-04', null),
  monthlyMinutesOfOne: (db) => summary.monthlyMinutes(db, '2026-04', 'person-1'),
  changeNumber: (db) => summary.inOneState(db, (number) => number),
  scopesChangedSince: (db) => summary.scopesChangedSince(db, 1),
  personIdsByStaffId: (db) => summary.personIdsByStaffId(db, 'R001'),
  summaryOfEverybody: (db) => summaryFigures(db, question, new Map()),
  summaryOfOne: (db) =>
    summaryFigures(db, { ...question, people: ['person-1'], ownMinutes: [] }, new Map()),
};

let db: WriteHandle;

beforeAll(() => {
  db = openInMemory(null);
  migrate(db);
  // One row each, so that a query that asks on with what it found is planned as well.
  const clock = "0, x'00000000000000000000000000000000', NULL";
  db.exec(`
    INSERT INTO person VALUES ('person-1', 'R001', 'Robin Example', 'Radiographer', '', 'HCPC', '',
      'AfC', 'England', ${clock});
    INSERT INTO employment VALUES ('spell-1', 'person-1', '2020-01-01', NULL, '1', ${clock});
    INSERT INTO job_plan VALUES ('plan-1', 'person-1', '2026-04-01', NULL, 'agreed', 1, '', '', NULL,
      NULL, ${clock});
    INSERT INTO job_plan_line VALUES ('line-1', 'person-1', 'plan-1', 0, 'CPD', 'SPA', '', '1',
      'hours/week', 1, 1, ${clock});
  `);
});
afterAll(() => db.close());

/** A handle that plans each statement before it runs it, and notes down whole-table reads. */
function watched(scans: string[]): ReadHandle {
  const note = (sql: string, params: Param[]) => {
    for (const { detail } of db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)) {
      scans.push(detail);
    }
  };
  return {
    all: (sql, ...params) => {
      note(sql, params);
      return db.all(sql, ...params);
    },
    get: (sql, ...params) => {
      note(sql, params);
      return db.get(sql, ...params);
    },
    iterate: (sql, ...params) => {
      note(sql, params);
      return db.iterate(sql, ...params);
    },
    close: () => {},
  };
}

/** Tables that a plan names by an alias. */
const aliases: Record<string, string> = { line: 'job_plan_line', plan: 'job_plan' };

function scannedTables(details: readonly string[]): string[] {
  return details.flatMap((detail) => {
    const name = /^SCAN (\w+)/.exec(detail)?.[1];
    return name === undefined ? [] : (aliases[name] ?? name);
  });
}

describe('the query plan', () => {
  it.each(Object.keys(queries))('of %s reads no growing table from end to end', (name) => {
    const details: string[] = [];
    queries[name]?.(watched(details));
    expect(details.length).toBeGreaterThan(0);
    expect(scannedTables(details).filter((table) => growing.includes(table))).toEqual([]);
  });

  it('of monthly minutes is answered by the index alone, without sorting', () => {
    const details: string[] = [];
    summary.monthlyMinutes(watched(details), '2026-04', null);
    summary.monthlyMinutes(watched(details), '2026-04', 'person-1');
    expect(details.join()).toContain('COVERING INDEX learning_entry_by_month');
    expect(details.join()).not.toContain('TEMP B-TREE');
  });

  it('would show a whole-table read', () => {
    const details: string[] = [];
    watched(details).all('SELECT * FROM learning_entry WHERE minutes > 1');
    watched(details).all('SELECT * FROM job_plan AS plan');
    expect(scannedTables(details)).toEqual(['learning_entry', 'job_plan']);
  });
});
