import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { derive, unwrap, wrap } from './secrets.ts';

/** X25519 pairs that receive sealed keys, and Ed25519 pairs that sign batches; raw 32-byte keys. */

// DER headers (RFC 8410) that turn raw keys into what node:crypto imports.
const spki = { x25519: '302a300506032b656e032100', ed25519: '302a300506032b6570032100' };
const pkcs8 = {
  x25519: '302e020100300506032b656e04220420',
  ed25519: '302e020100300506032b657004220420',
};
type Kind = keyof typeof spki;

export interface RawKeyPair {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
}

export function newKeyPair(kind: Kind): RawKeyPair {
  const pair = kind === 'x25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('ed25519');
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32),
  };
}

export function publicKeyOf(kind: Kind, raw: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from(spki[kind], 'hex'), raw]);
  return createPublicKey({ key: der, type: 'spki', format: 'der' });
}

function privateKeyOf(kind: Kind, raw: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from(pkcs8[kind], 'hex'), raw]);
  return createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
}

/** Signs with an Ed25519 private key. */
export function signer(privateKey: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const key = privateKeyOf('ed25519', privateKey);
  return (bytes) => sign(null, bytes, key);
}

/**
 * Wraps a key for the holder of an X25519 public key: ephemeral key ‖ AES-GCM under the shared
 * secret. Nobody else can open it, its maker included.
 */
export function wrapFor(publicKey: Uint8Array, value: Uint8Array, context: string): Uint8Array {
  const ephemeral = newKeyPair('x25519');
  const secret = diffieHellman({
    privateKey: privateKeyOf('x25519', ephemeral.privateKey),
    publicKey: publicKeyOf('x25519', publicKey),
  });
  const salt = Buffer.concat([ephemeral.publicKey, publicKey]);
  return Buffer.concat([
    ephemeral.publicKey,
    wrap(derive(secret, salt, 'sealed box'), value, context),
  ]);
}

/** Opens what was wrapped for this pair; null where it was not, or was changed. */
export function unwrapOwn(
  pair: RawKeyPair,
  wrapped: Uint8Array,
  context: string,
): Uint8Array | null {
  if (wrapped.length < 60) return null;
  const ephemeral = wrapped.subarray(0, 32);
  const secret = diffieHellman({
    privateKey: privateKeyOf('x25519', pair.privateKey),
    publicKey: publicKeyOf('x25519', ephemeral),
  });
  const salt = Buffer.concat([ephemeral, pair.publicKey]);
  return unwrap(derive(secret, salt, 'sealed box'), wrapped.subarray(32), context);
}
