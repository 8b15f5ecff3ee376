import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { pairId } from '../ids.ts';
import type { Change, Device } from '../store/change-log.ts';
import { pathIn } from './folder.ts';
import { writeAtomically } from './key-file.ts';
import { newKeyPair, signer } from './key-pair.ts';
import { derive, unwrap, wrap } from './secrets.ts';

/**
 * This installation's node id and signing key, kept outside the database and sealed under the data
 * key. The file knows which folder of which computer it was made in: a copied or restored workspace
 * does not match, and becomes a node of its own.
 */

const deviceFile = z.object({
  format: z.literal(1),
  place: z.string(),
  node: z.string().length(16),
  publicKey: z.string().length(64),
  wrapped: z.string(),
});

export interface OpenDevice extends Device {
  publicKey: Uint8Array;
  /** For values that must open on this installation alone: no backup and no copy has it. */
  secret: Uint8Array;
}

/** The device of a workspace folder: the one it has, or a new one. */
export function openDevice(folder: string, workspaceId: string, dataKey: Uint8Array): OpenDevice {
  const path = pathIn(folder, 'device');
  const place = placeOf(folder);
  const context = `device key ${workspaceId}`;
  const known = existsSync(path) ? parse(readFileSync(path, 'utf8')) : null;
  if (known && known.place === place) {
    const privateKey = unwrap(dataKey, Buffer.from(known.wrapped, 'hex'), context);
    if (privateKey) {
      return {
        node: Buffer.from(known.node, 'hex'),
        publicKey: Buffer.from(known.publicKey, 'hex'),
        sign: signer(privateKey),
        secret: secretOf(privateKey),
      };
    }
  }
  const node = randomBytes(8);
  const pair = newKeyPair('ed25519');
  writeAtomically(
    path,
    `${JSON.stringify({
      format: 1,
      place,
      node: node.toString('hex'),
      publicKey: Buffer.from(pair.publicKey).toString('hex'),
      wrapped: Buffer.from(wrap(dataKey, pair.privateKey, context)).toString('hex'),
    })}\n`,
  );
  return {
    node,
    publicKey: pair.publicKey,
    sign: signer(pair.privateKey),
    secret: secretOf(pair.privateKey),
  };
}

const secretOf = (privateKey: Uint8Array): Uint8Array =>
  derive(privateKey, Buffer.alloc(0), 'device secret');

function parse(text: string): z.output<typeof deviceFile> | null {
  try {
    const parsed = deviceFile.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Tells this folder of this computer from a copy of it. */
function placeOf(folder: string): string {
  const { dev, ino } = statSync(folder);
  const parts = [hostname(), realpathSync.native(folder), dev, ino];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The change that makes a device known, so that its signatures can be checked. */
export function deviceChange(device: OpenDevice, now: number): Change {
  const node = Buffer.from(device.node).toString('hex');
  return {
    table: 'device',
    row: pairId('device', node),
    patch: { node, public_key: device.publicKey, label: hostname(), enrolled_at: now },
  };
}
