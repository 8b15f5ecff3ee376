import { useEffect, useRef } from 'react';
import './frame-canvas.css';

interface FrameCanvasProps {
  /** What it is, in words: "Picture 3 of 24". */
  readonly label: string;
  readonly bitmap: ImageBitmap | null;
  /** How many times larger than the whole picture fits; the middle stays where it is. */
  readonly zoom: number;
}

/** One frame drawn from its bytes: no address of it is ever made. */
export function FrameCanvas({ label, bitmap, zoom }: FrameCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const here = canvas.current;
    const pen = here?.getContext('2d');
    if (!here || !pen) return;
    if (bitmap === null) {
      pen.clearRect(0, 0, here.width, here.height);
      return;
    }
    const { width, height } = bitmap;
    here.width = width;
    here.height = height;
    pen.drawImage(
      bitmap,
      (width - width / zoom) / 2,
      (height - height / zoom) / 2,
      width / zoom,
      height / zoom,
      0,
      0,
      width,
      height,
    );
  }, [bitmap, zoom]);
  return <canvas ref={canvas} role="img" aria-label={label} className="frame-canvas" />;
}
