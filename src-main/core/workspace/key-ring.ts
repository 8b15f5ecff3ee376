import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { type RawKeyPair, unwrapOwn, wrapFor } from './key-pair.ts';
import { type EpochKey, epochOf, newEpoch, type Place, seal, unseal } from './sealing.ts';

/** The keys a signed-in person holds, and sealing to people who are not here. */

export interface KeyRing {
  /** Every key on the ring, for handing them to a new pair of the same person. */
  epochs(): EpochKey[];
  seal(value: Encodable, place: Place): Uint8Array;
  /** Null where no key on this ring opens it. */
  unseal(sealed: Uint8Array, place: Place): Encodable | null;
}

interface AudienceKeyRow extends Record<string, unknown> {
  audience: string;
  epoch: Uint8Array;
  wrapped: Uint8Array;
  made_by: string;
}

const wrapContext = (audience: string, epoch: Uint8Array): string =>
  `audience key ${audience} ${Buffer.from(epoch).toString('hex')}`;

export const personAudience = (personId: string): string => `person:${personId}`;

/** The change that hands an epoch's key to its only member. */
export function audienceKeyChange(
  epoch: EpochKey,
  member: { personId: string; personKeyId: string; publicKey: Uint8Array },
  madeBy: string,
  now: number,
): Change {
  return {
    table: 'audience_key',
    row: newId(now),
    patch: {
      person_id: member.personId,
      person_key_id: member.personKeyId,
      audience: epoch.audience,
      epoch: epoch.epoch,
      made_by: madeBy,
      wrapped: wrapFor(member.publicKey, epoch.key, wrapContext(epoch.audience, epoch.epoch)),
    },
  };
}

/**
 * Opens every audience key wrapped for this person. New values are sealed under the newest epoch
 * that they made themselves: a key that somebody else once held (an import's) is only read with.
 */
export function openKeyRing(db: ReadHandle, personId: string, pair: RawKeyPair): KeyRing {
  const keys = new Map<string, EpochKey>();
  // Epochs sealed to keys that were reset; looked for once.
  const missing = new Set<string>();
  let own: EpochKey | null = null;
  const load = () => {
    const rows = db.all<AudienceKeyRow>(
      `SELECT audience, epoch, wrapped, made_by FROM audience_key
       WHERE person_id = ? AND deleted = 0 ORDER BY clock`,
      personId,
    );
    for (const row of rows) {
      const key = unwrapOwn(pair, row.wrapped, wrapContext(row.audience, row.epoch));
      if (!key) continue;
      const epoch = { audience: row.audience, epoch: row.epoch, key };
      keys.set(Buffer.from(row.epoch).toString('hex'), epoch);
      if (row.audience === personAudience(personId) && row.made_by === personId) own = epoch;
    }
  };
  load();
  return {
    epochs: () => [...keys.values()],
    seal: (value, place) => {
      if (!own) throw new Error('no epoch of their own: activation makes one');
      return seal(value, place, own);
    },
    unseal: (sealed, place) => {
      const name = epochOf(sealed);
      if (name === null) return null;
      // An import since sign-in may have begun an epoch.
      if (!keys.has(name) && !missing.has(name)) {
        load();
        if (!keys.has(name)) missing.add(name);
      }
      const epoch = keys.get(name);
      return epoch ? unseal(sealed, place, epoch.key) : null;
    },
  };
}

/** Seals to somebody who is not here: an epoch that this writer forgets once it is done. */
export function sealerFor(
  member: { personId: string; personKeyId: string; publicKey: Uint8Array },
  madeBy: string,
  now: number,
): { keyChange: Change; seal(value: Encodable, place: Place): Uint8Array } {
  const epoch = newEpoch(personAudience(member.personId));
  return {
    keyChange: audienceKeyChange(epoch, member, madeBy, now),
    seal: (value, place) => seal(value, place, epoch),
  };
}
