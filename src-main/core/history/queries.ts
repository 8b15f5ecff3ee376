import type { Row } from '../../../src-shared/model/table.ts';
import { clockTime } from '../../../src-shared/sync/clock.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { idBytes, idText } from '../ids.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of Trash and of what was written about a record. */

export interface TrashRow {
  table: string;
  id: string;
  label: string;
  sealed: Uint8Array | null;
  deletedAt: number;
  deletedBy: string | null;
}

interface Deleted extends Record<string, unknown> {
  id: string;
  label: string;
  sealed: Uint8Array | null;
  clock: Uint8Array;
  clocks: Uint8Array | null;
}

function deletionOf(db: ReadHandle, table: string, row: Deleted): TrashRow {
  const clocks = row.clocks ? (decodeCanonical(row.clocks) as Record<string, Uint8Array>) : {};
  const clock = clocks.deleted ?? row.clock;
  const by = db.get<{ name: string | null }>(
    `SELECT p.name FROM batch b LEFT JOIN person p
       ON p.id = lower(substr(hex(b.actor), 1, 8) || '-' || substr(hex(b.actor), 9, 4) || '-' ||
         substr(hex(b.actor), 13, 4) || '-' || substr(hex(b.actor), 17, 4) || '-' ||
         substr(hex(b.actor), 21))
     WHERE b.clock = ?`,
    clock,
  );
  return {
    table,
    id: row.id,
    label: row.label,
    sealed: row.sealed,
    deletedAt: clockTime(clock),
    deletedBy: by?.name ?? null,
  };
}

/** Deleted records: one's own entries; with `everything` also people, plans and policies. */
export function trash(
  db: ReadHandle,
  { personId, everything }: { personId: string; everything: boolean },
): TrashRow[] {
  const entries = db.all<Deleted>(
    `SELECT id, month || ' ' || activity AS label, entry AS sealed, clock, clocks
     FROM learning_entry WHERE person_id = ? AND deleted = 1`,
    personId,
  );
  const rows = entries.map((row) => deletionOf(db, 'learning_entry', row));
  if (everything) {
    const others: [string, string][] = [
      [
        'person',
        `SELECT id, name AS label, NULL AS sealed, clock, clocks FROM person WHERE deleted = 1`,
      ],
      [
        'job_plan',
        `SELECT j.id, coalesce(p.name, '') || ' ' || j.starts_on AS label, NULL AS sealed, j.clock, j.clocks
         FROM job_plan j LEFT JOIN person p ON p.id = j.person_id WHERE j.deleted = 1`,
      ],
      [
        'learning_policy',
        `SELECT id, starts_on AS label, NULL AS sealed, clock, clocks FROM learning_policy WHERE deleted = 1`,
      ],
    ];
    for (const [table, sql] of others) {
      rows.push(...db.all<Deleted>(sql).map((row) => deletionOf(db, table, row)));
    }
  }
  return rows.sort((a, b) => b.deletedAt - a.deletedAt);
}

/** Every logged change of a record, newest first: which fields, when, by whom; no text. */
export function changesOfRecord(db: ReadHandle, { table, id }: { table: string; id: string }) {
  const rows = db.all<{
    id: Uint8Array;
    position: number;
    clock: Uint8Array;
    command: string;
    actor: Uint8Array | null;
    patch: Uint8Array;
    salt: Uint8Array | null;
  }>(
    `SELECT b.id, c.position, b.clock, b.command, b.actor, c.patch, c.salt
     FROM change c JOIN batch b ON b.number = c.batch
     WHERE c.row = ? AND c.table_name = ? ORDER BY b.clock DESC`,
    idBytes(id),
    table,
  );
  return rows.map((row) => ({
    batch: idText(row.id),
    index: row.position,
    at: clockTime(row.clock),
    by: row.actor
      ? (db.get<{ name: string }>('SELECT name FROM person WHERE id = ?', idText(row.actor))
          ?.name ?? null)
      : null,
    command: row.command,
    fields: Object.keys(decodeCanonical(row.patch) as Row),
    redacted: row.salt === null,
  }));
}
