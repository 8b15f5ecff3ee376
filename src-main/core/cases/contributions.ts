import {
  decodeCanonical,
  type Encodable,
  encodeCanonical,
} from '../../../src-shared/sync/encoding.ts';
import { pairId } from '../ids.ts';
import type { Finished } from '../outbox/finishers.ts';
import { keepForLater, waitingOf } from '../outbox/outbox.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { unwrap, wrap } from '../workspace/secrets.ts';

/**
 * Contribution marks: that somebody sent a case in a year, and no case. They are written in bundles,
 * so that a count never points at one (R04). While they wait they open on this installation alone: a
 * backup, or whoever reads the decrypted file, finds nobody in them.
 */

interface Mark {
  personId: string;
  year: number;
}

const CONTEXT = 'contribution that waits';

/** Keeps a mark for a later bundle, unless the person has one of that year. */
export function keepMark(workspace: OpenWorkspace, mark: Mark, now: number): void {
  if (hasContributed(workspace, mark)) return;
  const sealed = wrap(workspace.device.secret, encodeCanonical({ ...mark }), CONTEXT);
  keepForLater(workspace.db, 'contribution', sealed, now);
}

/** Whether somebody contributed in a year, marks that wait included: for the person themselves. */
export function hasContributed(workspace: OpenWorkspace, { personId, year }: Mark): boolean {
  const written = workspace.db.get(
    'SELECT 1 FROM contribution WHERE year = ? AND person_id = ? AND deleted = 0',
    year,
    personId,
  );
  if (written) return true;
  return waitingOf(workspace.db, 'contribution').some((waiting) => {
    const mark = opened(workspace, waiting);
    return mark?.personId === personId && mark.year === year;
  });
}

/** A mark that waited on another installation does not open here: it is lost with its copy. */
export function finishContribution(workspace: OpenWorkspace, payload: Encodable): Finished {
  const mark = opened(workspace, payload);
  const command = 'cases.contribute';
  if (!mark) return { command, changes: [] };
  const row = pairId('contribution', mark.personId, String(mark.year));
  const patch = { person_id: mark.personId, year: mark.year };
  return { command, changes: [{ table: 'contribution', row, patch }] };
}

function opened({ device }: OpenWorkspace, waiting: Encodable): Mark | null {
  const text = waiting instanceof Uint8Array ? unwrap(device.secret, waiting, CONTEXT) : null;
  return text ? (decodeCanonical(text) as unknown as Mark) : null;
}
