import { useEffect, useRef, useState } from 'react';

/** Decodes one frame by its name; null where that cannot be done. */
export type Decode = (name: string) => Promise<ImageBitmap | null>;

/** Frames kept decoded on each side of the one wanted, so that scrolling does not wait. */
const AROUND = 6;

export interface Shown {
  readonly name: string;
  readonly bitmap: ImageBitmap;
}

/**
 * The frame to draw, decoded; until it is there the one before it, so that nothing blinks. `failed`
 * says that its bytes could not be had. Names, not places: a frame that moves is not decoded again.
 */
export function useBitmap(
  decode: Decode,
  names: readonly string[],
  index: number,
): { readonly shown: Shown | null; readonly failed: boolean } {
  const cache = useRef(new Map<string, Promise<ImageBitmap | null>>());
  const drawn = useRef<string | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const wanted = names[index];

  useEffect(() => {
    if (wanted === undefined) return;
    let isWanted = true;
    const near = names.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    letGo(cache.current, (name) => !near.includes(name) && name !== drawn.current);
    const decoded = (name: string) => {
      const known = cache.current.get(name) ?? decode(name);
      cache.current.set(name, known);
      return known;
    };
    decoded(wanted).then((bitmap) => {
      if (bitmap === null) cache.current.delete(wanted);
      if (!isWanted) return;
      setFailed(bitmap === null ? wanted : null);
      if (bitmap === null) return;
      drawn.current = wanted;
      setShown({ name: wanted, bitmap });
      for (const name of near) decoded(name);
    });
    return () => {
      isWanted = false;
    };
  }, [decode, names, index, wanted]);

  useEffect(() => {
    const all = cache.current;
    return () => letGo(all, () => true);
  }, []);

  const isThere = shown !== null && names.includes(shown.name);
  return { shown: isThere ? shown : null, failed: wanted !== undefined && failed === wanted };
}

function letGo(
  cache: Map<string, Promise<ImageBitmap | null>>,
  isOver: (name: string) => boolean,
): void {
  for (const [name, decoding] of cache) {
    if (!isOver(name)) continue;
    cache.delete(name);
    decoding.then((bitmap) => bitmap?.close());
  }
}
