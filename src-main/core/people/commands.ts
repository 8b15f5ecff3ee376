import { newId, pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { StretchedSecret } from '../workspace/data-key.ts';
import { newKeyPair, type RawKeyPair } from '../workspace/key-pair.ts';
import { derive, wrap } from '../workspace/secrets.ts';

/** Pure builders of the directory's changes. */

export interface PersonDetails {
  staffId: string;
  name: string;
  staffGroup: string;
  site: string;
  registrationBody: string;
  registrationNumber: string;
  contract: string;
  nation: string;
}

export interface Spell {
  from: string;
  to: string | null;
  /** Decimal. */
  wte: string;
}

export function personChange(id: string, details: PersonDetails): Change {
  return {
    table: 'person',
    row: id,
    patch: {
      staff_id: details.staffId,
      name: details.name,
      staff_group: details.staffGroup,
      site: details.site,
      registration_body: details.registrationBody,
      registration_number: details.registrationNumber,
      contract: details.contract,
      nation: details.nation,
      deleted: 0,
    },
  };
}

export function spellChange(id: string, personId: string, spell: Spell): Change {
  return {
    table: 'employment',
    row: id,
    patch: {
      person_id: personId,
      starts_on: spell.from,
      ends_on: spell.to,
      wte: spell.wte,
      deleted: 0,
    },
  };
}

/** Grants or takes away a role; everybody is a member without a row. */
export function roleChange(personId: string, role: string, held: boolean, by: string): Change {
  return {
    table: 'person_role',
    row: pairId('person_role', personId, role),
    patch: { person_id: personId, role, granted_by: by, deleted: held ? 0 : 1 },
  };
}

export interface NewKey {
  personKeyId: string;
  pair: RawKeyPair;
  change: Change;
}

/** A key pair for a person; the private half is not in the change: `keyWrapChange` adds it. */
export function newKey(
  personId: string,
  because: 'added' | 'activated' | 'reset',
  by: string,
  now: number,
): NewKey {
  const pair = newKeyPair('x25519');
  const personKeyId = newId(now);
  return {
    personKeyId,
    pair,
    change: {
      table: 'person_key',
      row: personKeyId,
      patch: {
        person_id: personId,
        public_key: pair.publicKey,
        made_because: because,
        made_by: by,
        made_at: now,
      },
    },
  };
}

/**
 * What opens a private key. `workspace` is the data key itself: it holds the pair of somebody who has
 * not activated yet, so that a lost slip loses nothing imported for them. Activation makes a pair of
 * their own, which it never holds.
 */
export type WrapMethod = 'invitation' | 'workspace' | 'passphrase' | 'recovery_code';

/** What binds a wrapped private key to its person and key. */
export const wrapContext = (personId: string, personKeyId: string): string =>
  `person key ${personId} ${personKeyId}`;

/** The private key under one of the person's secrets; one row a method, so that a new one replaces. */
export function keyWrapChange(
  personId: string,
  personKeyId: string,
  privateKey: Uint8Array,
  method: WrapMethod,
  secret: StretchedSecret,
): Change {
  const key = derive(secret.root, secret.salt, 'person key');
  return {
    table: 'key_wrap',
    row: pairId('key_wrap', personKeyId, method),
    patch: {
      person_id: personId,
      person_key_id: personKeyId,
      method,
      salt: secret.salt,
      wrapped: wrap(key, privateKey, wrapContext(personId, personKeyId)),
      deleted: 0,
    },
  };
}

export const withoutWrap = (personKeyId: string, method: WrapMethod): Change => ({
  table: 'key_wrap',
  row: pairId('key_wrap', personKeyId, method),
  patch: { deleted: 1 },
});
