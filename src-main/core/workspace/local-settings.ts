import type { ReadHandle, WriteHandle } from '../store/database.ts';

/** What belongs to this computer's copy alone, kept with the preferences of nobody in particular. */

const NOBODY = '';

export function readLocal(db: ReadHandle, name: string): string | null {
  const sql = 'SELECT value FROM preference WHERE person_id = ? AND name = ?';
  return db.get<{ value: string }>(sql, NOBODY, name)?.value ?? null;
}

export function writeLocal(db: WriteHandle, name: string, value: string | null): void {
  if (value === null) {
    db.run('DELETE FROM preference WHERE person_id = ? AND name = ?', NOBODY, name);
    return;
  }
  db.run(
    'INSERT OR REPLACE INTO preference (person_id, name, value) VALUES (?, ?, ?)',
    NOBODY,
    name,
    value,
  );
}
