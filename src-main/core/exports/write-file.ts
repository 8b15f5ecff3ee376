import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';

/** No room for it: on the disk, in the quota, or under the largest size the disk allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a whole file or none: into a hidden file beside it, flushed to the disk, then renamed. What
 * was there before stays until then. `produce` fills the sink and ends it; what it answers is passed
 * on. Where the system refuses, the answer is `disk_full`, or `write_failed` with the system's own
 * code as `system` (`not_a_file` for a folder or a device), and nothing is left behind. An error of
 * `produce` itself is a bug: it is thrown, after the same tidying up.
 */
export async function writeWholeFile<V>(
  path: string,
  produce: (sink: Writable) => Promise<V>,
): Promise<CallResult<V>> {
  try {
    const target = await targetOf(path);
    if (target === null) return failure('write_failed', { system: 'not_a_file' });
    const value = await fill(target, produce);
    await syncFolder(dirname(target));
    return ok(value);
  } catch (error) {
    const system = systemCodeOf(error);
    if (system === null) throw error;
    return FULL.has(system) ? failure('disk_full') : failure('write_failed', { system });
  }
}

/**
 * The file that a path stands for; null where something else is there. A link is followed, and a
 * device or pipe refused, because the renaming would put a file in its place.
 */
async function targetOf(path: string): Promise<string | null> {
  const there = await stat(path).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (there === undefined) return path;
  return there.isFile() ? realpath(path) : null;
}

async function fill<V>(target: string, produce: (sink: Writable) => Promise<V>): Promise<V> {
  const partial = join(dirname(target), `.addendum-${randomBytes(8).toString('hex')}.part`);
  const sink = createWriteStream(partial, { flags: 'wx', flush: true });
  const closed = finished(sink);
  try {
    // Together, because a producer may wait for ever on a sink that has failed.
    const [value] = await Promise.all([produce(sink), closed]);
    await rename(partial, target);
    return value;
  } catch (error) {
    sink.destroy();
    await closed.catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** Makes the renaming itself last through a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network shares cannot; the file's own bytes are on the disk already.
  }
}

function systemCodeOf(error: unknown): string | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string' ? code : null;
}
