import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { describeRejection, type Rejection } from '../../../src-shared/rules/imports/codes.ts';

export interface RejectedCells {
  row: number;
  /** As they stood in the file. */
  cells: readonly string[];
  rejection: Rejection;
}

export type RejectsResult =
  | { ok: true; value: { rows: number } }
  | { ok: false; code: 'write_failed' | 'disk_full' };

const ownHeaders = ['row', 'reason_field', 'reason'];

/**
 * Writes rejected rows as a CSV to mend and import again: the file's own columns, then `row`,
 * `reason_field` and `reason`, then any cells beyond the header. UTF-8 with BOM, CRLF; what a
 * spreadsheet would run as a formula gets an apostrophe, which an import takes off again. A file of
 * that name is replaced once the new one is whole.
 */
export async function writeRejects(
  path: string,
  headers: readonly string[],
  rejects: Iterable<RejectedCells> | AsyncIterable<RejectedCells>,
): Promise<RejectsResult> {
  const unfinished = `${path}.part`;
  // A file of rejects that was rejected again has our columns already: they are written anew.
  const kept = headers.flatMap((header, column) => (ownHeaders.includes(header) ? [] : [column]));
  let rows = 0;
  async function* records(): AsyncGenerator<string[]> {
    yield [...kept.map((column) => headers[column] ?? ''), ...ownHeaders];
    for await (const { row, cells, rejection } of rejects) {
      rows += 1;
      yield [
        ...kept.map((column) => cells[column] ?? ''),
        String(row),
        rejection.field ?? '',
        describeRejection(rejection),
        ...cells.slice(headers.length),
      ];
    }
  }
  try {
    await pipeline(
      Readable.from(records()),
      stringify({ bom: true, record_delimiter: '\r\n', escape_formulas: true }),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await rename(unfinished, path);
    return { ok: true, value: { rows } };
  } catch (error) {
    await rm(unfinished, { force: true });
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return { ok: false, code: full ? 'disk_full' : 'write_failed' };
  }
}
