import { tablesByName } from '../../../src-shared/model/index.ts';
import { DELETED, type Row } from '../../../src-shared/model/table.ts';
import { decodeCanonical, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { idBytes, idText, newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle, WriteHandle } from '../store/database.ts';
import { readRow } from '../store/rows.ts';
import { readLocal, writeLocal } from '../workspace/local-settings.ts';

/**
 * Destroying values for good: a signed batch names the changes; their text and salt give way to a
 * stub wherever the workspace keeps them; hashes, clocks and other fields stay.
 */

export interface RedactionName {
  /** Batch id, as hex. */
  batch: string;
  position: number;
  columns: string[];
}

interface StoredChange extends Record<string, unknown> {
  batch: number;
  id: Uint8Array;
  position: number;
  patch: Uint8Array;
}

/** Every logged change of a row that holds a value in one of the columns. */
export function changesToRedact(
  db: ReadHandle,
  table: string,
  row: string,
  columns: readonly string[],
): RedactionName[] {
  const stored = db.all<StoredChange>(
    `SELECT c.batch, b.id, c.position, c.patch FROM change c JOIN batch b ON b.number = c.batch
     WHERE c.row = ? AND c.table_name = ?`,
    idBytes(row),
    table,
  );
  return stored.flatMap(({ id, position, patch }) => {
    const cells = decodeCanonical(patch) as Row;
    const held = columns.filter((column) => (cells[column] ?? null) !== null);
    return held.length > 0 ? { batch: idText(id), position, columns: held } : [];
  });
}

/** The record of a redaction; it names what was destroyed and says why. */
export function redactionChange(
  redaction: {
    table: string;
    row: string;
    personId: string | null;
    names: RedactionName[];
    reason: string;
    by: string;
  },
  now: number,
): Change {
  return {
    table: 'redaction',
    row: newId(now),
    patch: {
      person_id: redaction.personId,
      of_table: redaction.table,
      of_row: redaction.row,
      names: encodeCanonical(redaction.names as never),
      reason: redaction.reason,
      redacted_by: redaction.by,
      redacted_at: now,
    },
  };
}

/**
 * Puts the stubs in place: in the log, in the row (its group clocks stay) and in drafts of it.
 * Within the caller's transaction.
 */
export function applyRedaction(
  db: WriteHandle,
  table: string,
  row: string,
  names: readonly RedactionName[],
): void {
  const columns = new Set<string>();
  const pictures = new Set<string>();
  for (const name of names) {
    const stored = db.get<StoredChange>(
      `SELECT c.batch, c.patch FROM change c JOIN batch b ON b.number = c.batch
       WHERE b.id = ? AND c.position = ?`,
      idBytes(name.batch),
      name.position,
    );
    if (!stored) continue;
    const cells = { ...(decodeCanonical(stored.patch) as Row) };
    for (const column of name.columns) {
      if (table === 'case_picture' && column === 'blob') pictures.add(String(cells[column]));
      cells[column] = null;
      columns.add(column);
    }
    db.run(
      'UPDATE change SET patch = ?, salt = NULL WHERE batch = ? AND position = ?',
      encodeCanonical(cells),
      stored.batch,
      name.position,
    );
  }
  const model = tablesByName[table];
  if (!model || !readRow(db, model, row)) return;
  for (const column of columns) {
    if (column === DELETED || !(column in model.columns)) continue;
    db.run(`UPDATE ${table} SET ${column} = NULL WHERE id = ?`, row);
  }
  for (const hash of pictures) {
    const sql =
      'DELETE FROM blob WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM case_picture WHERE blob = ?)';
    db.run(sql, hash, hash);
  }
  db.run('DELETE FROM draft WHERE key LIKE ?', `%${row}%`);
  db.run('DELETE FROM import_fingerprint WHERE entry_id = ?', row);
}

const SCRUB_DUE = 'scrub_due';

/**
 * Writes every freed page over: after it the text is in no page of the file. Where a reader is still
 * looking at an older state it cannot; that is remembered, and housekeeping tries again.
 */
export function scrub(db: WriteHandle): void {
  const [result] = db.all<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
  const isDue = result?.busy !== 0;
  if (isDue || readLocal(db, SCRUB_DUE)) writeLocal(db, SCRUB_DUE, isDue ? 'yes' : null);
}

/** Tries again where an earlier scrub could not finish. */
export function scrubIfDue(db: WriteHandle): void {
  if (readLocal(db, SCRUB_DUE)) scrub(db);
}
