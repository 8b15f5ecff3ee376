import { randomUUID } from 'node:crypto';
import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { newKeyPair, type RawKeyPair, unwrapOwn, wrapFor } from './key-pair.ts';
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
 * The keys wrapped for this person, each unwrapped when it is first needed: a chair has one for every
 * case. New values of their own are sealed under the newest epoch that they made themselves: a key
 * that somebody else once held (an import's) is only read with.
 */
export function openKeyRing(db: ReadHandle, personId: string, pair: RawKeyPair): KeyRing {
  const opened = new Map<string, EpochKey | null>();
  const unwrapped = (row: AudienceKeyRow): EpochKey | null => {
    const name = Buffer.from(row.epoch).toString('hex');
    const known = opened.get(name);
    if (known) return known;
    const key = unwrapOwn(pair, row.wrapped, wrapContext(row.audience, row.epoch));
    const epoch = key ? { audience: row.audience, epoch: row.epoch, key } : null;
    opened.set(name, epoch);
    return epoch;
  };
  const columns = 'audience, epoch, wrapped, made_by';
  /** Of one epoch there may be several: an older pair's, and the present one's. */
  const byEpoch = (name: string): EpochKey | null => {
    const known = opened.get(name);
    if (known) return known;
    const rows = db.all<AudienceKeyRow>(
      `SELECT ${columns} FROM audience_key WHERE person_id = ? AND epoch = ? AND deleted = 0`,
      personId,
      Buffer.from(name, 'hex'),
    );
    for (const row of rows) {
      const epoch = unwrapped(row);
      if (epoch) return epoch;
    }
    return null;
  };
  const ownEpoch = (): EpochKey | null => {
    const rows = db.all<AudienceKeyRow>(
      `SELECT ${columns} FROM audience_key
       WHERE person_id = ? AND audience = ? AND made_by = ? AND deleted = 0 ORDER BY clock DESC`,
      personId,
      personAudience(personId),
      personId,
    );
    for (const row of rows) {
      const epoch = unwrapped(row);
      if (epoch) return epoch;
    }
    return null;
  };
  let own = ownEpoch();
  return {
    epochs: () =>
      db
        .all<AudienceKeyRow>(
          `SELECT ${columns} FROM audience_key WHERE person_id = ? AND deleted = 0 ORDER BY clock`,
          personId,
        )
        .flatMap((row) => unwrapped(row) ?? []),
    seal: (value, place) => {
      own ??= ownEpoch();
      if (!own) throw new Error('no epoch of their own: activation makes one');
      return seal(value, place, own);
    },
    unseal: (sealed, place) => {
      const name = epochOf(sealed);
      const epoch = name === null ? null : byEpoch(name);
      return epoch ? unseal(sealed, place, epoch.key) : null;
    },
  };
}

interface Member {
  personId: string;
  personKeyId: string;
  publicKey: Uint8Array;
  /** False for somebody whose row must look like the others' and open nothing. */
  opens?: boolean;
}

/**
 * Seals to an audience whose key this writer forgets once it is done: one fresh epoch, wrapped for
 * each member. Who made it is left out, since that would say who wrote; ids are random, since theirs
 * would say when.
 */
export function sealerTo(
  audience: string,
  members: readonly Member[],
  now: number,
): { keyChanges: Change[]; seal(value: Encodable, place: Place): Uint8Array } {
  const epoch = newEpoch(audience);
  return {
    keyChanges: members.map((member) => {
      const to =
        member.opens === false ? { ...member, publicKey: newKeyPair('x25519').publicKey } : member;
      return { ...audienceKeyChange(epoch, to, '', now), row: randomUUID() };
    }),
    seal: (value, place) => seal(value, place, epoch),
  };
}

/** Seals to somebody who is not here: an epoch that this writer forgets once it is done. */
export function sealerFor(
  member: Member,
  madeBy: string,
  now: number,
): { keyChange: Change; seal(value: Encodable, place: Place): Uint8Array } {
  const epoch = newEpoch(personAudience(member.personId));
  return {
    keyChange: audienceKeyChange(epoch, member, madeBy, now),
    seal: (value, place) => seal(value, place, epoch),
  };
}
