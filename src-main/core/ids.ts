import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id (UUIDv7) at time `now`, milliseconds. */
export function newId(now: number): string {
  return v7({ msecs: now, random: randomBytes(16) });
}

/**
 * The id of a row that stands for a pair (a person and a role, say): hashed from its parts, so that
 * two devices make the same row and nothing counts twice. A UUID of version 8.
 */
export function pairId(...parts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return idText(hash.subarray(0, 16));
}

/** The 16 bytes of an id, as the log stores it. */
export function idBytes(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The id that 16 stored bytes stand for. */
export function idText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
