import type { AttendanceStatus, MeetingStatus } from '../../../src-shared/model/meetings.ts';
import type { Day, Period } from '../../../src-shared/rules/days.ts';
import type {
  AttendanceFacts,
  MeetingFacts,
  PersonFacts,
  SeriesFacts,
} from '../../../src-shared/rules/realm/index.ts';
import { countedPlan } from '../job-plans/counted.ts';
import { plansOfPerson } from '../job-plans/queries.ts';
import { allSeries, type SeriesRow } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { groupBy } from './group-by.ts';

/** Reads of meetings and people that a REALM report is counted from. Deleted rows are left out. */

/** One series, or all of them; none where there is no such series. */
export function seriesFacts(db: ReadHandle, seriesId: string | null, from: Day): SeriesFacts[] {
  return allSeries(db)
    .filter((row) => seriesId === null || row.id === seriesId)
    .map((row) => seriesFact(db, row, from));
}

function seriesFact(db: ReadHandle, row: SeriesRow, from: Day): SeriesFacts {
  const last = db.get<{ day: Day }>(
    `SELECT day FROM meeting WHERE series_id = ? AND day < ?
       AND status IN ('ended', 'closed') AND deleted = 0
     ORDER BY day DESC LIMIT 1`,
    row.id,
    from,
  );
  const chairs = db.all<{ person_id: string }>(
    `SELECT r.person_id FROM series_role r JOIN person p ON p.id = r.person_id AND p.deleted = 0
     WHERE r.series_id = ? AND r.role = 'chair' AND r.deleted = 0`,
    row.id,
  );
  return {
    id: row.id,
    name: row.name,
    endedOn: row.ended_on,
    gapDays: row.gap_days,
    attendedPercent: row.attended_percent,
    lastHeldBefore: last?.day ?? null,
    chairs: chairs.map(({ person_id }) =>
      plansOfPerson(db, person_id).map(({ plan, lines }) => countedPlan(plan, lines)),
    ),
  };
}

/** Meetings of some series in a period, whatever their status, in order. */
export function meetingFacts(
  db: ReadHandle,
  seriesIds: readonly string[],
  { from, to }: Period,
): MeetingFacts[] {
  return db.all<Record<string, unknown> & MeetingFacts>(
    `SELECT m.id, m.series_id AS seriesId, m.day, m.status AS status,
       coalesce(m.minutes, s.minutes, 60) AS minutes,
       m.started_at AS startedAt, m.ended_at AS endedAt
     FROM json_each(?) AS chosen
     CROSS JOIN meeting AS m ON m.series_id = chosen.value AND m.day BETWEEN ? AND ?
     JOIN series AS s ON s.id = m.series_id
     WHERE m.deleted = 0 ORDER BY m.day, m.starts_at, m.id`,
    JSON.stringify(seriesIds),
    from,
    to,
  ) as (MeetingFacts & { status: MeetingStatus })[];
}

/** Attendance of some people at some meetings. */
export function attendanceFacts(
  db: ReadHandle,
  meetingIds: readonly string[],
  personIds: readonly string[],
): AttendanceFacts[] {
  return db.all<Record<string, unknown> & AttendanceFacts & { status: AttendanceStatus }>(
    `SELECT a.meeting_id AS meetingId, a.person_id AS personId, a.status AS status, a.minutes
     FROM json_each(?) AS chosen
     CROSS JOIN attendance AS a ON a.meeting_id = chosen.value
     WHERE a.deleted = 0 AND a.person_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(meetingIds),
    JSON.stringify(personIds),
  );
}

/** Everybody who was ever expected at some series, with their staff group as it was typed. */
export function expectedPeople(
  db: ReadHandle,
  seriesIds: readonly string[],
): { id: string; staffGroup: string }[] {
  return db.all<{ id: string; staffGroup: string }>(
    `SELECT DISTINCT p.id, p.staff_group AS staffGroup FROM json_each(?) AS chosen
     CROSS JOIN series_member AS e ON e.series_id = chosen.value
     CROSS JOIN person AS p ON p.id = e.person_id
     WHERE e.deleted = 0 AND p.deleted = 0`,
    JSON.stringify(seriesIds),
  );
}

/** People of the directory with what their attendance is counted from, by the years of a period. */
export function peopleFacts(
  db: ReadHandle,
  personIds: readonly string[],
  period: Period,
): PersonFacts[] {
  const chosen = JSON.stringify(personIds);
  const people = db.all<{ id: string; name: string; staff_group: string }>(
    `SELECT p.id, p.name, p.staff_group FROM json_each(?) AS chosen
     CROSS JOIN person AS p ON p.id = chosen.value WHERE p.deleted = 0`,
    chosen,
  );
  const ofPeople = <T>(columns: string, table: string) =>
    byPerson(
      db.all<T & { person_id: string }>(
        `SELECT t.person_id, ${columns} FROM json_each(?) AS chosen
         CROSS JOIN ${table} AS t ON t.person_id = chosen.value WHERE t.deleted = 0`,
        chosen,
      ),
    );
  const employment = ofPeople<{ from: Day; to: Day | null; wte: string }>(
    't.starts_on AS "from", t.ends_on AS "to", t.wte',
    'employment',
  );
  const expected = ofPeople<{ seriesId: string; from: Day; to: Day | null }>(
    't.series_id AS seriesId, t.from_day AS "from", t.to_day AS "to"',
    'series_member',
  );
  const absences = ofPeople<{ from: Day; to: Day | null }>(
    't.from_day AS "from", t.to_day AS "to"',
    'absence',
  );
  const elsewhere = byPerson(elsewhereOf(db, chosen, period));
  const contributed = contributors(db, period);
  return people.map(({ id, name, staff_group }) => ({
    id,
    name,
    staffGroup: staff_group,
    employment: employment(id),
    expectedAt: expected(id),
    absences: absences(id),
    elsewhere: elsewhere(id).map(({ person_id: _, ...record }) => record),
    contributed: contributed(id).map(({ year }) => year),
  }));
}

interface ElsewhereRow extends Record<string, unknown> {
  person_id: string;
  id: string;
  day: Day;
  minutes: number;
  what: string;
  evidence: string;
}

const elsewhereOf = (db: ReadHandle, chosen: string, { from, to }: Period): ElsewhereRow[] =>
  db.all<ElsewhereRow>(
    `SELECT e.person_id, e.id, e.day, e.minutes, e.what, e.evidence FROM json_each(?) AS chosen
     CROSS JOIN attendance_elsewhere AS e ON e.person_id = chosen.value AND e.day BETWEEN ? AND ?
     WHERE e.deleted = 0 ORDER BY e.day, e.id`,
    chosen,
    from,
    to,
  );

/** A person's own record of a meeting elsewhere. */
export function isOwnElsewhere(db: ReadHandle, personId: string, id: string): boolean {
  const sql = 'SELECT 1 FROM attendance_elsewhere WHERE id = ? AND person_id = ? AND deleted = 0';
  return db.get(sql, id, personId) !== undefined;
}

const contributors = (db: ReadHandle, { from, to }: Period) =>
  byPerson(
    db.all<{ person_id: string; year: number }>(
      'SELECT person_id, year FROM contribution WHERE year BETWEEN ? AND ? AND deleted = 0',
      Number(from.slice(0, 4)),
      Number(to.slice(0, 4)),
    ),
  );

const byPerson = <T extends { person_id: string }>(rows: readonly T[]) =>
  groupBy(rows, ({ person_id }) => person_id);
