import { crc32, deflateSync } from 'node:zlib';

/** Small pictures, byte by byte, and what can be slipped into them. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function chunk(name: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 0, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 7, 0, 9])));

/** A PNG; `extra` chunks stand before the pixels, `after` bytes behind its end. */
export const png = ({
  extra = [] as Buffer[],
  after = Buffer.alloc(0),
  width = 1,
  height = 2,
} = {}): Buffer =>
  Buffer.concat([signature, header(width, height), ...extra, pixels, chunk('IEND'), after]);

export function segment(marker: number, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 4);
  bytes.set([0xff, marker], 0);
  bytes.writeUInt16BE(data.length + 2, 2);
  bytes.set(data, 4);
  return bytes;
}

const jfif = segment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]));
export const colourProfile = segment(
  0xe2,
  Buffer.concat([Buffer.from('ICC_PROFILE\0\u0001\u0001', 'latin1'), Buffer.alloc(40)]),
);
export const exif = segment(0xe1, Buffer.from('Exif\0\0MM patient on the table', 'latin1'));

const frame = (marker: number, width: number, height: number): Buffer =>
  segment(
    marker,
    Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]),
  );

/** A JPEG with a restart and a stuffed byte among its coded pixels. */
export const jpeg = ({
  extra = [] as Buffer[],
  after = Buffer.alloc(0),
  start = 0xc0,
  width = 16,
  height = 8,
} = {}): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    ...extra,
    segment(0xdb, Buffer.alloc(65)),
    frame(start, width, height),
    segment(0xc4, Buffer.alloc(19)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    after,
  ]);
