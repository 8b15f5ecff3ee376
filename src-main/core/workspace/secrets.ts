import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';

/** Passphrases, printed codes, and keys wrapped under what they derive. */

// Data specification, section 3: 128 MiB of memory for each guess.
const scryptCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** 32 bytes out of a passphrase and a salt. Takes about a second; never blocks the thread. */
export function stretchPassphrase(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, scryptCost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** 32 bytes out of a printed code, which is random enough to need no stretching. */
export function stretchCode(code: string, salt: Uint8Array): Uint8Array {
  return derive(Buffer.from(normaliseCode(code)), salt, 'printed code');
}

/** A key for one purpose out of another key. */
export function derive(key: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `addendum 1 ${purpose}`, 32));
}

/** AES-256-GCM: nonce ‖ ciphertext ‖ tag. `context` is bound in and must be given again to open. */
export function wrap(key: Uint8Array, value: Uint8Array, context: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()]);
}

/** The wrapped value, or null where key or context is another or a byte was changed. */
export function unwrap(key: Uint8Array, wrapped: Uint8Array, context: string): Uint8Array | null {
  if (wrapped.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(wrapped.subarray(-16));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

// Crockford's base 32: no I, L, O, U, so that a printed code can be read back.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random code of `groups` groups of `size` characters, 5 bits each: "7Q2M-…". */
export function newCode(groups: number, size: number): string {
  const characters = [...randomBytes(groups * size)].map((byte) => alphabet[byte & 31] ?? '0');
  return Array.from({ length: groups }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  ).join('-');
}

/** A code as it was meant: without spaces and hyphens, in capitals, O read as 0, I and L as 1. */
export function normaliseCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** 160 bits, 8 groups of 4: opens the workspace. */
export const newRecoveryKey = (): string => newCode(8, 4);
/** 125 bits, 5 groups of 5: an invitation, or a person's own recovery code. */
export const newPersonalCode = (): string => newCode(5, 5);
