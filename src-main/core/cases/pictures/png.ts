import { crc32 } from 'node:zlib';
import { refused, type Taken, takenIf } from './taken.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** All that pixels need. Text, EXIF, times and private chunks have no place in a picture of a case. */
const allowed = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA']);

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));

/** A PNG of allowed chunks alone, whose check sums fit and after whose end nothing follows. */
export function takePng(bytes: Uint8Array): Taken {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  let size: { width: number; height: number } | null = null;
  let pixels = false;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return refused('damaged');
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!allowed.has(name)) {
      return refused(/^[A-Za-z]{4}$/.test(name) ? 'extra_data' : 'damaged');
    }
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      return refused('damaged');
    }
    if ((name === 'IHDR') !== (size === null)) return refused('damaged');
    if (name === 'IHDR') {
      if (length !== 13) return refused('damaged');
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    pixels ||= name === 'IDAT';
    if (name === 'IEND') {
      if (!size || !pixels) return refused('damaged');
      return end === bytes.length ? takenIf(bytes, size.width, size.height) : refused('extra_data');
    }
    at = end;
  }
  return refused('damaged');
}
