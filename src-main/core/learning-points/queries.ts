import type { ReadHandle } from '../store/database.ts';

/** Reads of learning points, their wordings for audiences, and who has read them. */

export interface LearningPointRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  meeting_id: string | null;
  case_id: string | null;
  point: string;
  draft: number;
  position: number;
}

const columns = `id, series_id, meeting_id, case_id, point, coalesce(draft, 0) AS draft,
  coalesce(position, 0) AS position`;

export function pointById(db: ReadHandle, id: string): LearningPointRow | null {
  const sql = `SELECT ${columns} FROM learning_point WHERE id = ? AND deleted = 0`;
  return db.get<LearningPointRow>(sql, id) ?? null;
}

/** Points of a case, drafts too, of every meeting and of none yet. */
export function pointsOfCase(db: ReadHandle, caseId: string): LearningPointRow[] {
  return db.all<LearningPointRow>(
    `SELECT ${columns} FROM learning_point WHERE case_id = ? AND deleted = 0
     ORDER BY position, id`,
    caseId,
  );
}

/** The place after the last point of a meeting, or of a case that is in none. */
export function nextPosition(
  db: ReadHandle,
  { meetingId, caseId }: { meetingId: string | null; caseId: string | null },
): number {
  const sql = (column: string) =>
    `SELECT coalesce(max(position), -1) + 1 AS next FROM learning_point WHERE ${column} = ?`;
  const row = meetingId
    ? db.get<{ next: number }>(sql('meeting_id'), meetingId)
    : db.get<{ next: number }>(sql('case_id'), caseId);
  return row?.next ?? 0;
}

/** What a point of a case belongs to: the case's series, state, and the meeting it is tabled in. */
export interface CasePlace extends Record<string, unknown> {
  series_id: string;
  state: string;
}

export function casePlace(db: ReadHandle, caseId: string): CasePlace | null {
  const sql = 'SELECT series_id, state FROM learning_case WHERE id = ? AND deleted = 0';
  return db.get<CasePlace>(sql, caseId) ?? null;
}

/** The meeting that a case is in the hands of: one that runs or has ended and is not closed. */
export function openMeetingOfCase(db: ReadHandle, caseId: string): string | null {
  const row = db.get<{ id: string }>(
    `SELECT m.id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0
     WHERE a.case_id = ? AND a.deleted = 0 AND m.status IN ('running', 'ended')
     ORDER BY m.status = 'running' DESC, m.day DESC, m.id LIMIT 1`,
    caseId,
  );
  return row?.id ?? null;
}

export interface SaidPointRow extends Record<string, unknown> {
  id: string;
  case_id: string | null;
  point: string;
  code: string | null;
  title: string;
  kind: string | null;
  modality: string | null;
}

/** Points of a meeting as everybody may read them, in order: no drafts. */
export function saidPoints(db: ReadHandle, meetingId: string): SaidPointRow[] {
  return db.all<SaidPointRow>(
    `SELECT p.id, p.case_id, p.point, c.code, coalesce(c.room_title, '') AS title, c.kind, c.modality
     FROM learning_point p LEFT JOIN learning_case c ON c.id = p.case_id AND c.deleted = 0
     WHERE p.meeting_id = ? AND p.deleted = 0 AND coalesce(p.draft, 0) = 0
     ORDER BY p.position, p.id`,
    meetingId,
  );
}

export interface WordingRow extends Record<string, unknown> {
  id: string;
  learning_point_id: string;
  audience: string;
  specialty: string;
  wording: string;
  sent_on: string | null;
}

/** Wordings of some points, by audience and specialty. */
export function wordingsOf(db: ReadHandle, pointIds: readonly string[]): WordingRow[] {
  return db.all<WordingRow>(
    `SELECT w.id, w.learning_point_id, w.audience, coalesce(w.specialty, '') AS specialty,
       coalesce(w.wording, '') AS wording, w.sent_on
     FROM json_each(?) AS chosen CROSS JOIN learning_point_wording AS w
       ON w.learning_point_id = chosen.value
     WHERE w.deleted = 0 ORDER BY chosen.key, w.audience, w.specialty, w.id`,
    JSON.stringify(pointIds),
  );
}

/** What a read mark is about. */
export const LEARNING = 'learning';

/** People who have read a meeting's learning. */
export function readersOf(db: ReadHandle, meetingId: string): string[] {
  const rows = db.all<{ person_id: string }>(
    `SELECT DISTINCT person_id FROM read_mark
     WHERE meeting_id = ? AND what = '${LEARNING}' AND deleted = 0`,
    meetingId,
  );
  return rows.map(({ person_id }) => person_id);
}

export interface SentRow extends Record<string, unknown> {
  meeting_id: string;
  series: string;
  day: string;
  points: number;
  /** The first day that any of it went out. */
  sent_on: string;
  status: string | null;
  read_on: string | null;
}

/**
 * Learning of closed meetings since a day that has been sent, as one person stands to it: what they
 * have not read first, then newest first.
 */
export function sentLearning(
  db: ReadHandle,
  { personId, since }: { personId: string; since: string },
): SentRow[] {
  return db.all<SentRow>(
    `SELECT * FROM (
       SELECT m.id AS meeting_id, s.name AS series, m.day,
         (SELECT count(*) FROM learning_point p WHERE p.meeting_id = m.id AND p.deleted = 0
            AND coalesce(p.draft, 0) = 0) AS points,
         (SELECT min(w.sent_on) FROM learning_point p
          CROSS JOIN learning_point_wording w ON w.learning_point_id = p.id AND w.deleted = 0
          WHERE p.meeting_id = m.id AND p.deleted = 0 AND coalesce(p.draft, 0) = 0) AS sent_on,
         (SELECT a.status FROM attendance a WHERE a.meeting_id = m.id AND a.person_id = ?
            AND a.deleted = 0) AS status,
         (SELECT r.read_on FROM read_mark r WHERE r.meeting_id = m.id AND r.person_id = ?
            AND r.what = '${LEARNING}' AND r.deleted = 0) AS read_on
       FROM meeting m CROSS JOIN series s ON s.id = m.series_id
       WHERE m.day >= ? AND m.deleted = 0 AND m.status = 'closed')
     WHERE sent_on IS NOT NULL ORDER BY read_on IS NOT NULL, day DESC, meeting_id`,
    personId,
    personId,
    since,
  );
}
