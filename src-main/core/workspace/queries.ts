import type { ReadHandle } from '../store/database.ts';
import { schemaVersion } from '../store/migrations/index.ts';

/** Counts about the open workspace; no person's words. */
export function workspaceFigures(db: ReadHandle) {
  const count = (sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
  return {
    schemaVersion,
    people: count('SELECT count(*) AS n FROM person WHERE deleted = 0'),
    plans: count('SELECT count(*) AS n FROM job_plan WHERE deleted = 0'),
    entries: count('SELECT count(*) AS n FROM learning_entry WHERE deleted = 0'),
    batches: count('SELECT count(*) AS n FROM batch'),
    bytes:
      count('SELECT page_count AS n FROM pragma_page_count()') *
      count('SELECT page_size AS n FROM pragma_page_size()'),
    newestMonth:
      db.get<{ month: string | null }>(
        'SELECT max(month) AS month FROM learning_entry WHERE deleted = 0',
      )?.month ?? null,
  };
}
