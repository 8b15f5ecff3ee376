import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Ids, counts and codes only: never text a person typed, never a path they chose. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (event: string, facts?: Facts) => void;

/** Bytes after which the log starts anew; the one before is kept. */
const largest = 1_000_000;

/** A log of one JSON object a line in `logs/addendum.log` of the user's folder. */
export function createLog(userFolder: string): Log {
  const folder = path.join(userFolder, 'logs');
  const file = path.join(folder, 'addendum.log');
  return (event, facts = {}) => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) {
        renameSync(file, path.join(folder, 'addendum.old.log'));
      }
      appendFileSync(
        file,
        `${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`,
      );
    } catch {
      // The app goes on without a log; a full disk is told by the core.
    }
  };
}
