import { createHash, randomBytes } from 'node:crypto';
import type { Row } from '../../../src-shared/model/table.ts';
import { encodeCanonical } from '../../../src-shared/sync/encoding.ts';

/** The bytes of the log that are hashed and signed (data specification, section 5). */

export interface BatchHeader {
  id: Uint8Array;
  commandId: Uint8Array;
  command: string;
  scope: string;
  node: Uint8Array;
  /** Counts this node's batches in this scope from 1. */
  n: number;
  clock: Uint8Array;
  /** Highest hub number of the scope applied when it was written; 0 without a hub. */
  base: number;
  /** Who did it; null where the record says nobody. */
  actor: Uint8Array | null;
  schemaVersion: number;
  /** Hash of this node's batch before it in the scope; 32 zero bytes for the first. */
  previous: Uint8Array;
  changesRoot: Uint8Array;
}

export interface HashedChange {
  table: string;
  row: Uint8Array;
  patch: Uint8Array;
  salt: Uint8Array | null;
  hash: Uint8Array;
}

const sha256 = (...parts: Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const noPrevious = new Uint8Array(32);

/** Hash of a change; the salt keeps a redacted text from being guessed and tried. */
export function hashChange(table: string, row: Uint8Array, patch: Uint8Array, salt: Uint8Array) {
  return sha256(encodeCanonical([table, row, patch, salt]));
}

/** A change with a fresh salt, hashed. */
export function sealChange(table: string, row: Uint8Array, patch: Row): HashedChange {
  const bytes = encodeCanonical(patch);
  const salt = randomBytes(16);
  return { table, row, patch: bytes, salt, hash: hashChange(table, row, bytes, salt) };
}

/** One hash over the hashes of a batch's changes, in order. */
export function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  return sha256(...hashes);
}

/** The bytes that the device signs. */
export function headerBytes(header: BatchHeader): Uint8Array {
  return encodeCanonical([
    header.id,
    header.commandId,
    header.command,
    header.scope,
    header.node,
    header.n,
    header.clock,
    header.base,
    header.actor,
    header.schemaVersion,
    header.previous,
    header.changesRoot,
  ]);
}

/** What the next batch of the chain names as `previous`. */
export function chainHash(header: BatchHeader): Uint8Array {
  return sha256(headerBytes(header));
}
