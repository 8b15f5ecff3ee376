import type { LearningKind } from '../../../src-shared/model/learning.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads that only the summary asks. */

/** Minutes of one person, line and kind in a month: all that others may count of learning. */
export interface MonthlyMinutes extends Record<string, unknown> {
  person_id: string;
  /** 'YYYY-MM' */
  month: string;
  line: string | null;
  kind: LearningKind;
  minutes: number;
}

/** Everybody's minutes of some months, both ends included; read from the index alone. */
export function monthlyMinutes(db: ReadHandle, from: string, to: string): MonthlyMinutes[] {
  return db.all<MonthlyMinutes>(
    `SELECT person_id, month, line, kind, sum(minutes) AS minutes FROM learning_entry
     WHERE deleted = 0 AND month BETWEEN ? AND ?
     GROUP BY month, person_id, line, kind`,
    from,
    to,
  );
}

/** The number of the last change that the figures can hold; 0 for none. */
export function changeNumber(db: ReadHandle): number {
  return db.get<{ number: number | null }>('SELECT max(number) AS number FROM batch')?.number ?? 0;
}

/** People by staff id: more than one where somebody is in the directory twice. */
export function personIdsByStaffId(db: ReadHandle, staffId: string): string[] {
  const sql = 'SELECT id FROM person WHERE staff_id = ? AND deleted = 0 ORDER BY id';
  return db.all<{ id: string }>(sql, staffId).map(({ id }) => id);
}
