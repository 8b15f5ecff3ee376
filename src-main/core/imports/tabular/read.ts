import { open } from 'node:fs/promises';
import { openCsv } from './csv-file.ts';
import { isSomethingElse, isZip } from './signatures.ts';
import type { ReadingFailure, ReadingResult, RecordSource, Tabular, TabularRow } from './types.ts';
import { openWorkbook } from './workbook.ts';

const MAX_BYTES = 200 * 1024 * 1024;
const SIGNATURE_BYTES = 512;

/**
 * Opens a CSV or XLSX file, told apart by content, and reads its header; the rows come when asked
 * for, one chunk of the file at a time. The header is the first row that is not blank. An old
 * `.xls`, an `.ods`, a PDF and the like answer `not_a_spreadsheet`; `header_missing` means that no
 * cell of the first row has a letter in it. `maxBytes`: the largest file taken, 200 MiB by default.
 */
export async function readTabular(
  path: string,
  options: { maxBytes?: number } = {},
): Promise<ReadingResult<Tabular>> {
  try {
    const start = await examine(path, options.maxBytes ?? MAX_BYTES);
    if (!start.ok) return start;
    const source = isZip(start.value) ? await openWorkbook(path) : await openCsv(path);
    return source.ok ? await withHeader(source.value) : source;
  } catch (error) {
    return unreadable(error);
  }
}

/** The first bytes of a regular file that is neither empty, too large nor of a foreign kind. */
async function examine(path: string, maxBytes: number): Promise<ReadingResult<Buffer>> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    const { size } = stats;
    if (!stats.isFile()) return { ok: false, code: 'file_unreadable' };
    if (size === 0) return { ok: false, code: 'file_empty' };
    if (size > maxBytes) return { ok: false, code: 'file_too_large', parameters: { maxBytes } };
    const buffer = Buffer.alloc(Math.min(size, SIGNATURE_BYTES));
    await file.read(buffer, 0, buffer.length, 0);
    if (isSomethingElse(buffer)) return { ok: false, code: 'not_a_spreadsheet' };
    return { ok: true, value: buffer };
  } finally {
    await file.close();
  }
}

async function withHeader(source: RecordSource): Promise<ReadingResult<Tabular>> {
  const { records, ...about } = source;
  const header = await firstOf(records());
  if (!header) return { ok: false, code: 'file_empty' };
  const headers = header.cells.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim());
  while (headers.at(-1) === '') headers.pop();
  if (header.problem || !headers.some((cell) => /\p{L}/u.test(cell))) {
    return { ok: false, code: 'header_missing', parameters: { row: header.row } };
  }
  const rows = { [Symbol.asyncIterator]: () => rowsBelow(header.row, records) };
  return { ok: true, value: { ...about, headers, headerRow: header.row, rows } };
}

async function firstOf(records: AsyncIterable<TabularRow>): Promise<TabularRow | null> {
  for await (const record of records) return record;
  return null;
}

/** A file that breaks off ends in a row that says so: the rows before it stay worth having. */
async function* rowsBelow(
  headerRow: number,
  records: () => AsyncIterable<TabularRow>,
): AsyncGenerator<TabularRow> {
  let row = headerRow;
  const source = records()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await source.next().catch(() => 'damaged' as const);
      if (next === 'damaged') {
        yield { row: row + 1, cells: [], problem: 'damaged_from_here' };
        return;
      }
      if (next.done) return;
      row = next.value.row;
      if (row > headerRow) yield next.value;
    }
  } finally {
    await source.return?.();
  }
}

function unreadable(error: unknown): ReadingFailure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { ok: false, code: 'file_unreadable', ...(reason ? { parameters: { reason } } : {}) };
}
