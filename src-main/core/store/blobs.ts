import { createHash } from 'node:crypto';
import type { ReadHandle, WriteHandle } from './database.ts';

/**
 * Bytes of pictures, addressed by their hash. The log holds the hash; the bytes are stored once, and
 * encrypted with the rest of the file.
 */

export interface Blob {
  mediaType: string;
  bytes: Uint8Array;
}

/** Keeps bytes; answers their SHA-256 as hex. The same bytes are kept once. */
export function keepBlob(db: WriteHandle, { mediaType, bytes }: Blob): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  db.run(
    'INSERT INTO blob (hash, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    hash,
    mediaType,
    bytes,
  );
  return hash;
}

export function blobOf(db: ReadHandle, hash: string): Blob | null {
  const row = db.get<{ media_type: string; bytes: Uint8Array }>(
    'SELECT media_type, bytes FROM blob WHERE hash = ?',
    hash,
  );
  return row ? { mediaType: row.media_type, bytes: row.bytes } : null;
}

export function hasBlob(db: ReadHandle, hash: string): boolean {
  return db.get('SELECT 1 FROM blob WHERE hash = ?', hash) !== undefined;
}
