import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOfPeople, complianceReport } from '../../../src-main/core/compliance/figures.ts';
import { pairId } from '../../../src-main/core/ids.ts';
import {
  openInMemory,
  type Param,
  type ReadHandle,
  type WriteHandle,
} from '../../../src-main/core/store/database.ts';
import { migrate } from '../../../src-main/core/store/migrations/index.ts';
import { type RandomYear, randomYear } from '../../property/rules/realm/arbitraries.ts';
import { expectedRules, personOf } from '../../property/rules/realm/oracle.ts';
import { insertRow, storeYear } from './rows.ts';

function stored(year: RandomYear): WriteHandle {
  const db = openInMemory(null);
  migrate(db);
  storeYear(db, year);
  const id = pairId('workspace_setting', 'realm_switches');
  insertRow(db, 'workspace_setting', id, { value: JSON.stringify(year.switches) });
  return db;
}

describe('a report from the store', () => {
  it('equals a slow walk over the days of 60 random years', () => {
    fc.assert(
      fc.property(randomYear, (year) => {
        const db = stored(year);
        const { to } = year.facts;
        const seriesId = year.facts.series.length === 1 ? 's1' : null;
        const { report } = complianceReport(db, { seriesId, to });
        const expected = expectedRules(year);
        expect(
          report.rules.slice(0, expected.length).map(({ id, value, met, ...rest }) => ({
            id,
            value,
            met,
            numerator: rest.numerator,
            denominator: rest.denominator,
          })),
        ).toEqual(expected);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('counts each person as the walk does', () => {
    fc.assert(
      fc.property(randomYear, (year) => {
        const db = stored(year);
        const personIds = year.facts.people.map(({ id }) => id);
        const people = attendanceOfPeople(db, { personIds, to: year.facts.to });
        expect(people.map(({ person }) => person.id)).toEqual(personIds);
        for (const { person, attendance } of people) {
          const { expected, attended } = personOf(year, person);
          expect(attendance).toMatchObject({ expected, attended });
        }
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('counts letters of people taken out of a case only once identities are gone', () => {
    const db = openInMemory(null);
    migrate(db);
    insertRow(db, 'series', 's1', { name: 'REALM' });
    insertRow(db, 'meeting', 'm1', { series_id: 's1', day: '2026-05-12', status: 'closed' });
    insertRow(db, 'learning_case', 'c1', { series_id: 's1', code: 'C-1' });
    insertRow(db, 'agenda_item', 'i1', { meeting_id: 'm1', case_id: 'c1', discussed: 1 });
    insertRow(db, 'case_identity', 'p1', { case_id: 'c1', part: 'verified', deleted: 1 });
    const letter = { case_id: 'c1', identity_id: 'p1', kind: 'before', state: 'told' };
    insertRow(db, 'letter', 'l1', { ...letter, told_on: '2026-05-01' });
    const told = () =>
      complianceReport(db, { seriesId: 's1', to: '2026-11-24' }).report.rules.find(
        ({ id }) => id === 'R07',
      )?.numerator;
    expect(told()).toBe(0);
    db.run("UPDATE learning_case SET identities_gone_on = '2026-09-01'");
    expect(told()).toBe(1);
    db.close();
  });

  it('takes a point that names no meeting for each meeting that discussed its case', () => {
    const db = openInMemory(null);
    migrate(db);
    insertRow(db, 'series', 's1', { name: 'REALM' });
    insertRow(db, 'meeting', 'm1', { series_id: 's1', day: '2026-05-12', status: 'closed' });
    insertRow(db, 'learning_case', 'c1', { series_id: 's1', code: 'C-1' });
    insertRow(db, 'agenda_item', 'i1', { meeting_id: 'm1', case_id: 'c1', discussed: 1 });
    insertRow(db, 'learning_point', 'p1', { case_id: 'c1', draft: 0 });
    const { report } = complianceReport(db, { seriesId: null, to: '2026-11-24' });
    const circulated = report.rules.find(({ id }) => id === 'R09');
    expect(circulated).toMatchObject({ numerator: 0, denominator: 1, met: false });
    db.close();
  });
});

describe('the query plans', () => {
  /** Tables of a chosen few rows, which are read whole. */
  const small = /^SCAN (chosen|state|found|batch|series|s)\b|^SCAN (\d+|json_each|CONSTANT)/;

  it('read no growing table from end to end, and make no index of their own', () => {
    const [year] = fc.sample(
      randomYear.filter(
        ({ facts }) =>
          facts.discussed.length > 2 && facts.points.length > 2 && facts.people.length > 2,
      ),
      { numRuns: 1, seed: 1 },
    );
    if (!year) throw new Error('no year');
    const db = stored(year);
    const details: string[] = [];
    const watch = watched(db, details);
    complianceReport(watch, { seriesId: null, to: year.facts.to });
    attendanceOfPeople(watch, { personIds: ['p0'], to: year.facts.to });
    expect(details.length).toBeGreaterThan(20);
    expect(details.filter((one) => one.includes('AUTOMATIC'))).toEqual([]);
    expect(details.filter((one) => one.startsWith('SCAN') && !small.test(one))).toEqual([]);
    db.close();
  });
});

/** A handle that notes down the plan of each statement. */
function watched(db: ReadHandle, details: string[]): ReadHandle {
  const note = (sql: string, params: Param[]) => {
    for (const row of db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)) {
      details.push(row.detail);
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
