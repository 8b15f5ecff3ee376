import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdministrator, type InFolder, withWorkspace } from './command-line.ts';

let place: InFolder;
beforeAll(async () => {
  place = await withWorkspace();
});

const exporting = (...args: string[]) =>
  place.run('export', 'realm-compliance', ...asAdministrator, '--to', '2026-11-24', ...args);

describe('export realm-compliance', () => {
  it('writes twelve rules for a department without a meeting, and no NaN', async () => {
    const ran = await exporting('--format', 'json', '--out', 'rules.json', '--json');
    expect(ran.code).toBe(0);
    expect(ran.json()).toEqual({ rules: 12 });
    const text = readFileSync(join(place.folder, 'rules.json'), 'utf8');
    const rules: { id: string; value: unknown; met: unknown }[] = JSON.parse(text);
    expect(rules.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    );
    expect(rules[0]).toMatchObject({ value: 0, met: false });
    expect(rules[1]).toMatchObject({ value: null, met: null });
    expect(text).not.toContain('NaN');
  });

  it('writes CSV as well', async () => {
    const ran = await exporting('--format', 'csv', '--out', 'rules.csv');
    expect([ran.code, ran.stderr]).toEqual([0, 'Wrote 12 rules to rules.csv.\n']);
    expect(readFileSync(join(place.folder, 'rules.csv'), 'utf8')).toContain('R12,0,0,true,0,,');
  });

  it('names the series that there are where it does not know one', async () => {
    const ran = await exporting('--format', 'csv', '--out', 'no.csv', '--series', 'Paediatric');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('No series has the name in --series: Paediatric.');
  });

  it('needs a day, a format and a file', async () => {
    const ran = await exporting('--format', 'xlsx', '--out', 'no.xlsx');
    expect(ran.code).toBe(2);
    const badDay = await place.run(
      ...['export', 'realm-compliance', ...asAdministrator],
      ...['--to', '2026-02-29', '--format', 'csv', '--out', 'no.csv'],
    );
    expect(badDay.code).toBe(2);
  });
});
