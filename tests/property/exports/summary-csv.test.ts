import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeSummaryCsv } from '../../../src-main/core/exports/summary-csv.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { row } from '../../fixtures/exports/rows.ts';

const awkward = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ',',
  "'",
  ' ',
  'é',
  '🩻',
);
const text = fc.array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 8,
});

it('any text comes back from the CSV, with an apostrophe before what would be a formula', async () => {
  const file = join(temporaryFolder(), 'a.csv');
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (parts) => {
      const names = parts.map((part) => part.join(''));
      expect(
        (
          await writeSummaryCsv(
            names.map((name) => row({ name })),
            file,
          )
        ).ok,
      ).toBe(true);
      const records: { name: string; policy_minutes: string }[] = parse(readFileSync(file), {
        bom: true,
        columns: true,
        record_delimiter: '\r\n',
      });
      const disarmed = (name: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(name) ? `'${name}` : name);
      expect(records.map((record) => record.name)).toEqual(names.map(disarmed));
      expect(records.every((record) => record.policy_minutes === '')).toBe(true);
    }),
  );
});
