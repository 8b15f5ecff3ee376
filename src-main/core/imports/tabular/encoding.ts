import { createReadStream } from 'node:fs';
import type { Encoding } from './types.ts';

const CHUNK_BYTES = 64 * 1024;

/**
 * Windows-1252 by hand: whether the runtime's own table is there, and right between 0x80 and 0x9F,
 * has changed from one Node to the next. The five bytes without a meaning map to nothing here.
 */
const upperControls =
  '\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0' +
  '\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178';

/**
 * The encoding of a text file, or null where none of the four fits its bytes. A byte order mark
 * decides; without one, zero bytes on one side only mean UTF-16, valid UTF-8 is UTF-8, and anything
 * else that has no binary in it is Windows-1252. Reads the whole file once, since one late letter
 * with an accent is enough to tell.
 */
export async function detectEncoding(path: string): Promise<Encoding | null> {
  const guess = guessFrom(await sampleOf(path));
  if (guess === null) return null;
  if (await decodes(path, guess.encoding)) return guess.encoding;
  if (guess.certain) return null;
  return (await isWindows1252(path)) ? 'windows-1252' : null;
}

/** The file's text in chunks, without its byte order mark. Throws on bytes that do not fit. */
export async function* decodeFile(path: string, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const bytes of bytesOf(path)) yield decodeWindows1252(bytes);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function bytesOf(path: string, bytes?: number): AsyncIterable<Buffer> {
  return createReadStream(path, {
    highWaterMark: CHUNK_BYTES,
    ...(bytes === undefined ? {} : { end: bytes - 1 }),
  });
}

async function sampleOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(path, CHUNK_BYTES)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function guessFrom(sample: Buffer): { encoding: Encoding; certain: boolean } | null {
  const marks = sample.subarray(0, 4).toString('hex');
  if (marks === 'fffe0000' || marks === '0000feff') return null; // UTF-32
  if (marks.startsWith('efbbbf')) return { encoding: 'utf-8', certain: true };
  if (marks.startsWith('fffe')) return { encoding: 'utf-16le', certain: true };
  if (marks.startsWith('feff')) return { encoding: 'utf-16be', certain: true };
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return { encoding: 'utf-16le', certain: true };
  if (even > pairs * 0.3 && odd < pairs * 0.05) return { encoding: 'utf-16be', certain: true };
  return { encoding: 'utf-8', certain: false };
}

async function decodes(path: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of bytesOf(path)) {
    if (!attempt(() => decoder.decode(bytes, { stream: true }))) return false;
  }
  return attempt(() => decoder.decode());
}

function attempt(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

async function isWindows1252(path: string): Promise<boolean> {
  for await (const bytes of bytesOf(path)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files
    if (/[\0-\x08\x0E-\x19\x1B-\x1F]/.test(decodeWindows1252(bytes))) return false;
  }
  return true;
}

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (letter) => upperControls.charAt(letter.charCodeAt(0) - 0x80));
}
