import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  decodeCanonical,
  type Encodable,
  encodeCanonical,
} from '../../../src-shared/sync/encoding.ts';
import { idBytes } from '../ids.ts';

/**
 * Sealed values (data specification, section 4):
 * version (1) ‖ audience (17: kind, id) ‖ epoch (8) ‖ nonce (12) ‖ ciphertext ‖ tag (16).
 * Where the value stands — workspace, table, row, column — is bound in, so that a sealed value
 * moved elsewhere does not open.
 */

export interface Place {
  workspace: string;
  table: string;
  row: string;
  column: string;
}

/** An audience's key of one epoch. */
export interface EpochKey {
  audience: string;
  /** 8 random bytes: two devices can start an epoch at once without colliding. */
  epoch: Uint8Array;
  key: Uint8Array;
}

const VERSION = 1;
const HEADER = 1 + 17 + 8;
const audienceKinds = ['person', 'chairs', 'round', 'share'];

function audienceBytes(audience: string): Uint8Array {
  const [kind = '', id = ''] = audience.split(':');
  return Buffer.concat([Buffer.from([audienceKinds.indexOf(kind)]), idBytes(id)]);
}

const placeBytes = (place: Place): Uint8Array =>
  encodeCanonical([place.workspace, place.table, place.row, place.column]);

/** A fresh key for an audience's next epoch. */
export function newEpoch(audience: string): EpochKey {
  return { audience, epoch: randomBytes(8), key: randomBytes(32) };
}

export function seal(value: Encodable, place: Place, epoch: EpochKey): Uint8Array {
  const nonce = randomBytes(12);
  const header = Buffer.concat([
    Buffer.from([VERSION]),
    audienceBytes(epoch.audience),
    epoch.epoch,
  ]);
  const cipher = createCipheriv('aes-256-gcm', epoch.key, nonce);
  cipher.setAAD(Buffer.concat([header, placeBytes(place)]));
  const text = Buffer.concat([cipher.update(encodeCanonical(value)), cipher.final()]);
  return Buffer.concat([header, nonce, text, cipher.getAuthTag()]);
}

/** The epoch a sealed value names, as hex; null where the bytes are no sealed value. */
export function epochOf(sealed: Uint8Array): string | null {
  if (sealed.length < HEADER + 28 || sealed[0] !== VERSION) return null;
  return Buffer.from(sealed.subarray(18, HEADER)).toString('hex');
}

/** The value, or null where the key does not fit, the value was moved or a byte was changed. */
export function unseal(sealed: Uint8Array, place: Place, key: Uint8Array): Encodable | null {
  if (epochOf(sealed) === null) return null;
  const header = sealed.subarray(0, HEADER);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(HEADER, HEADER + 12));
  decipher.setAAD(Buffer.concat([header, placeBytes(place)]));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    const text = sealed.subarray(HEADER + 12, -16);
    return decodeCanonical(Buffer.concat([decipher.update(text), decipher.final()]));
  } catch {
    return null;
  }
}
