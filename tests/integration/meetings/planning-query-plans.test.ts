import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as actions from '../../../src-main/core/actions/queries.ts';
import { agendaCases } from '../../../src-main/core/meetings/agenda-cases.ts';
import { meetingSummaries } from '../../../src-main/core/meetings/listing.ts';
import * as meetings from '../../../src-main/core/meetings/queries.ts';
import { toldCounts } from '../../../src-main/core/meetings/told-counts.ts';
import {
  openInMemory,
  type ReadHandle,
  type WriteHandle,
} from '../../../src-main/core/store/database.ts';
import { migrate } from '../../../src-main/core/store/migrations/index.ts';
import { insertRow } from '../compliance/rows.ts';

/** Small however long the app is used. */
const small = ['series', 'json_each', 's', 'chosen', 'sent'];

let db: WriteHandle;

beforeAll(() => {
  db = openInMemory(null);
  migrate(db);
  // One row each, so that a query that asks on with what it found is planned as well.
  insertRow(db, 'series', 'series-1', { name: 'REALM' });
  insertRow(db, 'meeting', 'meeting-1', { series_id: 'series-1', day: '2026-11-24' });
  insertRow(db, 'person', 'person-1', { name: 'Robin Example', staff_group: 'Radiographer' });
  insertRow(db, 'series_member', 'member-1', {
    series_id: 'series-1',
    person_id: 'person-1',
    from_day: '2020-01-01',
  });
});
afterAll(() => db.close());

const day = '2026-11-24';
const queries: Record<string, (handle: ReadHandle) => unknown> = {
  meetingById: (handle) => meetings.meetingById(handle, 'meeting-1'),
  meetingsOfSeries: (handle) => meetings.meetingsOfSeries(handle, 'series-1'),
  agendaOf: (handle) => meetings.agendaOf(handle, 'meeting-1'),
  attendanceOf: (handle) => meetings.attendanceOf(handle, 'meeting-1'),
  visitorsOf: (handle) => meetings.visitorsOf(handle, 'meeting-1'),
  pointsOfMeeting: (handle) => meetings.pointsOfMeeting(handle, 'meeting-1'),
  commentsOf: (handle) => meetings.commentsOf(handle, 'meeting-1'),
  addendaOf: (handle) => meetings.addendaOf(handle, 'meeting-1'),
  toldCounts: (handle) => toldCounts(handle, 'meeting-1'),
  agendaCases: (handle) => {
    const meeting = meetings.meetingById(db, 'meeting-1');
    return meeting && agendaCases(handle, meeting, ['case-1']);
  },
  allSummaries: (handle) => meetingSummaries(handle, { personId: 'person-1' }),
  summariesOfSeries: (handle) =>
    meetingSummaries(handle, { personId: 'person-1', seriesId: 'series-1', from: day }),
  oneSummary: (handle) => meetingSummaries(handle, { personId: 'person-1', id: 'meeting-1' }),
  actionById: (handle) => actions.actionById(handle, 'action-1'),
  actionsOfMeeting: (handle) => actions.actionsOfMeeting(handle, 'meeting-1'),
  actionsCarriedTo: (handle) =>
    actions.actionsCarriedTo(handle, 'series-1', { day, startsAt: '12:30' }),
  allActions: (handle) => actions.actionsIn(handle, { open: true }),
  actionsOfSeries: (handle) => actions.actionsIn(handle, { seriesId: 'series-1', open: false }),
  caseInSeries: (handle) => actions.caseInSeries(handle, 'case-1', 'series-1'),
};

/** A handle that notes down how each statement reads. */
function watched(details: string[]): ReadHandle {
  const note = (sql: string, params: Parameters<ReadHandle['all']>[1][]) => {
    const plan = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params);
    details.push(...plan.map(({ detail }) => detail));
  };
  return {
    ...db,
    all: (sql, ...params) => {
      note(sql, params);
      return db.all(sql, ...params);
    },
    get: (sql, ...params) => {
      note(sql, params);
      return db.get(sql, ...params);
    },
  };
}

const scanned = (details: readonly string[]): string[] =>
  details.flatMap((detail) => /^SCAN (\w+)/.exec(detail)?.[1] ?? []);

describe('the query plan', () => {
  it.each(Object.keys(queries))('of %s reads no growing table from end to end', (name) => {
    const details: string[] = [];
    queries[name]?.(watched(details));
    expect(details.length).toBeGreaterThan(0);
    expect(scanned(details).filter((table) => !small.includes(table))).toEqual([]);
  });

  it('would show a whole-table read', () => {
    const details: string[] = [];
    watched(details).all('SELECT * FROM meeting WHERE minutes > 1');
    expect(scanned(details)).toEqual(['meeting']);
  });
});
