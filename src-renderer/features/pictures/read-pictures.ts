import { call, type Failure } from '../../app/client.ts';
import { type Encoded, encodeFitted } from './encode.ts';
import { type FileRefusal, HEAD, refusalOf } from './file-refusal.ts';

/** A frame on its way into a case: re-encoded, not yet kept. */
export interface Source extends Encoded {
  readonly id: string;
  /** Name of its file, for the person who chose it; it is kept nowhere. */
  readonly name: string;
}

export interface Refused {
  readonly name: string;
  readonly reason: FileRefusal;
}

/** Bytes of the largest file that is decoded. */
const LARGEST_FILE = 100_000_000;

const byNaturalName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Files in the order that people number them: 2 before 10. */
export const inNaturalOrder = <Named extends { readonly name: string }>(
  files: readonly Named[],
): readonly Named[] => [...files].sort((a, b) => byNaturalName.compare(a.name, b.name));

/** How far long work is, and whether it is still wanted. */
export interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/**
 * Decodes files one by one, in the order of their names, and re-encodes each before the next, so that
 * a stack of two hundred never lies decoded in memory. Null where it was cancelled.
 */
export async function readFiles(
  files: readonly File[],
  { signal, onProgress }: Work,
): Promise<{ sources: readonly Source[]; refused: readonly Refused[] } | null> {
  const sources: Source[] = [];
  const refused: Refused[] = [];
  for (const [index, file] of inNaturalOrder(files).entries()) {
    if (signal.aborted) return null;
    onProgress(index);
    const read = await readFile(file);
    if (typeof read === 'string') refused.push({ name: file.name, reason: read });
    else sources.push({ ...read, id: crypto.randomUUID(), name: file.name });
  }
  return signal.aborted ? null : { sources, refused };
}

async function readFile(file: File): Promise<Encoded | FileRefusal> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const refusal = refusalOf(file.name, head);
    if (refusal !== null) return refusal;
    if (file.size > LARGEST_FILE) return 'too_large';
    return await decoded(file, encodeFitted);
  } catch {
    // A folder, a file that has gone, or bytes that no decoder knows.
    return 'unreadable';
  }
}

/** Runs something over the decoded picture and lets go of it. */
export async function decoded<Answer>(
  blob: Blob,
  use: (bitmap: ImageBitmap) => Promise<Answer>,
): Promise<Answer> {
  const bitmap = await createImageBitmap(blob);
  try {
    return await use(bitmap);
  } finally {
    bitmap.close();
  }
}

/** Frames that the core has kept, to be looked at again. Null where it was cancelled. */
export async function readKept(
  frames: readonly { readonly blob: string; readonly width: number; readonly height: number }[],
  { signal, onProgress }: Work,
): Promise<{ ok: true; sources: readonly Source[] } | Failure | null> {
  const sources: Source[] = [];
  for (const [index, { blob, width, height }] of frames.entries()) {
    if (signal.aborted) return null;
    onProgress(index);
    const answer = await call('cases.picture', { blob });
    if (!answer.ok) return answer;
    const { bytes, mediaType } = answer.value;
    const kept = new Blob([bytes as BlobPart], { type: mediaType });
    sources.push({ id: crypto.randomUUID(), name: '', blob: kept, width, height });
  }
  return signal.aborted ? null : { ok: true, sources };
}
