import { ImageOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { decodeKept } from './decode-kept.ts';

/** Pixels of the longer side that is decoded; the box is half of it, for sharp screens. */
const SIDE = 112;

/** A kept picture, small. It says nothing that the words beside it do not. */
export function Thumbnail({ blob }: { readonly blob: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    decodeKept(blob, { resizeWidth: SIDE, resizeQuality: 'high' }).then((bitmap) => {
      const here = canvas.current;
      if (isWanted) setFailed(bitmap === null);
      if (isWanted && here !== null && bitmap !== null) {
        here.width = bitmap.width;
        here.height = bitmap.height;
        here.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
      bitmap?.close();
    });
    return () => {
      isWanted = false;
    };
  }, [blob]);
  return (
    <span className="thumbnail" aria-hidden="true">
      <canvas ref={canvas} hidden={failed} />
      {failed ? <ImageOff /> : null}
    </span>
  );
}
