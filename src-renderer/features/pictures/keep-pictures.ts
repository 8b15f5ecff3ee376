import { call, type Failure } from '../../app/client.ts';
import { encodeCut } from './encode.ts';
import { cutOf, type Mark, marksOn } from './marks.ts';
import { decoded, type Source, type Work } from './read-pictures.ts';
import type { NewPicture } from './stacks.ts';

/**
 * Applies the marks to each frame, one after the other, and hands its bytes to the core. Answers the
 * frames of one stack, null where it was cancelled; the core lets go of what no case names.
 */
export async function keepFrames(
  sources: readonly Source[],
  marks: readonly Mark[],
  { stack, caption }: { readonly stack: string; readonly caption: string },
  { signal, onProgress }: Work,
): Promise<{ ok: true; frames: readonly NewPicture[] } | Failure | null> {
  const frames: NewPicture[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return null;
    onProgress(index);
    const { blob, width, height } = await markedOf(source, marks);
    const kept = await call('cases.keepPicture', {
      mediaType: blob.type as 'image/png' | 'image/jpeg',
      bytes: new Uint8Array(await blob.arrayBuffer()),
    });
    if (!kept.ok) return kept;
    frames.push({
      blob: kept.value.blob,
      stack,
      width,
      height,
      // A stack has one caption, carried by its first frame.
      caption: index === 0 ? caption : '',
      covered: true,
    });
  }
  return signal.aborted ? null : { ok: true, frames };
}

/** A frame with its marks; without any it is re-encoded already. */
function markedOf(source: Source, marks: readonly Mark[]) {
  const { id, blob, width, height } = source;
  return marksOn(marks, id).length === 0
    ? Promise.resolve(source)
    : decoded(blob, (bitmap) => encodeCut(bitmap, cutOf(marks, id, width, height)));
}
