import {
  decodeCanonical,
  type Encodable,
  encodeCanonical,
} from '../../../src-shared/sync/encoding.ts';

/**
 * Values filled up to whole blocks before they are encrypted, where the length of the rest would be
 * the length of a name.
 */

/** Bytes of a block: a letter in the app's own words fits into one, whoever it is for. */
export const IDENTITY_BLOCK = 512;
export const LETTER_BLOCK = 2048;
export const ANSWER_BLOCK = 512;

/** Length of the encoded value (4 bytes) ‖ value ‖ zeros. */
export function padded(value: Encodable, block: number): Uint8Array {
  const bytes = encodeCanonical(value);
  const filled = Buffer.alloc(Math.ceil((bytes.length + 4) / block) * block);
  filled.writeUInt32BE(bytes.length);
  filled.set(bytes, 4);
  return filled;
}

export function unpadded(filled: Uint8Array): Encodable {
  const length = Buffer.from(filled).readUInt32BE();
  return decodeCanonical(filled.subarray(4, 4 + length));
}
