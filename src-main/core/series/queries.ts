import type { SeriesRole } from '../../../src-shared/model/series.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of series of meetings: who holds which role, who is expected. */

export interface SeriesRow extends Record<string, unknown> {
  id: string;
  name: string;
  scope: string;
  site: string;
  listener: string;
  mode: string;
  place: string;
  link: string;
  starts_at: string;
  minutes: number;
  minutes_per_case: number;
  letter_days: number;
  comment_days: number;
  identity_days: number;
  gap_days: number;
  attended_percent: number;
  ended_on: string | null;
}

/** Every series, by name. */
export function allSeries(db: ReadHandle): SeriesRow[] {
  return db.all<SeriesRow>('SELECT * FROM series WHERE deleted = 0 ORDER BY name, id');
}

export function seriesById(db: ReadHandle, id: string): SeriesRow | null {
  return db.get<SeriesRow>('SELECT * FROM series WHERE id = ? AND deleted = 0', id) ?? null;
}

/** The roles that a person holds, in every series. */
export function seriesRolesOf(
  db: ReadHandle,
  personId: string,
): { seriesId: string; role: SeriesRole }[] {
  return db.all<{ seriesId: string; role: SeriesRole }>(
    `SELECT r.series_id AS seriesId, r.role FROM series_role r
     JOIN series s ON s.id = r.series_id AND s.deleted = 0
     WHERE r.person_id = ? AND r.deleted = 0`,
    personId,
  );
}

/** The roles that a person holds in one series. */
export function rolesInSeries(db: ReadHandle, seriesId: string, personId: string): SeriesRole[] {
  return seriesRolesOf(db, personId)
    .filter((held) => held.seriesId === seriesId)
    .map(({ role }) => role);
}

export interface HolderRow extends Record<string, unknown> {
  series_id: string;
  person_id: string;
  name: string;
  role: SeriesRole;
  granted_by: string | null;
  granted_at: number;
  accepted_by: string | null;
}

/** Whoever holds a role in a series, chairs first. */
export function holdersOf(db: ReadHandle, seriesId: string): HolderRow[] {
  return db.all<HolderRow>(
    `SELECT r.series_id, r.person_id, p.name, r.role, r.granted_by, r.granted_at, r.accepted_by
     FROM series_role r JOIN person p ON p.id = r.person_id AND p.deleted = 0
     WHERE r.series_id = ? AND r.deleted = 0
     ORDER BY CASE r.role WHEN 'chair' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, p.name, p.id`,
    seriesId,
  );
}

export interface ExpectedRow extends Record<string, unknown> {
  id: string;
  person_id: string;
  name: string;
  staff_group: string;
  from_day: string;
  to_day: string | null;
}

/** Who is expected at a series, A to Z. */
export function expectedAt(db: ReadHandle, seriesId: string): ExpectedRow[] {
  return db.all<ExpectedRow>(
    `SELECT m.id, m.person_id, p.name, p.staff_group, m.from_day, m.to_day
     FROM series_member m JOIN person p ON p.id = m.person_id AND p.deleted = 0
     WHERE m.series_id = ? AND m.deleted = 0 ORDER BY p.name, p.id`,
    seriesId,
  );
}

export interface AbsenceRow extends Record<string, unknown> {
  id: string;
  person_id: string;
  name: string;
  from_day: string;
  to_day: string | null;
}

/** Long absences of one person, or of everybody, by start. */
export function absencesOf(db: ReadHandle, personId: string | null): AbsenceRow[] {
  const sql = `SELECT a.id, a.person_id, p.name, a.from_day, a.to_day
    FROM absence a JOIN person p ON p.id = a.person_id AND p.deleted = 0 WHERE a.deleted = 0`;
  return personId === null
    ? db.all<AbsenceRow>(`${sql} ORDER BY a.from_day, a.id`)
    : db.all<AbsenceRow>(`${sql} AND a.person_id = ? ORDER BY a.from_day, a.id`, personId);
}

/** When somebody's keys were last made anew, milliseconds; null where they never were. */
export function keysResetAt(db: ReadHandle, personId: string): number | null {
  const sql = `SELECT max(made_at) AS at FROM person_key
    WHERE person_id = ? AND made_because = 'reset' AND deleted = 0`;
  return db.get<{ at: number | null }>(sql, personId)?.at ?? null;
}
