import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdministrator, type InFolder, inFolder, withWorkspace } from './command-line.ts';

describe('workspaces and people', { timeout: 180_000 }, () => {
  let place: InFolder;
  beforeAll(async () => {
    place = await withWorkspace();
  });
  const read = (name: string) => readFileSync(join(place.folder, name), 'utf8');
  const withKey = ['--workspace', 'w', '--recovery-key-file', 'recovery-key'];

  it('keeps the recovery key in a file for this user alone, and it opens the workspace', async () => {
    expect(read('recovery-key')).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$/);
    expect(statSync(join(place.folder, 'recovery-key')).mode & 0o777).toBe(0o600);
    const info = await place.run('workspace', 'info', ...withKey, '--json');
    expect([info.code, info.json()]).toEqual([
      0,
      expect.objectContaining({ name: 'Imaging', people: 1 }),
    ]);
    expect(info.stderr).toBe('');
  });

  it('never makes a secret that it cannot keep', async () => {
    const again = await place.run(
      ...['workspace', 'create', '--workspace', 'other', '--name', 'Other'],
      ...['--administrator', 'A1', '--administrator-name', 'Nobody', '--passphrase-file', 'pass'],
      ...['--recovery-key-out', 'recovery-key', '--json'],
    );
    expect([again.code, again.json().code]).toEqual([1, 'secret_file_exists']);
    expect(existsSync(join(place.folder, 'other'))).toBe(false);
  });

  it('takes back the empty file of a secret where the workspace is refused', async () => {
    place.write('weak', 'password1234\n');
    const weak = await place.run(
      ...['workspace', 'create', '--workspace', 'other', '--name', 'Other'],
      ...['--administrator', 'A1', '--administrator-name', 'Nobody', '--passphrase-file', 'weak'],
      ...['--recovery-key-out', 'other-key', '--json'],
    );
    expect([weak.code, weak.json().code]).toEqual([1, 'weak_passphrase']);
    expect(existsSync(join(place.folder, 'other-key'))).toBe(false);
  });

  it('answers 1 for what is refused, with a sentence that says how to mend it', async () => {
    place.write('wrong', '0000-0000-0000-0000-0000-0000-0000-0000\n');
    const wrong = await place.run(
      ...['workspace', 'info', '--workspace', 'w', '--recovery-key-file', 'wrong', '--json'],
    );
    expect([wrong.code, wrong.json()]).toEqual([
      1,
      expect.objectContaining({
        ok: false,
        code: 'wrong_key',
        message: expect.stringContaining('Check it'),
      }),
    ]);
    const nowhere = await place.run(
      ...['workspace', 'info', '--workspace', 'nowhere', '--recovery-key-file', 'wrong'],
    );
    expect([nowhere.code, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toContain('[workspace_not_found]');
    expect(existsSync(join(place.folder, 'nowhere'))).toBe(false);
  });

  it('answers 2 for wrong usage, still with one JSON value', async () => {
    const usages = [
      [],
      ['frobnicate'],
      ['workspace', 'info'],
      ['workspace', 'info', '--workspace', 'w'],
      ['workspace', 'info', '--workspace', 'w', '--as', 'A001'],
      ['demo', 'create', '--workspace', 'd', '--people', 'many', '--years', '1', '--seed', '1'],
      [
        'export',
        'job-plan-summary',
        ...asAdministrator,
        '--from',
        '2026-13-01',
        '--to',
        '2026-12-01',
        '--format',
        'csv',
        '--out',
        'x',
      ],
    ];
    for (const args of usages) {
      const ran = await place.run(...args, '--json');
      expect([args.join(' '), ran.code, ran.json().ok]).toEqual([args.join(' '), 2, false]);
      expect(ran.stderr).not.toContain('    at ');
    }
  });

  it('verifies, and backs up into a folder that restores and opens', async () => {
    const verified = await place.run('workspace', 'verify', ...asAdministrator, '--json');
    expect([verified.code, verified.json().ok]).toEqual([0, true]);
    const backup = await place.run(
      'workspace',
      'backup',
      ...asAdministrator,
      '--out',
      'backups',
      '--json',
    );
    expect(backup.json()).toMatchObject({ people: 1, entries: 0 });
    const [name = ''] = readdirSync(join(place.folder, 'backups'));
    const from = ['--from', join('backups', name), '--recovery-key-file', 'recovery-key'];
    const restored = await place.run('workspace', 'restore', '--workspace', 'r', ...from, '--json');
    expect([restored.code, restored.json().name]).toEqual([0, 'Imaging']);
    const over = await place.run('workspace', 'restore', '--workspace', 'r', ...from, '--json');
    expect([over.code, over.json().code]).toEqual([1, 'folder_not_empty']);
    const info = await place.run(
      ...[
        'workspace',
        'info',
        '--workspace',
        'r',
        '--as',
        'A001',
        '--passphrase-file',
        'pass',
        '--json',
      ],
    );
    expect(info.json()).toMatchObject({ people: 1, name: 'Imaging' });
  });

  it('invites anew: only the newest code works', async () => {
    place.write('people.csv', `${header}R001,Kwame Test,Radiographer,AfC,England,1,2020-01-01,,\n`);
    const imported = await place.run(
      ...[
        'import',
        'people',
        'people.csv',
        ...asAdministrator,
        '--invitations-out',
        'codes.csv',
        '--json',
      ],
    );
    expect(imported.code).toBe(0);
    writeFileSync(
      join(place.folder, 'old-code'),
      read('codes.csv').split('\n')[1]?.split(',')[2] ?? '',
    );
    const invited = await place.run(
      ...[
        'people',
        'invite',
        ...asAdministrator,
        '--staff',
        'R001',
        '--code-out',
        'code',
        '--json',
      ],
    );
    expect([invited.code, invited.json()]).toEqual([0, { staffId: 'R001', name: 'Kwame Test' }]);
    expect(statSync(join(place.folder, 'code')).mode & 0o777).toBe(0o600);
    const activate = (codeFile: string) =>
      place.run(
        ...['people', 'activate', '--workspace', 'w', '--staff', 'R001', '--code-file', codeFile],
        ...['--passphrase-file', 'pass', '--recovery-code-out', 'own-code', '--json'],
      );
    const old = await activate('old-code');
    expect([old.code, old.json().code]).toEqual([1, 'invitation_refused']);
    expect(existsSync(join(place.folder, 'own-code'))).toBe(false);
    expect((await activate('code')).code).toBe(0);
    const nobody = await place.run(
      ...['people', 'invite', ...asAdministrator, '--staff', 'X', '--code-out', 'code2', '--json'],
    );
    expect([nobody.code, nobody.json().code]).toEqual([1, 'not_found']);
    expect(existsSync(join(place.folder, 'code2'))).toBe(false);
  });
});

const header = 'staff_id,name,staff_group,contract,nation,wte,start,end,roles\n';

describe('demo create', { timeout: 180_000 }, () => {
  it('makes the same workspace of the same seed, through the log, and shows how to get in', async () => {
    const place = inFolder();
    const create = (folder: string, seed: string) =>
      place.run(
        ...['demo', 'create', '--workspace', folder, '--people', '12', '--years', '1'],
        ...['--seed', seed, '--json'],
      );
    const made = await create('a', '5');
    expect(made.code).toBe(0);
    const value = made.json<{
      signIns: { staffId: string; passphrase: string }[];
      people: number;
    }>();
    expect(value.people).toBe(12);
    const [first] = value.signIns;
    place.write('pass', `${first?.passphrase}\n`);
    expect((await create('b', '5')).code).toBe(0);
    expect((await create('c', '6')).code).toBe(0);
    const summaryOf = async (folder: string) => {
      const done = await place.run(
        ...['export', 'job-plan-summary', '--workspace', folder, '--as', first?.staffId ?? ''],
        ...['--passphrase-file', 'pass', '--from', '2026-01-01', '--to', '2026-10-31'],
        ...['--format', 'json', '--out', `${folder}.json`, '--purpose', 'looking around', '--json'],
      );
      expect(done.code).toBe(0);
      return readFileSync(join(place.folder, `${folder}.json`), 'utf8');
    };
    expect(await summaryOf('a')).toBe(await summaryOf('b'));
    expect(await summaryOf('a')).not.toBe(await summaryOf('c'));
    const verified = await place.run(
      ...['workspace', 'verify', '--workspace', 'a', '--as', first?.staffId ?? ''],
      ...['--passphrase-file', 'pass', '--json'],
    );
    expect(verified.json()).toMatchObject({ ok: true });
    const over = await create('a', '5');
    expect([over.code, over.json().code]).toEqual([1, 'folder_not_empty']);
  });
});
