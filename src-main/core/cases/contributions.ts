import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { pairId } from '../ids.ts';
import type { Finished } from '../outbox/finishers.ts';
import { keepForLater, waitingOf } from '../outbox/outbox.ts';
import type { ReadHandle, WriteHandle } from '../store/database.ts';

/**
 * Contribution marks: that somebody sent a case in a year, and no case. They are written in bundles,
 * so that a count never points at one (R04).
 */

interface Mark {
  personId: string;
  year: number;
}

/** Keeps a mark for a later bundle, unless the person has one of that year. */
export function keepMark(db: WriteHandle, mark: Mark, now: number): void {
  if (hasContributed(db, mark)) return;
  keepForLater(db, 'contribution', { ...mark }, now);
}

/** Whether somebody contributed in a year, marks that wait included: for the person themselves. */
export function hasContributed(db: ReadHandle, { personId, year }: Mark): boolean {
  const written = db.get(
    'SELECT 1 FROM contribution WHERE year = ? AND person_id = ? AND deleted = 0',
    year,
    personId,
  );
  if (written) return true;
  return waitingOf(db, 'contribution').some((waiting) => {
    const mark = waiting as unknown as Mark;
    return mark.personId === personId && mark.year === year;
  });
}

export function finishContribution(_db: ReadHandle, payload: Encodable): Finished {
  const { personId, year } = payload as unknown as Mark;
  return {
    command: 'cases.contribute',
    changes: [
      {
        table: 'contribution',
        row: pairId('contribution', personId, String(year)),
        patch: { person_id: personId, year },
      },
    ],
  };
}
