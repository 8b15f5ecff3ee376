import type { ReadHandle } from '../store/database.ts';
import { type MeetingRow, meetingById } from './queries.ts';

/** What a call names, found. */

/** A meeting by its id, or by the identifier that an imported record has. */
export function meetingByIdOrReference(db: ReadHandle, name: string): MeetingRow | null {
  const byId = meetingById(db, name);
  if (byId) return byId;
  const sql = 'SELECT id FROM meeting WHERE reference = ? AND deleted = 0 ORDER BY id LIMIT 1';
  const row = db.get<{ id: string }>(sql, name);
  return row ? meetingById(db, row.id) : null;
}

export interface ItemRow extends Record<string, unknown> {
  id: string;
  meeting_id: string;
  case_id: string;
  /** Of the case. */
  state: string;
}

export function itemById(db: ReadHandle, id: string): ItemRow | null {
  const row = db.get<ItemRow>(
    `SELECT a.id, a.meeting_id, a.case_id, c.state
     FROM agenda_item a JOIN learning_case c ON c.id = a.case_id AND c.deleted = 0
     WHERE a.id = ? AND a.deleted = 0`,
    id,
  );
  return row ?? null;
}

export interface CommentPlace extends Record<string, unknown> {
  id: string;
  meeting_id: string;
}

export function commentById(db: ReadHandle, id: string): CommentPlace | null {
  const sql = 'SELECT id, meeting_id FROM meeting_comment WHERE id = ? AND deleted = 0';
  return db.get<CommentPlace>(sql, id) ?? null;
}
