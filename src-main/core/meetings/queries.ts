import type { AttendanceStatus, MeetingStatus } from '../../../src-shared/model/meetings.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of one meeting: the row, its agenda, who was there, what was said of it. */

export interface MeetingRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  reference: string | null;
  day: string;
  /** `HH:MM`; null in some imported records. */
  starts_at: string | null;
  minutes: number;
  scope: string | null;
  mode: string;
  place: string;
  link: string;
  status: MeetingStatus;
  reason: string | null;
  /** Milliseconds since 1970. */
  started_at: number | null;
  ended_at: number | null;
  comments_until: string | null;
  closed_on: string | null;
  closed_by: string | null;
  chair_id: string | null;
  /** Codes of the virtual checklist that were ticked, joined by spaces. */
  checklist: string | null;
  sequence: number;
}

const meetingColumns = `id, series_id, reference, day, starts_at, coalesce(minutes, 0) AS minutes,
  scope, coalesce(mode, 'in_person') AS mode, coalesce(place, '') AS place,
  coalesce(link, '') AS link, status, reason, started_at, ended_at, comments_until, closed_on,
  closed_by, chair_id, checklist, coalesce(sequence, 0) AS sequence`;

export function meetingById(db: ReadHandle, id: string): MeetingRow | null {
  const sql = `SELECT ${meetingColumns} FROM meeting WHERE id = ? AND deleted = 0`;
  return db.get<MeetingRow>(sql, id) ?? null;
}

/** A series' meetings of some days, first to last; by default all of them. */
export function meetingsOfSeries(
  db: ReadHandle,
  seriesId: string,
  { from = EARLIEST, to = LATEST }: { from?: string; to?: string } = {},
): MeetingRow[] {
  return db.all<MeetingRow>(
    `SELECT ${meetingColumns} FROM meeting
     WHERE series_id = ? AND day BETWEEN ? AND ? AND deleted = 0 ORDER BY day, starts_at, id`,
    seriesId,
    from,
    to,
  );
}

/** Days that stand for no limit. */
export const EARLIEST = '0001-01-01';
export const LATEST = '9999-12-31';

export interface AgendaRow extends Record<string, unknown> {
  id: string;
  meeting_id: string;
  case_id: string;
  position: number;
  minutes: number;
  discussed: number;
  discussion: string | null;
  consensus: 'agreed' | 'none' | null;
  consensus_text: string | null;
  reporter_adds: string | null;
  vote_options: string | null;
  vote_counts: string | null;
  code: string;
  kind: string;
  chair_title: string;
  room_title: string;
  modality: string | null;
  state: string;
}

/** The agenda in order, with what is shown of each case. */
export function agendaOf(db: ReadHandle, meetingId: string): AgendaRow[] {
  return db.all<AgendaRow>(
    `SELECT a.id, a.meeting_id, a.case_id, coalesce(a.position, 0) AS position,
       coalesce(a.minutes, 0) AS minutes, coalesce(a.discussed, 0) AS discussed, a.discussion,
       a.consensus, a.consensus_text, a.reporter_adds, a.vote_options, a.vote_counts, c.code,
       c.kind, coalesce(c.chair_title, '') AS chair_title,
       coalesce(c.room_title, '') AS room_title, c.modality, c.state
     FROM agenda_item a JOIN learning_case c ON c.id = a.case_id AND c.deleted = 0
     WHERE a.meeting_id = ? AND a.deleted = 0 ORDER BY a.position, a.id`,
    meetingId,
  );
}

export interface AttendanceRow extends Record<string, unknown> {
  person_id: string;
  name: string;
  staff_group: string;
  status: AttendanceStatus;
  /** Null for the whole meeting, or none with apologies or away. */
  minutes: number | null;
}

/** Statuses of people who were there, for all or part of it. */
export const thereStatuses: readonly AttendanceStatus[] = ['present', 'part', 'virtual'];

/** Records of a meeting, A to Z. */
export function attendanceOf(db: ReadHandle, meetingId: string): AttendanceRow[] {
  return db.all<AttendanceRow>(
    `SELECT a.person_id, p.name, p.staff_group, a.status, a.minutes
     FROM attendance a JOIN person p ON p.id = a.person_id AND p.deleted = 0
     WHERE a.meeting_id = ? AND a.deleted = 0 ORDER BY p.name, p.id`,
    meetingId,
  );
}

/** Visitors by role. */
export function visitorsOf(db: ReadHandle, meetingId: string): { role: string; count: number }[] {
  return db.all<{ role: string; count: number }>(
    `SELECT role, count FROM visitors WHERE meeting_id = ? AND deleted = 0 AND count > 0
     ORDER BY role, id`,
    meetingId,
  );
}

export interface PointRow extends Record<string, unknown> {
  id: string;
  case_id: string | null;
  point: string;
  /** 1 while only the chair has it. */
  draft: number;
}

/** Learning points of a meeting, in order. */
export function pointsOfMeeting(db: ReadHandle, meetingId: string): PointRow[] {
  return db.all<PointRow>(
    `SELECT id, case_id, point, coalesce(draft, 0) AS draft FROM learning_point
     WHERE meeting_id = ? AND deleted = 0 ORDER BY position, id`,
    meetingId,
  );
}

export interface CommentRow extends Record<string, unknown> {
  id: string;
  meeting_id: string;
  person_id: string;
  name: string;
  comment: string;
  made_at: number;
  /** Null while it is open. */
  answer: string | null;
}

/** Comments on the draft minutes, oldest first. */
export function commentsOf(db: ReadHandle, meetingId: string): CommentRow[] {
  return db.all<CommentRow>(
    `SELECT m.id, m.meeting_id, m.person_id, p.name, m.comment, m.made_at, m.answer
     FROM meeting_comment m JOIN person p ON p.id = m.person_id
     WHERE m.meeting_id = ? AND m.deleted = 0 ORDER BY m.made_at, m.id`,
    meetingId,
  );
}

/** Addenda of a closed meeting, oldest first. */
export function addendaOf(
  db: ReadHandle,
  meetingId: string,
): { addendum: string; by: string; at: number }[] {
  return db.all<{ addendum: string; by: string; at: number }>(
    `SELECT a.addendum, coalesce(p.name, '') AS "by", a.added_at AS at
     FROM meeting_addendum a LEFT JOIN person p ON p.id = a.added_by
     WHERE a.meeting_id = ? AND a.deleted = 0 ORDER BY a.added_at, a.id`,
    meetingId,
  );
}
