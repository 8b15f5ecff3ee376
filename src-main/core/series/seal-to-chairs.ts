import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { currentKeyOf, wrapsOf } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { sealerTo } from '../workspace/key-ring.ts';
import { epochOf, type Place } from '../workspace/sealing.ts';
import { sealHolders } from './access.ts';
import { holdersOf } from './queries.ts';

/** Sealing to the chair and deputy of a series, by anybody: the writer forgets the key. */

export const chairsAudience = (seriesId: string): string => `chairs:${seriesId}`;

/**
 * Whether somebody has signed in with a passphrase of their own. Until then the workspace's data key
 * opens what is sealed to them, so a sealed name must not go to them yet.
 */
export function isActive(db: ReadHandle, personId: string): boolean {
  const key = currentKeyOf(db, personId);
  const wraps = key ? wrapsOf(db, personId, key.id) : [];
  return wraps.some(({ method }) => method === 'passphrase');
}

export interface ChairsSealer {
  /** Hands the epoch's key to each holder; goes into the same command as what is sealed. */
  keyChanges: Change[];
  seal(value: Encodable, place: Place): Uint8Array;
}

interface Limits {
  /** People in the case: none of them may open it. They get a row like the others, which opens nothing. */
  except?: readonly string[];
  /**
   * Values of the same case that are sealed already. What is added to them goes to those who hold
   * their keys: a holder who came later gets them by a named act, never because a case was saved.
   */
  beside?: readonly Uint8Array[];
}

/**
 * A sealer to those who hold the series' seal now. Whoever is in a case is left out without the rows
 * telling: that is how a deputy takes the chair's own cases. Null where nobody is left who could open
 * it.
 */
export function sealerToChairs(
  db: ReadHandle,
  seriesId: string,
  now: number,
  { except = [], beside = [] }: Limits = {},
): ChairsSealer | null {
  const audience = chairsAudience(seriesId);
  const known = beside.length > 0 ? holdersOfKeys(db, audience, beside) : null;
  const people = new Set(
    holdersOf(db, seriesId)
      .filter(({ role }) => sealHolders.includes(role))
      .map((holder) => holder.person_id)
      .filter((personId) => isActive(db, personId) && (known?.has(personId) ?? true)),
  );
  const members = [...people].flatMap((personId) => {
    const key = currentKeyOf(db, personId);
    const opens = !except.includes(personId);
    return key ? { personId, personKeyId: key.id, publicKey: key.public_key, opens } : [];
  });
  return members.some(({ opens }) => opens) ? sealerTo(audience, members, now) : null;
}

/** Who was handed a key of the epochs that values are sealed under. */
function holdersOfKeys(
  db: ReadHandle,
  audience: string,
  sealed: readonly Uint8Array[],
): Set<string> {
  const epochs = [...new Set(sealed.flatMap((value) => epochOf(value) ?? []))];
  const rows = db.all<{ person_id: string }>(
    `SELECT DISTINCT person_id FROM audience_key
     WHERE audience = ? AND deleted = 0 AND lower(hex(epoch)) IN (SELECT value FROM json_each(?))`,
    audience,
    JSON.stringify(epochs),
  );
  return new Set(rows.map((row) => row.person_id));
}
