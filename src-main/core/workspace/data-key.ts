import { randomBytes } from 'node:crypto';
import { type KeyFile, labelOf, type PersonEntry, type WrapMethod } from './key-file.ts';
import { derive, stretchCode, stretchPassphrase, unwrap, wrap } from './secrets.ts';

/** The database's key under a secret that a person holds. One stretching serves both their keys. */

export interface StretchedSecret {
  salt: Uint8Array;
  root: Uint8Array;
}

/** A secret with a fresh salt (to wrap) or a known one (to unwrap). */
export async function stretch(
  method: WrapMethod | 'recovery',
  secret: string,
  salt: Uint8Array = randomBytes(16),
): Promise<StretchedSecret> {
  const root =
    method === 'passphrase' ? await stretchPassphrase(secret, salt) : stretchCode(secret, salt);
  return { salt, root };
}

const dataContext = (workspaceId: string): string => `data key ${workspaceId}`;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex');

function wrapDataKey(workspaceId: string, dataKey: Uint8Array, secret: StretchedSecret) {
  const key = derive(secret.root, secret.salt, 'data key');
  return { salt: hex(secret.salt), wrapped: hex(wrap(key, dataKey, dataContext(workspaceId))) };
}

/** A person's entry of the key file. */
export function personEntryFor(
  file: KeyFile,
  dataKey: Uint8Array,
  staffId: string,
  method: WrapMethod,
  secret: StretchedSecret,
): PersonEntry {
  return { label: labelOf(file.id, staffId), method, ...wrapDataKey(file.id, dataKey, secret) };
}

/** The recovery key's entry. */
export function recoveryEntryFor(
  workspaceId: string,
  dataKey: Uint8Array,
  secret: StretchedSecret,
): KeyFile['recovery'] {
  return wrapDataKey(workspaceId, dataKey, secret);
}

/** The data key out of an entry, or null where the secret is another. */
export function unwrapDataKey(
  workspaceId: string,
  entry: { salt: string; wrapped: string },
  secret: StretchedSecret,
): Uint8Array | null {
  const key = derive(secret.root, secret.salt, 'data key');
  return unwrap(key, bytes(entry.wrapped), dataContext(workspaceId));
}

export const saltOf = (entry: { salt: string }): Uint8Array => bytes(entry.salt);
