import { describe, expect, it } from 'vitest';
import { takePicture } from '../../../src-main/core/cases/pictures/take-picture.ts';
import { chunk, colourProfile, exif, jpeg, png, segment } from './pictures.ts';

const asPng = (bytes: Uint8Array) => takePicture('image/png', bytes);
const asJpeg = (bytes: Uint8Array) => takePicture('image/jpeg', bytes);

describe('a picture of a case', () => {
  it('is taken as it is where it holds pixels and nothing else', () => {
    for (const extra of [[], [chunk('gAMA', Buffer.alloc(4)), chunk('sRGB', Buffer.alloc(1))]]) {
      expect(asPng(png({ extra }))).toMatchObject({ ok: true, width: 1, height: 2 });
    }
    for (const start of [0xc0, 0xc1, 0xc2]) {
      expect(asJpeg(jpeg({ start }))).toMatchObject({ ok: true, width: 16, height: 8 });
    }
  });

  it('loses the colour profile that Chromium adds, and nothing else', () => {
    const taken = asJpeg(jpeg({ extra: [colourProfile] }));
    expect(taken.ok && Buffer.from(taken.bytes).equals(jpeg())).toBe(true);
  });

  it.each([
    ['text in a PNG', asPng(png({ extra: [chunk('tEXt', Buffer.from('Comment\0name'))] }))],
    ['EXIF in a PNG', asPng(png({ extra: [chunk('eXIf', Buffer.alloc(8))] }))],
    ['a colour profile in a PNG', asPng(png({ extra: [chunk('iCCP', Buffer.alloc(8))] }))],
    ['a time in a PNG', asPng(png({ extra: [chunk('tIME', Buffer.alloc(7))] }))],
    ['bytes after a PNG', asPng(png({ after: Buffer.from('more') }))],
    ['EXIF in a JPEG', asJpeg(jpeg({ extra: [exif] }))],
    ['a comment in a JPEG', asJpeg(jpeg({ extra: [segment(0xfe, Buffer.from('name'))] }))],
    ['Adobe’s segment', asJpeg(jpeg({ extra: [segment(0xee, Buffer.from('Adobe'))] }))],
    ['another APP2', asJpeg(jpeg({ extra: [segment(0xe2, Buffer.from('FPXR\0'))] }))],
    ['a small copy in the header', asJpeg(jpeg({ extra: [segment(0xe0, Buffer.alloc(20))] }))],
    ['bytes after a JPEG', asJpeg(jpeg({ after: Buffer.from('more') }))],
  ])('with %s is refused', (_what, taken) => {
    expect(taken).toEqual({ ok: false, reason: 'extra_data' });
  });

  it('is told apart from what only calls itself one', () => {
    const dicom = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), Buffer.alloc(40)]);
    expect(asPng(dicom)).toEqual({ ok: false, reason: 'dicom' });
    // A DICOM file whose preamble is a picture's beginning.
    const disguised = Buffer.concat([png().subarray(0, 60), Buffer.alloc(68), Buffer.from('DICM')]);
    expect(asPng(disguised)).toEqual({ ok: false, reason: 'dicom' });
    expect(asPng(Buffer.from('%PDF-1.7\n'))).toEqual({ ok: false, reason: 'pdf' });
    expect(asJpeg(Buffer.from('GIF89a......'))).toEqual({ ok: false, reason: 'not_a_picture' });
    expect(asJpeg(png())).toEqual({ ok: false, reason: 'other_type' });
    expect(asPng(Buffer.alloc(0))).toEqual({ ok: false, reason: 'not_a_picture' });
  });

  it('is refused where it is too large or empty', () => {
    expect(asPng(png({ width: 9000 }))).toEqual({ ok: false, reason: 'too_large' });
    expect(asPng(png({ width: 0 }))).toEqual({ ok: false, reason: 'damaged' });
    expect(asJpeg(jpeg({ height: 0 }))).toEqual({ ok: false, reason: 'damaged' });
    expect(asPng(Buffer.alloc(25_000_001))).toEqual({ ok: false, reason: 'too_large' });
  });

  it('is refused wherever it was cut off, and where a byte of a PNG was changed', () => {
    for (const [whole, take] of [
      [png(), asPng],
      [jpeg(), asJpeg],
    ] as const) {
      for (let length = 1; length < whole.length; length += 1) {
        expect(take(whole.subarray(0, length)).ok, `${length} bytes`).toBe(false);
      }
    }
    for (let at = 8; at < png().length; at += 1) {
      const changed = png();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(asPng(changed).ok, `byte ${at}`).toBe(false);
    }
  });
});
