import { writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../../../src-main/core/imports/tabular/csv.ts';
import type { TabularRow } from '../../../src-main/core/imports/tabular/types.ts';
import { encodeAs, pathFor, tableOf } from '../../fixtures/imports/files.ts';

const letters = fc.constantFrom(...'aZ0 ,;\t"\n\r\'=é', 'ŵ', '🩻', '\r\n', '\u00A0', '""');
const cell = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function gather(records: AsyncIterable<TabularRow>): Promise<TabularRow[]> {
  const found: TabularRow[] = [];
  for await (const record of records) found.push(record);
  return found;
}

it('a table written in any delimiter, encoding and line end comes back with true line numbers', async () => {
  const path = pathFor('table.csv');
  const body = fc.array(
    fc.array(cell, { minLength: 3, maxLength: 3 }).filter((row) => row.some((each) => each.trim())),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(
      body,
      delimiters,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
      fc.constantFrom('', '\uFEFF'),
      async (rows, delimiter, end, encoding, mark) => {
        // Some writers quote every cell, some where needed: odd tables do the one, even the other.
        const quoted = rows.length % 2 === 1;
        const write = (records: string[][]) =>
          stringify(records, {
            delimiter,
            record_delimiter: end,
            quoted,
            quoted_match: /[\r\n"]|^ | $/,
          });
        const header = ['first', 'second', 'third'];
        writeFileSync(path, encodeAs(mark + write([header, ...rows]), encoding));
        const table = await tableOf(path);
        expect(table).toMatchObject({ headers: header, delimiter, encoding });
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
        const lines = rows.map(
          (_, at) => write([header, ...rows.slice(0, at)]).split(/\r\n|\r|\n/).length,
        );
        expect(table.rows.map(({ row }) => row)).toEqual(lines);
      },
    ),
    { numRuns: 300 },
  );
});

it('how the text arrives in pieces changes nothing, however broken it is', async () => {
  const broken = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(
      broken,
      delimiters,
      fc.integer({ min: 1, max: 9 }),
      async (text, delimiter, size) => {
        const whole = await gather(parseCsv(inPieces(text, 10_000), delimiter));
        expect(await gather(parseCsv(inPieces(text, size), delimiter))).toEqual(whole);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const [at, { row }] of whole.entries()) {
          expect(row).toBeGreaterThan(whole[at - 1]?.row ?? 0);
          expect(row).toBeLessThanOrEqual(lines);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('agrees with another reader of CSV wherever that one accepts the text', async () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('a', 'b ', '1', ',', ',', '\n', '\r\n', '"x"', '"y, ""z"""', '"\n"'),
      ),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (csv) => {
      let expected: string[][];
      try {
        expected = parse(csv, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
      } catch {
        return;
      }
      const ours = await gather(parseCsv(inPieces(csv, 3), ','));
      expect(ours.map(({ cells }) => cells)).toEqual(
        expected.filter((cells) => cells.some((each) => each.trim() !== '')),
      );
    }),
    { numRuns: 1000 },
  );
});
