import { useEffect, useRef, useState } from 'react';
import type { CallResult } from '../../app/client.ts';

/** Asks for the bytes of one frame, by the door that the window has. */
export type LoadFrame = (
  blob: string,
) => Promise<CallResult<{ readonly mediaType: string; readonly bytes: Uint8Array }>>;

/** Frames kept decoded on each side of the one shown, so that scrolling does not wait. */
const AROUND = 6;

interface Decoded {
  readonly blob: string;
  readonly bitmap: ImageBitmap;
}

/**
 * The frame to draw, decoded; until it is there the one before it of the same stack, so that nothing
 * blinks, and null where there is none. `failed` says that its bytes could not be had.
 */
export function useFrame(
  load: LoadFrame,
  blobs: readonly string[],
  index: number,
): { readonly bitmap: ImageBitmap | null; readonly failed: boolean } {
  const cache = useRef(new Map<string, Promise<ImageBitmap | null>>());
  const [shown, setShown] = useState<Decoded | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const wanted = blobs[index];

  useEffect(() => {
    let isWanted = true;
    const near = new Set(blobs.slice(Math.max(0, index - AROUND), index + AROUND + 1));
    for (const [blob, decoding] of cache.current) {
      if (near.has(blob)) continue;
      cache.current.delete(blob);
      decoding.then((bitmap) => bitmap?.close());
    }
    const decoded = (blob: string) => {
      const known = cache.current.get(blob) ?? decode(load, blob);
      cache.current.set(blob, known);
      return known;
    };
    if (wanted === undefined) return;
    decoded(wanted).then((bitmap) => {
      if (bitmap === null) cache.current.delete(wanted);
      if (!isWanted) return;
      setFailed(bitmap === null ? wanted : null);
      if (bitmap !== null) setShown({ blob: wanted, bitmap });
      for (const blob of near) decoded(blob);
    });
    return () => {
      isWanted = false;
    };
  }, [load, blobs, index, wanted]);

  const isOfStack = shown !== null && blobs.includes(shown.blob);
  return {
    bitmap: isOfStack ? shown.bitmap : null,
    failed: wanted !== undefined && failed === wanted,
  };
}

async function decode(load: LoadFrame, blob: string): Promise<ImageBitmap | null> {
  const answer = await load(blob);
  if (!answer.ok) return null;
  const { bytes, mediaType } = answer.value;
  try {
    return await createImageBitmap(new Blob([bytes as BlobPart], { type: mediaType }));
  } catch {
    // Bytes that are no picture: the case is told without it.
    return null;
  }
}
