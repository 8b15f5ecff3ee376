import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import type { Finished } from '../outbox/finishers.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { todayIn } from '../workspace/settings.ts';

/** A case as it arrives: the last things it gets are its code and its day. */

/** The next code after every one in use: C-118 after C-117. */
export function nextCode(db: ReadHandle): string {
  const last = db.get<{ number: number | null }>(
    "SELECT max(CAST(substr(code, 3) AS INTEGER)) AS number FROM learning_case WHERE code LIKE 'C-%'",
  );
  return `C-${(last?.number ?? 0) + 1}`;
}

/** A case that waited: its changes with code and day as of now, so that they tell nothing of before. */
export function finishCase(db: ReadHandle, payload: Encodable, now: number): Finished {
  const { caseId, changes } = payload as unknown as { caseId: string; changes: Change[] };
  const arrived = { code: nextCode(db), received_on: todayIn(db, now) };
  return {
    command: 'cases.submit',
    changes: changes.map((change) =>
      change.table === 'learning_case' && change.row === caseId
        ? { ...change, patch: { ...change.patch, ...arrived } }
        : change,
    ),
  };
}
