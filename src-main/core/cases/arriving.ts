import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import type { Finished } from '../outbox/finishers.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { todayIn } from '../workspace/settings.ts';

/** A case as it arrives: the last things it gets are its code and its day. */

/** The next code after every one in use: C-118 after C-117. */
export function nextCode(db: ReadHandle): string {
  const last = db.get<{ number: number | null }>(
    "SELECT max(CAST(substr(code, 3) AS INTEGER)) AS number FROM learning_case WHERE code LIKE 'C-%'",
  );
  return `C-${(last?.number ?? 0) + 1}`;
}

/**
 * A case that waited: its changes with every day as of now, so that they tell nothing of before.
 * Nothing where it was written already, before a crash: it keeps its code.
 */
export function finishCase({ db }: OpenWorkspace, payload: Encodable, now: number): Finished {
  const { caseId, changes } = payload as unknown as { caseId: string; changes: Change[] };
  const command = 'cases.submit';
  if (db.get('SELECT 1 FROM learning_case WHERE id = ?', caseId)) return { command, changes: [] };
  const today = todayIn(db, now);
  const days: Record<string, Change['patch']> = {
    learning_case: { code: nextCode(db), received_on: today },
    case_picture: { covered_on: today },
  };
  return {
    command,
    changes: changes.map((change) => ({
      ...change,
      patch: { ...change.patch, ...days[change.table] },
    })),
  };
}
