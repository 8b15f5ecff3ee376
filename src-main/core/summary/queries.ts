import type { LearningKind } from '../../../src-shared/model/learning.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads that only the summary asks. */

/** Minutes of one person, line and kind in a month: all that others may count of learning. */
export interface MonthlyMinutes extends Record<string, unknown> {
  person_id: string;
  line: string | null;
  kind: LearningKind;
  minutes: number;
}

/** The minutes of one month ('YYYY-MM') of one person, or of everybody; from the index alone. */
export function monthlyMinutes(
  db: ReadHandle,
  month: string,
  personId: string | null,
): MonthlyMinutes[] {
  const select = 'SELECT person_id, line, kind, sum(minutes) AS minutes FROM learning_entry';
  return personId === null
    ? db.all<MonthlyMinutes>(
        `${select} WHERE deleted = 0 AND month = ? GROUP BY person_id, line, kind`,
        month,
      )
    : db.all<MonthlyMinutes>(
        `${select} WHERE deleted = 0 AND month = ? AND person_id = ? GROUP BY line, kind`,
        month,
        personId,
      );
}

/**
 * Does some reading so that all of it is of one state of the log, whose last change has the number
 * that `work` is given (0 for none). SQLite holds the state while a statement is unfinished: else a
 * write between two queries would show in the second one only.
 */
export function inOneState<T>(db: ReadHandle, work: (changeNumber: number) => T): T {
  const unfinished = db.iterate<{ number: number | null }>(
    'SELECT max(number) AS number FROM batch',
  );
  try {
    return work(unfinished.next().value?.number ?? 0);
  } finally {
    unfinished.return?.();
  }
}

/** The tables that a summary is counted from; a redaction empties cells of any of them. */
const countedTables = [
  'workspace_setting',
  'person',
  'employment',
  'job_plan',
  'job_plan_line',
  'learning_policy',
  'learning_entry',
  'redaction',
];

/** The scopes in which something that a summary is counted from was written after a change number. */
export function scopesChangedSince(db: ReadHandle, changeNumber: number): string[] {
  const rows = db.all<{ scope: string }>(
    `SELECT DISTINCT scope FROM batch WHERE number > ? AND EXISTS (
       SELECT 1 FROM change WHERE batch = batch.number
         AND table_name IN (SELECT value FROM json_each(?)))`,
    changeNumber,
    JSON.stringify(countedTables),
  );
  return rows.map(({ scope }) => scope);
}

/** People by staff id: more than one where somebody is in the directory twice. */
export function personIdsByStaffId(db: ReadHandle, staffId: string): string[] {
  const sql = 'SELECT id FROM person WHERE staff_id = ? AND deleted = 0 ORDER BY id';
  return db.all<{ id: string }>(sql, staffId).map(({ id }) => id);
}
