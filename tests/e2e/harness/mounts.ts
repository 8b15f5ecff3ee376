import { spawnSync } from 'node:child_process';
import { closeSync, openSync, read, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { readRuntime } from '../../../scripts/lib/runtime.mjs';
import { temporaryFolder } from './app.ts';

/** Disks that only an administrator of the machine can make; null where the account may not. */
export interface Mount {
  folder: string;
  unmount(): void;
}

/** A disk of so many bytes that the app may write to: filling it up is quick. */
export function mountSmallDisk(bytes: number): Mount | null {
  const folder = temporaryFolder('disk');
  const { uid, gid } = readRuntime().account ?? {
    uid: process.getuid?.(),
    gid: process.getgid?.(),
  };
  const options = `size=${bytes},mode=755,uid=${uid},gid=${gid}`;
  return mounted(['-t', 'tmpfs', '-o', options, 'none', folder], folder);
}

/**
 * An empty folder that is served from elsewhere. The kernel calls it FUSE, as it calls every share
 * that a program serves (sshfs, a cloud drive); here the program is this test.
 */
export function mountShare(): Mount | null {
  const folder = temporaryFolder('share');
  const device = deviceOrNull();
  if (device === null) return null;
  const options = 'fd=3,rootmode=40755,user_id=0,group_id=0,allow_other';
  const mount = mounted(['-i', '-t', 'fuse', '-o', options, 'none', folder], folder, device);
  if (mount === null) closeSync(device);
  else void serveEmptyFolder(device);
  return mount;
}

function mounted(args: readonly string[], folder: string, device?: number): Mount | null {
  const stdio = ['ignore', 'ignore', 'ignore', device ?? 'ignore'] as const;
  if (spawnSync('/bin/mount', args, { stdio: [...stdio] }).status !== 0) return null;
  // At once for the name, and for the rest when its last user has gone.
  return { folder, unmount: () => spawnSync('/bin/umount', ['--lazy', folder]) };
}

function deviceOrNull(): number | null {
  try {
    return openSync('/dev/fuse', 'r+');
  } catch {
    return null;
  }
}

// Numbers of the protocol, from linux/fuse.h.
const LOOKUP = 1;
const FORGET = 2;
const GETATTR = 3;
const STATFS = 17;
const INIT = 26;
const BATCH_FORGET = 42;
const ENOENT = 2;
const ENOSYS = 38;
const DIRECTORY = 0o040755;

/** Answers the kernel until the folder is unmounted: it is there, and nothing is in it. */
async function serveEmptyFolder(device: number): Promise<void> {
  const buffer = Buffer.alloc(256 * 1024);
  for (;;) {
    const request = await promisify(read)(device, buffer, 0, buffer.length, null).catch(() => null);
    if (request === null) break;
    const code = buffer.readUInt32LE(4);
    if (code === FORGET || code === BATCH_FORGET) continue;
    const body = answerTo(code);
    const head = Buffer.alloc(16);
    head.writeUInt32LE(16 + (body?.length ?? 0), 0);
    if (body === null) head.writeInt32LE(code === LOOKUP ? -ENOENT : -ENOSYS, 4);
    buffer.copy(head, 8, 8, 16);
    writeSync(device, Buffer.concat([head, body ?? Buffer.alloc(0)]));
  }
  closeSync(device);
}

function answerTo(code: number): Buffer | null {
  if (code === INIT) {
    const answer = Buffer.alloc(64);
    // Version 7.31, the oldest that every kernel in use speaks; a page is the least to write.
    answer.writeUInt32LE(7, 0);
    answer.writeUInt32LE(31, 4);
    answer.writeUInt32LE(4096, 20);
    return answer;
  }
  if (code === GETATTR) {
    const answer = Buffer.alloc(104);
    answer.writeBigUInt64LE(1n, 16);
    answer.writeUInt32LE(DIRECTORY, 76);
    answer.writeUInt32LE(2, 80);
    return answer;
  }
  return code === STATFS ? Buffer.alloc(80) : null;
}
