import type { LearningActivity, LearningKind } from '../../../src-shared/model/learning.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of the learning log. Titles, text and days come as they are kept: sealed. */

export interface EntryRow extends Record<string, unknown> {
  id: string;
  month: string;
  line: string | null;
  activity: LearningActivity;
  kind: LearningKind;
  minutes: number;
  entry: Uint8Array | null;
  reflection: Uint8Array | null;
  clock: Uint8Array;
  clocks: Uint8Array | null;
  stamp: string;
}

export interface EntryStamp extends Record<string, unknown> {
  id: string;
  /** Changes with every write of the row. */
  stamp: string;
}

const stamp = "hex(clock) || coalesce(hex(clocks), '')";
const columns = `id, month, line, activity, kind, minutes, entry, reflection, clock, clocks,
  ${stamp} AS stamp`;

/** Which entries a person has, and in which state: what a list asks before it opens any. */
export function entryStamps(db: ReadHandle, personId: string): EntryStamp[] {
  return db.all<EntryStamp>(
    `SELECT id, ${stamp} AS stamp FROM learning_entry WHERE person_id = ? AND deleted = 0`,
    personId,
  );
}

/** Some of a person's entries, whole. */
export function entriesById(
  db: ReadHandle,
  { personId, ids }: { personId: string; ids: readonly string[] },
): EntryRow[] {
  return db.all<EntryRow>(
    `SELECT ${columns} FROM learning_entry
     WHERE id IN (SELECT value FROM json_each(?)) AND person_id = ? AND deleted = 0`,
    JSON.stringify(ids),
    personId,
  );
}

/** An entry of a person; null where it is deleted or somebody else's. */
export function entryById(db: ReadHandle, personId: string, id: string): EntryRow | null {
  return entriesById(db, { personId, ids: [id] })[0] ?? null;
}

export interface DraftRow extends Record<string, unknown> {
  value: Uint8Array;
  saved_at: number;
}

export function draftOf(db: ReadHandle, personId: string, key: string): DraftRow | null {
  const sql = 'SELECT value, saved_at FROM draft WHERE person_id = ? AND key = ?';
  return db.get<DraftRow>(sql, personId, key) ?? null;
}
