import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** A file as it is chosen. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** What no stored byte may hold: it stands in the text of the files that are chosen. */
export const NAME_IN_FILE = 'FICTIONAL^PATIENT';

/**
 * A grey slice with a white bar in its top left corner, where burnt-in text would be, and a name in a
 * text chunk.
 */
export function slicePng(name: string, grey: number, width = 640, height = 480): ChosenFile {
  const rows = Buffer.alloc((width + 1) * height, grey);
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: none.
    const row = y * (width + 1) + 1;
    rows[row - 1] = 0;
    if (y < 40) rows.fill(255, row, row + Math.min(140, width));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const buffer = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${NAME_IN_FILE}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, mimeType: 'image/png', buffer };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * A photograph that lies on its side: EXIF made by hand says that it is turned by a quarter, and
 * names somebody.
 */
export async function photoJpeg(
  window: Page,
  name: string,
  width: number,
  height: number,
): Promise<ChosenFile> {
  const base64 = await window.evaluate(
    ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = '#808080';
      pen.fillRect(0, 0, w, h);
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  const plain = Buffer.from(base64, 'base64');
  const exif = exifOf(6, NAME_IN_FILE);
  // After the start mark, where cameras put it.
  const buffer = Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
  return { name, mimeType: 'image/jpeg', buffer };
}

/** An APP1 segment with two entries: how the picture lies, and a description. */
function exifOf(orientation: number, description: string): Buffer {
  const text = Buffer.from(`${description}\0`, 'latin1');
  const tiff = Buffer.alloc(38 + text.length);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  // ImageDescription, ASCII, at offset 38.
  tiff.writeUInt16BE(0x010e, 10);
  tiff.writeUInt16BE(2, 12);
  tiff.writeUInt32BE(text.length, 14);
  tiff.writeUInt32BE(38, 18);
  // Orientation, SHORT.
  tiff.writeUInt16BE(0x0112, 22);
  tiff.writeUInt16BE(3, 24);
  tiff.writeUInt32BE(1, 26);
  tiff.writeUInt16BE(orientation, 30);
  text.copy(tiff, 38);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The head of a DICOM file, with a name in it. */
export function dicomFile(name: string): ChosenFile {
  const buffer = Buffer.alloc(400);
  buffer.write('DICM', 128, 'latin1');
  buffer.write(NAME_IN_FILE, 200, 'latin1');
  return { name, mimeType: 'application/octet-stream', buffer };
}

export function pdfFile(name: string): ChosenFile {
  return {
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n', 'latin1'),
  };
}

/** A picture as it is stored: its bytes as text, its size, and the grey at some points. */
export interface Stored {
  mediaType: string;
  text: string;
  width: number;
  height: number;
  greys: number[];
}

/** Reads the stored bytes of a picture back through the door, and decodes them. */
export function storedPicture(
  window: Page,
  blob: string,
  points: readonly (readonly [x: number, y: number])[],
): Promise<Stored> {
  return window.evaluate(
    async ([hash, at]) => {
      const { addendum } = globalThis as unknown as {
        addendum: { call(name: string, input: unknown): Promise<never> };
      };
      const answer: { value: { mediaType: string; bytes: Uint8Array<ArrayBuffer> } } =
        await addendum.call('cases.picture', { blob: hash });
      const { mediaType, bytes } = answer.value;
      const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(bitmap, 0, 0);
      return {
        mediaType,
        text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
        width: bitmap.width,
        height: bitmap.height,
        greys: at.map(([x, y]) => pen.getImageData(x, y, 1, 1).data[0] ?? -1),
      };
    },
    [blob, points] as const,
  );
}
