import type { Cut } from './marks.ts';

/** Longest side of what is kept, in pixels. */
const LONGEST = 1600;
/** A PNG of more bytes is kept as a JPEG. */
const LARGEST_PNG = 2_000_000;
const JPEG_QUALITY = 0.92;

/** Bytes that hold pixels and nothing else. */
export interface Encoded {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** The size at which a picture is kept: its own, or smaller in the same proportion. */
export function fittedSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** What is left of a frame of this size, in pixels. */
export const sizeOf = (
  cut: Cut,
  frame: { readonly width: number; readonly height: number },
): { width: number; height: number } => ({
  width: cut.crop?.width ?? frame.width,
  height: cut.crop?.height ?? frame.height,
});

/** Draws a frame with its black-outs, cropped, at the size that `sizeOf` gives. */
export function paint(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  bitmap: ImageBitmap,
  { crop, covers }: Cut,
): void {
  const x = crop?.x ?? 0;
  const y = crop?.y ?? 0;
  pen.drawImage(bitmap, -x, -y);
  pen.fillStyle = '#000';
  for (const cover of covers) {
    pen.fillRect(cover.x - x, cover.y - y, cover.width, cover.height);
  }
}

/** The pixels of a picture at the size kept, as new bytes: whatever came with it is left behind. */
export function encodeFitted(bitmap: ImageBitmap): Promise<Encoded> {
  const size = fittedSize(bitmap.width, bitmap.height);
  return encodeDrawn(size, (pen) => {
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, size.width, size.height);
  });
}

/** The pixels of a frame after crop and black-outs, as new bytes. */
export function encodeCut(bitmap: ImageBitmap, cut: Cut): Promise<Encoded> {
  return encodeDrawn(sizeOf(cut, bitmap), (pen) => paint(pen, bitmap, cut));
}

async function encodeDrawn(
  { width, height }: { readonly width: number; readonly height: number },
  draw: (pen: OffscreenCanvasRenderingContext2D) => void,
): Promise<Encoded> {
  const canvas = new OffscreenCanvas(width, height);
  // Opaque: nothing can hide behind transparent pixels.
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('a canvas that is new has a 2d context');
  draw(pen);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  const blob =
    png.size <= LARGEST_PNG
      ? png
      : await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  return { blob, width, height };
}
