import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdministrator, type InFolder, withWorkspace } from './command-line.ts';

const demoFiles = resolve(import.meta.dirname, '../../../assets/demo/small');

/** One workspace, worked on in the order of a department's first day. */
describe('imports and exports', { timeout: 180_000 }, () => {
  let place: InFolder;
  beforeAll(async () => {
    place = await withWorkspace();
  });
  const importFile = (kind: string, file: string, ...more: string[]) =>
    place.run('import', kind, file, ...asAdministrator, '--json', ...more);
  const read = (name: string) => readFileSync(join(place.folder, name), 'utf8');

  it('a dry run says what would happen and writes nothing', async () => {
    const dry = await importFile('people', join(demoFiles, 'people.csv'), '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.json()).toEqual({ read: 15, imported: 15, unchanged: 0, rejected: [] });
    const info = await place.run('workspace', 'info', ...asAdministrator, '--json');
    expect(info.json()).toMatchObject({ people: 1 });
  });

  it('takes the demo files without a reject, and again without a change', async () => {
    const counts = { people: 15, 'job-plans': 38, learning: 119 };
    for (const [kind, read] of Object.entries(counts)) {
      const file = join(demoFiles, `${kind}.csv`);
      const first = await importFile(kind, file, '--invitations-out', 'codes.csv');
      expect([first.code, first.json()]).toEqual([
        0,
        { read, imported: read, unchanged: 0, rejected: [] },
      ]);
    }
    for (const [kind, read] of Object.entries(counts)) {
      const file = join(demoFiles, `${kind}.csv`);
      const again = await importFile(kind, file, '--invitations-out', 'codes.csv');
      expect([again.code, again.json()]).toEqual([
        0,
        { read, imported: 0, unchanged: read, rejected: [] },
      ]);
    }
  });

  it('puts the codes of new people into a file for this user alone, and nowhere else', async () => {
    const [header, first] = read('codes.csv').split('\n');
    expect(header).toBe('staff_id,name,code');
    expect(first).toMatch(/^R001,Kwame Test,([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/);
    expect(statSync(join(place.folder, 'codes.csv')).mode & 0o777).toBe(0o600);
    place.write('one.csv', `${peopleHeader}N1,Elin Makebelieve,Nurse,AfC,Wales,1,2020-01-01,,\n`);
    const kept = await importFile('people', 'one.csv', '--invitations-out', 'codes.csv');
    expect([kept.code, kept.json().code]).toEqual([1, 'secret_file_exists']);
    const lost = await importFile('people', 'one.csv');
    expect(lost.code).toBe(0);
    expect(lost.stdout + lost.stderr).not.toMatch(/([0-9A-Z]{5}-){4}/);
    expect(lost.stderr).toContain('invitation');
  });

  it('a member activates with the code alone, which opens the workspace too', async () => {
    place.write('code', read('codes.csv').split('\n')[1]?.split(',')[2] ?? '');
    const done = await place.run(
      ...['people', 'activate', '--workspace', 'w', '--staff', 'R001', '--code-file', 'code'],
      ...['--passphrase-file', 'pass', '--recovery-code-out', 'own-code', '--json'],
    );
    expect([done.code, done.json()]).toEqual([0, { staffId: 'R001', name: 'Kwame Test' }]);
    expect(read('own-code')).toMatch(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}\n$/);
    expect(statSync(join(place.folder, 'own-code')).mode & 0o777).toBe(0o600);
  });

  it('exports everybody with a purpose, and a member themselves', async () => {
    const period = ['--from', '2026-04-01', '--to', '2027-03-31', '--format', 'csv'];
    const summary = ['export', 'job-plan-summary', ...period, '--json'];
    const asked = await place.run(...summary, ...asAdministrator, '--out', 'all.csv');
    expect([asked.code, asked.json().code]).toEqual([1, 'purpose_needed']);
    const purpose = ['--purpose', 'annual job-plan review'];
    const all = await place.run(...summary, ...asAdministrator, '--out', 'all.csv', ...purpose);
    expect(all.code).toBe(0);
    expect(read('all.csv')).toMatch(/^\uFEFFstaff_id,name,staff_group,wte,/);
    expect(read('all.csv')).toContain(
      'S001,Zofia Mirage,Sonographer,0.80,2026-04-01,2027-03-31,(no line)',
    );
    const some = await place.run(
      ...[...summary, ...asAdministrator, ...purpose, '--out', 'some.csv'],
      ...['--people', 'C001, RR001'],
    );
    expect(some.json()).toMatchObject({ people: 2 });
    const own = ['--workspace', 'w', '--as', 'R001', '--passphrase-file', 'pass'];
    const mine = await place.run(...summary, ...own, '--out', 'mine.csv');
    expect(mine.json()).toMatchObject({ people: 1, rows: 3 });
    const others = await place.run(
      ...summary,
      ...own,
      ...purpose,
      '--out',
      'x.csv',
      '--people',
      'C001',
    );
    expect([others.code, others.json().code]).toEqual([1, 'not_allowed']);
    const unread = await place.run(
      ...summary,
      ...asAdministrator,
      ...purpose,
      '--out',
      'no/such/x.csv',
    );
    expect([unread.code, unread.json().code]).toEqual([1, 'write_failed']);
  });

  it('rejects rows in part with exit code 3, and writes them out to be mended', async () => {
    place.write(
      'learning.csv',
      `${learningHeader}R001,2026-11-01,30,CPD,,Reading,own time\n${badRows}`,
    );
    const part = await importFile('learning', 'learning.csv', '--rejects-out', 'rejects.csv');
    expect(part.code).toBe(3);
    const { rejected, ...counts } = part.json<{ rejected: Record<string, unknown>[] }>();
    expect(counts).toEqual({ read: 4, imported: 1, unchanged: 0 });
    expect(rejected).toEqual([
      {
        row: 3,
        field: 'date',
        code: 'impossible_day',
        message: expect.stringContaining('31/11/2026'),
      },
      { row: 4, field: 'title', code: 'identifier_blocked', message: expect.any(String) },
      { row: 5, field: 'title', code: 'identifier_warned', message: expect.any(String) },
    ]);
    expect(read('rejects.csv')).toContain('row,reason_field,reason');
    const reason = ['--accept-warnings', 'a colleague, no patient'];
    const accepted = await importFile('learning', 'learning.csv', ...reason);
    expect(accepted.json()).toMatchObject({ imported: 1, unchanged: 1 });
  });

  it('refuses what is no table, and a table without its columns', async () => {
    place.write('odd.csv', 'staff_id,when,how long\nR001,2026-11-01,30\n');
    const odd = await importFile('learning', 'odd.csv');
    expect([odd.code, odd.json()]).toEqual([
      1,
      expect.objectContaining({
        code: 'header_missing',
        parameters: { missing: ['date', 'minutes', 'activity', 'kind'] },
      }),
    ]);
    const none = await importFile('learning', 'none.csv');
    expect([none.code, none.json().code]).toEqual([1, 'file_unreadable']);
    const member = ['--workspace', 'w', '--as', 'R001', '--passphrase-file', 'pass'];
    const refused = await place.run('import', 'learning', 'odd.csv', ...member, '--json');
    expect([refused.code, refused.json().code]).toEqual([1, 'not_allowed']);
  });
});

const peopleHeader = 'staff_id,name,staff_group,contract,nation,wte,start,end,roles\n';
const learningHeader = 'staff_id,date,minutes,activity,line,title,kind\n';
const badRows = [
  'R001,31/11/2026,30,CPD,,Reading,own time',
  'R001,2026-11-02,30,CPD,,Study of 943 476 5919,own time',
  'R001,2026-11-03,30,CPD,,Talk by Mr Nobody,own time',
  '',
].join('\n');
