import type { CallContext } from '../context.ts';

/** Wrong secrets make the next try wait: nothing for three, then 2, 4, 8 … up to 300 seconds. */

interface Tries extends Record<string, unknown> {
  failures: number;
  last_at: number;
}

const FREE = 3;
const LONGEST = 300;

/** Seconds until the next try for a staff id may be made; 0 for now. */
export function secondsToWait(failures: number, lastAt: number, now: number): number {
  if (failures < FREE) return 0;
  const wait = Math.min(LONGEST, 2 ** (failures - FREE + 1));
  // A clock that was set back must not lock anybody out for longer than the wait itself.
  return Math.min(wait, Math.max(0, Math.ceil((lastAt + wait * 1000 - now) / 1000)));
}

/** Seconds to wait before `staffId` may try; kept in the workspace while it is open. */
export function waitFor(context: CallContext, staffId: string): number {
  const tries = context.workspace?.db.get<Tries>(
    'SELECT failures, last_at FROM sign_in_delay WHERE staff_id = ?',
    staffId,
  );
  return tries ? secondsToWait(tries.failures, tries.last_at, context.now()) : 0;
}

export function noteFailure(context: CallContext, staffId: string): void {
  context.workspace?.db.run(
    `INSERT INTO sign_in_delay (staff_id, failures, last_at) VALUES (?, 1, ?)
     ON CONFLICT (staff_id) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at`,
    staffId,
    context.now(),
  );
}

export function noteSuccess(context: CallContext, staffId: string): void {
  context.workspace?.db.run('DELETE FROM sign_in_delay WHERE staff_id = ?', staffId);
}
