import type { WriteHandle } from '../database.ts';
import { foundation, localTables as foundationTables } from './0001-foundation.ts';
import { meetings, localTables as meetingTables } from './0002-meetings.ts';

/** Numbered, forward only, additive; a name once used is never used again. */
const migrations: readonly { number: number; sql: string }[] = [
  { number: 1, sql: foundation },
  { number: 2, sql: meetings },
];

/** Tables that are never logged, sent or rebuilt; a test pins the list. */
export const localTables: readonly string[] = [...foundationTables, ...meetingTables];

export const schemaVersion = migrations.length;

/** The version a database stands at (SQLite's own `user_version`). */
export function versionOf(db: WriteHandle): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Brings a database to this app's version, all in one transaction. */
export function migrate(db: WriteHandle): void {
  const from = versionOf(db);
  if (from >= schemaVersion) return;
  db.transaction(() => {
    for (const migration of migrations) {
      if (migration.number > from) db.exec(migration.sql);
    }
    db.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
}
