import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

const CHUNK_BYTES = 64 * 1024;
const END_RECORD = 0x06054b50;
const LONGEST_END_RECORD = 22 + 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  packedBytes: number;
  offset: number;
}

/** A ZIP file read by its directory, so that its parts can be asked for in any order. */
export interface Archive {
  has: (name: string) => boolean;
  /** The unpacked bytes of a part in chunks. Throws where damaged or longer than `maxBytes`. */
  read: (name: string, maxBytes: number) => AsyncGenerator<Buffer>;
}

/**
 * Opens a ZIP file, or answers null where it has no directory that can be read. exceljs reads its
 * archives front to back instead, and copies sheets that come before their strings, as Excel writes
 * them, to a temporary file in the clear: names of staff must not lie about there.
 */
export async function openArchive(path: string): Promise<Archive | null> {
  const file = await open(path, 'r');
  try {
    const entries = await readDirectory(file);
    if (!entries) return null;
    return {
      has: (name) => entries.has(name),
      read: (name, maxBytes) => readPart(path, entries.get(name), maxBytes),
    };
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Map<string, Entry> | null> {
  const { size } = await file.stat();
  const tailBytes = Math.min(size, LONGEST_END_RECORD);
  const tail = await bytesAt(file, size - tailBytes, tailBytes);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
  if (end < 0) return null;
  const bytes = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (bytes > LARGEST_DIRECTORY || offset + bytes > size) return null;
  return entriesOf(await bytesAt(file, offset, bytes));
}

function entriesOf(directory: Buffer): Map<string, Entry> | null {
  const entries = new Map<string, Entry>();
  let at = 0;
  while (at + 46 <= directory.length) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/');
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      ...placeOf(directory.subarray(at, nameEnd), directory.subarray(nameEnd, extraEnd)),
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Size and offset, from the ZIP64 field where some writers put them whatever their size. */
function placeOf(entry: Buffer, extra: Buffer): { packedBytes: number; offset: number } {
  const long = zip64Field(extra);
  let at = 0;
  const valueAt = (place: number): number => {
    const value = entry.readUInt32LE(place);
    if (value !== IN_ZIP64 || !long || at + 8 > long.length) return value;
    at += 8;
    return Number(long.readBigUInt64LE(at - 8));
  };
  valueAt(24); // the unpacked size comes first in the field; it is not trusted, so not kept
  return { packedBytes: valueAt(20), offset: valueAt(42) };
}

function zip64Field(extra: Buffer): Buffer | null {
  let at = 0;
  while (at + 4 <= extra.length) {
    const bytes = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === ZIP64_FIELD) return extra.subarray(at + 4, at + 4 + bytes);
    at += 4 + bytes;
  }
  return null;
}

async function* readPart(
  path: string,
  entry: Entry | undefined,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  if (!entry) throw new Error('no such part in the archive');
  let bytes = 0;
  for await (const chunk of unpack(path, entry, await startOfData(path, entry))) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error('a part of the archive is too large');
    yield chunk;
  }
}

function unpack(path: string, entry: Entry, start: number): AsyncIterable<Buffer> {
  if (entry.packedBytes === 0) return none();
  const end = start + entry.packedBytes - 1;
  const packed = createReadStream(path, { start, end, highWaterMark: CHUNK_BYTES });
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error('a part of the archive is packed unusually');
  // The callback only keeps errors from going unheard: they reach whoever reads `unpacked` too.
  return pipeline(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }), () => {});
}

async function* none(): AsyncGenerator<Buffer> {}

/** Past the part's own header, whose name and extra field differ in length from the directory's. */
async function startOfData(path: string, entry: Entry): Promise<number> {
  const file = await open(path, 'r');
  try {
    const header = await bytesAt(file, entry.offset, 30);
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('the archive breaks off');
  return buffer;
}
