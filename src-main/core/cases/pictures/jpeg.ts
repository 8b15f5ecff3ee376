import { refused, type Taken, takenIf } from './taken.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
/** Baseline, extended and progressive; lossless and arithmetic ones come out of no browser. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Tables for the pixels, and how often the decoder starts anew. */
const tables = new Set([0xdb, 0xc4, 0xdd]);

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/**
 * A JPEG of allowed segments alone. Chromium writes a colour profile (APP2) into every one: it is left
 * out of what is kept. Any other application segment (EXIF, XMP, Adobe's), a comment, or bytes after
 * the end refuse it.
 */
export function takeJpeg(bytes: Uint8Array): Taken {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return refused('damaged');
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      if (!size || scans === 0) return refused('damaged');
      if (at + 2 !== bytes.length) return refused('extra_data');
      kept.push(bytes.subarray(at));
      return takenIf(Buffer.concat(kept), size.width, size.height);
    }
    const length = u16(bytes, at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return refused('damaged');
    const segment = bytes.subarray(at + 4, end);
    if (frames.has(marker)) {
      if (size || length < 8) return refused('damaged');
      size = { width: u16(bytes, at + 7), height: u16(bytes, at + 5) };
    } else if (marker === SOS) {
      if (!size) return refused('damaged');
      scans += 1;
      end = endOfScan(bytes, end);
    } else if (marker === APP2 && startsWith(segment, 'ICC_PROFILE\0')) {
      at = end;
      continue;
    } else if (!tables.has(marker) && !isJfif(marker, segment)) {
      return refused(marker >= APP0 ? 'extra_data' : 'damaged');
    }
    kept.push(bytes.subarray(at, end));
    at = end;
  }
  return refused('damaged');
}

/** JFIF's own header, without the small copy of the picture that it could carry. */
const isJfif = (marker: number, segment: Uint8Array): boolean =>
  marker === APP0 &&
  startsWith(segment, 'JFIF\0') &&
  segment.length === 14 &&
  segment[12] === 0 &&
  segment[13] === 0;

/** Where the coded pixels end: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (true) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    const restarts = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && !restarts) return at;
    at += 2;
  }
}

const u16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(text, 'latin1').equals(bytes.subarray(0, text.length));
