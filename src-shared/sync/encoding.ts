import { decode, encode } from 'cborg';

/**
 * The one canonical byte encoding, for hashing, signing, storing and sending: deterministic CBOR
 * (RFC 8949 section 4.2: sorted keys, shortest numbers, definite lengths). Strings, safe integers,
 * byte strings, null, booleans, arrays and maps of these round-trip; floats are refused, so that no
 * two platforms can print one number in two ways.
 */
export type Encodable =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly Encodable[]
  | { readonly [key: string]: Encodable };

/** Canonical bytes of a value. Throws on a float or an unpaired surrogate: a bug of the caller. */
export function encodeCanonical(value: Encodable): Uint8Array {
  assertEncodable(value);
  return encode(value);
}

/** The value that canonical bytes stand for. Throws where they are damaged. */
export function decodeCanonical(bytes: Uint8Array): Encodable {
  return decode(bytes, { strict: true }) as Encodable;
}

function assertEncodable(value: Encodable): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new Error('only safe integers are encodable');
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new Error('text with an unpaired surrogate is not encodable');
  }
  if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array)) {
    for (const part of Object.values(value)) assertEncodable(part);
  }
}
