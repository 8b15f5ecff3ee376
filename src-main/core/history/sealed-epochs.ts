import type { Row } from '../../../src-shared/model/table.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { idBytes } from '../ids.ts';
import type { ReadHandle } from '../store/database.ts';
import { epochOf } from '../workspace/sealing.ts';

/** Epochs, as hex, under which a row's column was ever sealed: the log has its earlier versions. */
export function epochsEverOf(db: ReadHandle, table: string, row: string, column: string): string[] {
  const logged = db.all<{ patch: Uint8Array }>(
    'SELECT patch FROM change WHERE row = ? AND table_name = ?',
    idBytes(row),
    table,
  );
  return logged.flatMap(({ patch }) => {
    const value = (decodeCanonical(patch) as Row)[column];
    return value instanceof Uint8Array ? (epochOf(value) ?? []) : [];
  });
}

/** The same for all rows of a case, those that were taken away included. */
export function sealedEpochsOf(
  db: ReadHandle,
  caseId: string,
  table: 'case_identity' | 'letter',
  column: string,
): string[] {
  return db
    .all<{ id: string }>(`SELECT id FROM ${table} WHERE case_id = ?`, caseId)
    .flatMap(({ id }) => epochsEverOf(db, table, id, column));
}
