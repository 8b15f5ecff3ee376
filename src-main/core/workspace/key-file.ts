import { createHmac } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { pathIn } from './folder.ts';

/**
 * `workspace.json`: which workspace this is and the data key, wrapped for everybody who may open
 * it. No name or staff id stands here in the clear: a person's entry is found by a keyed hash.
 */

const wrapEntry = z.object({ salt: z.string(), wrapped: z.string() });
const personEntry = wrapEntry.extend({
  label: z.string(),
  method: z.enum(['invitation', 'passphrase', 'recovery_code']),
});
const keyFile = z.object({
  format: z.literal(1),
  id: z.uuid(),
  name: z.string(),
  demo: z.boolean(),
  createdAt: z.number(),
  recovery: wrapEntry,
  people: z.array(personEntry),
});

export type KeyFile = z.output<typeof keyFile>;
export type WrapMethod = z.output<typeof personEntry>['method'];
export type PersonEntry = z.output<typeof personEntry>;

export type KeyFileReading =
  | { ok: true; file: KeyFile }
  | { ok: false; code: 'missing' | 'newer' | 'damaged' };

/** Reads the key file, or the one before it where a crash left the newest unreadable. */
export function readKeyFile(folder: string): KeyFileReading {
  const newest = readOne(pathIn(folder, 'keys'));
  if (newest.ok || newest.code === 'newer') return newest;
  const previous = readOne(pathIn(folder, 'previousKeys'));
  return previous.ok ? previous : newest;
}

function readOne(path: string): KeyFileReading {
  if (!existsSync(path)) return { ok: false, code: 'missing' };
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const parsed = keyFile.safeParse(value);
    if (parsed.success) return { ok: true, file: parsed.data };
    const format = (value as { format?: unknown } | null)?.format;
    return { ok: false, code: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** Replaces the key file: written beside, flushed, renamed; the one before is kept. */
export function writeKeyFile(folder: string, file: KeyFile): void {
  const path = pathIn(folder, 'keys');
  writeAtomically(path, `${JSON.stringify(file, null, 1)}\n`, pathIn(folder, 'previousKeys'));
}

/** Writes a small private file so that a crash leaves the old one or the new one, never a part. */
export function writeAtomically(path: string, text: string, keepOldAs?: string): void {
  const beside = `${path}.new`;
  const descriptor = openSync(beside, 'w', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (keepOldAs && existsSync(path)) renameSync(path, keepOldAs);
  renameSync(beside, path);
  syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its rename is durable enough on NTFS.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The keyed hash under which a person's entry is found. */
export function labelOf(workspaceId: string, staffId: string): string {
  return createHmac('sha256', workspaceId).update(foldWord(staffId)).digest('hex').slice(0, 32);
}

/** The file with one person's entry of a method put in place of any they had. */
export function withEntry(file: KeyFile, entry: PersonEntry): KeyFile {
  const others = file.people.filter(
    (other) => other.label !== entry.label || other.method !== entry.method,
  );
  return { ...file, people: [...others, entry] };
}

/** The file without a person's entries (of some methods). */
export function withoutEntries(
  file: KeyFile,
  label: string,
  methods: readonly WrapMethod[] = ['invitation', 'passphrase', 'recovery_code'],
): KeyFile {
  return {
    ...file,
    people: file.people.filter((entry) => entry.label !== label || !methods.includes(entry.method)),
  };
}
