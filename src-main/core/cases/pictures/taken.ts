/** What looking at the bytes of a picture comes to: what may be kept of it, or why it is refused. */

export type Refusal =
  | 'dicom'
  | 'pdf'
  | 'not_a_picture'
  | 'other_type'
  | 'extra_data'
  | 'damaged'
  | 'too_large';

export type Taken =
  | { ok: true; bytes: Uint8Array; width: number; height: number }
  | { ok: false; reason: Refusal };

export const refused = (reason: Refusal): Taken => ({ ok: false, reason });

/** Side of the largest picture, in pixels. */
const LARGEST_SIDE = 8192;

/** The picture, unless a side is nothing or too long. */
export function takenIf(bytes: Uint8Array, width: number, height: number): Taken {
  if (width < 1 || height < 1) return refused('damaged');
  if (width > LARGEST_SIDE || height > LARGEST_SIDE) return refused('too_large');
  return { ok: true, bytes, width, height };
}
