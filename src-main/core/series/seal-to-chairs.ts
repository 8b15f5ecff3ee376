import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { currentKeyOf, wrapsOf } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { sealerTo } from '../workspace/key-ring.ts';
import type { Place } from '../workspace/sealing.ts';
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

/**
 * A sealer to those who hold the series' seal now, without the people of `except`: whoever is in a
 * case must not open it, which is how a deputy takes the chair's own cases. Null where nobody is
 * left who has signed in once.
 */
export function sealerToChairs(
  db: ReadHandle,
  seriesId: string,
  now: number,
  except: readonly string[] = [],
): ChairsSealer | null {
  const people = new Set(
    holdersOf(db, seriesId)
      .filter(({ role }) => sealHolders.includes(role))
      .map((holder) => holder.person_id)
      .filter((personId) => !except.includes(personId) && isActive(db, personId)),
  );
  const members = [...people].flatMap((personId) => {
    const key = currentKeyOf(db, personId);
    return key ? { personId, personKeyId: key.id, publicKey: key.public_key } : [];
  });
  return members.length > 0 ? sealerTo(chairsAudience(seriesId), members, now) : null;
}
