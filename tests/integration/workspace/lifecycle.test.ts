import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addAndActivate,
  passphrase,
  radiographer,
  startCore,
  startWithWorkspace,
  type TestCore,
} from '../helpers/workspace.ts';

const running: TestCore[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((test) => test.core.close()));
});
async function workspace() {
  const test = await startWithWorkspace();
  running.push(test);
  return test;
}

describe('a new workspace', () => {
  it('is encrypted, verified and signed in', async () => {
    const test = await workspace();
    const file = readFileSync(join(test.folder, 'workspace', 'workspace.db'));
    expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    const me = await test.ask('session.me', {});
    expect(me?.roles).toEqual(expect.arrayContaining(['administrator', 'manager', 'member']));
    const verified = await test.ask('workspace.verify', {});
    expect(verified.checks.filter((check) => !check.ok)).toEqual([]);
    expect(verified.ok).toBe(true);
  });

  it('reopens with passphrase, recovery key', async () => {
    const test = await workspace();
    const folder = join(test.folder, 'workspace');
    await test.core.close();
    const again = startCore(test.folder);
    running.push(again);
    await again.ask('workspace.choose', { folder: again.core.grantPath(folder) });
    expect(
      (await again.refused('session.signIn', { staffId: 'A001', passphrase: 'wrong wrong wrong' }))
        .code,
    ).toBe('sign_in_refused');
    const wrong = await again.refused('workspace.unlockWithRecoveryKey', {
      recoveryKey: '0000-0000',
    });
    expect(wrong.code).toBe('wrong_key');
    const typed = test.recoveryKey.toLowerCase().replaceAll('-', ' ');
    await again.ask('workspace.unlockWithRecoveryKey', { recoveryKey: typed });
    expect(await again.ask('session.me', {})).toBeNull();
    const me = await again.ask('session.signIn', { staffId: 'A001', passphrase });
    expect(me.name).toBe('Hana Invented');
  });

  it('answers only who may ask', async () => {
    const test = await workspace();
    const { core } = test;
    await test.ask('people.add', radiographer);
    await test.ask('session.signOut', {});
    expect((await test.refused('people.list', {})).code).toBe('not_signed_in');
    expect((await core.call('toString', {}, { window: 'main' })).ok).toBe(false);
    const inPresenter = await core.call('session.me', {}, { window: 'presenter' });
    expect(inPresenter).toMatchObject({ ok: false, code: 'not_allowed' });
  });

  it('says so when it is in use, and when a file is damaged, and replaces nothing', async () => {
    const test = await workspace();
    const folder = join(test.folder, 'workspace');
    const other = startCore(test.folder);
    running.push(other);
    await other.ask('workspace.choose', { folder: other.core.grantPath(folder) });
    const busy = await other.refused('session.signIn', { staffId: 'A001', passphrase });
    expect(busy.code).toBe('workspace_in_use');
    await test.core.close();
    const database = join(folder, 'workspace.db');
    const bytes = readFileSync(database);
    bytes.fill(7, 0, 8192);
    writeFileSync(database, bytes);
    const damaged = await other.refused('session.signIn', { staffId: 'A001', passphrase });
    expect(damaged.code).toBe('workspace_damaged');
    expect(readFileSync(database).equals(bytes)).toBe(true);
  });
});

describe('people', () => {
  it('are invited, activate, sign in, recover and are reset', async () => {
    const test = await workspace();
    const person = await addAndActivate(test);
    expect(person.me.name).toBe('Kwame Test');
    expect((await test.refused('people.list', {})).code).toBe('not_allowed');
    await test.ask('session.signOut', {});
    const again = await test.ask('session.recover', {
      staffId: 'R001',
      recoveryCode: person.recoveryCode,
      passphrase: 'another long passphrase',
    });
    expect(again.recoveryCode).not.toBe(person.recoveryCode);
    await test.refused('session.signIn', { staffId: 'R001', passphrase });
    await test.ask('session.signIn', { staffId: 'R001', passphrase: 'another long passphrase' });
    await test.ask('session.signIn', { staffId: 'A001', passphrase });
    const { code } = await test.ask('people.resetKeys', { id: person.id, understood: true });
    const refused = await test.refused('session.signIn', {
      staffId: 'R001',
      passphrase: 'another long passphrase',
    });
    expect(refused.code).toBe('not_activated');
    await test.ask('session.activate', { staffId: 'R001', code, passphrase });
    await test.ask('session.signIn', { staffId: 'A001', passphrase });
    const people = await test.ask('people.list', {});
    expect(people.find(({ staffId }) => staffId === 'R001')?.keysResetAt).not.toBeNull();
    expect((await test.ask('people.accessChanges', {})).map(({ what }) => what)).toContain(
      'keys_reset',
    );
    expect((await test.ask('workspace.verify', {})).ok).toBe(true);
  });

  it('open the closed workspace with an invitation alone', async () => {
    const test = await workspace();
    const { invitation } = await test.ask('people.add', radiographer);
    await test.core.close();
    const again = startCore(test.folder);
    running.push(again);
    const folder = again.core.grantPath(join(test.folder, 'workspace'));
    await again.ask('workspace.choose', { folder });
    const { me } = await again.ask('session.activate', {
      staffId: 'R001',
      code: invitation.code.toLowerCase(),
      passphrase,
    });
    expect(me.staffId).toBe('R001');
  });

  it('keep what was imported for them when a lost slip is replaced, and the old slip opens nothing', async () => {
    const test = await workspace();
    const first = await test.ask('people.add', radiographer);
    const file = join(test.folder, 'learning.csv');
    writeFileSync(
      file,
      'staff_id,date,minutes,activity,line,title,kind\nR001,2026-11-02,45,audit,Audit,Laterality markers audit,own time\n',
    );
    const { previewId, imported } = await test.ask('imports.preview', {
      kind: 'learning',
      file: test.core.grantPath(file),
    });
    expect(imported).toBe(1);
    await test.ask('imports.confirm', { previewId });
    const { code } = await test.ask('people.invite', { staffId: 'R001' });
    const lost = { staffId: 'R001', code: first.invitation.code, passphrase };
    expect((await test.refused('session.activate', lost)).code).toBe('invitation_refused');
    await test.ask('session.activate', { staffId: 'R001', code, passphrase });
    const { entries, unreadable } = await test.ask('learning.list', {});
    expect(entries.map(({ title, day }) => [title, day])).toEqual([
      ['Laterality markers audit', '2026-11-02'],
    ]);
    expect(unreadable).toBe(0);
    expect((await test.refused('session.activate', lost)).code).toBe('already_activated');
  });

  it('delays the next try after wrong passphrases', async () => {
    const test = await workspace();
    for (let i = 0; i < 3; i += 1) {
      await test.refused('session.signIn', {
        staffId: 'A001',
        passphrase: `wrong passphrase ${i}`,
      });
    }
    const delayed = await test.refused('session.signIn', { staffId: 'A001', passphrase });
    expect(delayed).toMatchObject({ code: 'sign_in_delayed', parameters: { seconds: 2 } });
    test.wait(2000);
    await test.ask('session.signIn', { staffId: 'A001', passphrase });
  });
});

describe('undo and redo', () => {
  it('take a person away and bring them back', async () => {
    const test = await workspace();
    await test.ask('people.add', radiographer);
    expect((await test.ask('history.undo', {})).command).toBe('people.add');
    expect(await test.ask('people.list', {})).toHaveLength(1);
    await test.ask('history.redo', {});
    expect(await test.ask('people.list', {})).toHaveLength(2);
    expect((await test.ask('workspace.verify', {})).ok).toBe(true);
  });
});

describe('backups', () => {
  it('are made, tried, previewed and restored into a new folder', async () => {
    const test = await workspace();
    await test.ask('people.add', radiographer);
    const parent = join(test.folder, 'backups');
    const content = await test.ask('workspace.setBackupFolder', {
      folder: test.core.grantPath(parent),
    });
    expect(content).toMatchObject({ people: 2, entries: 0, name: 'Imaging, main site' });
    const [name = ''] = readdirSync(parent);
    const backup = test.core.grantPath(join(parent, name));
    await test.ask('people.add', { ...radiographer, staffId: 'R002', name: 'Mari Pretend' });
    await test.ask('session.signOut', {});
    expect((await test.refused('workspace.previewBackup', { backup })).code).toBe('no_key');
    const target = join(test.folder, 'restored');
    const restored = await test.ask('workspace.restore', {
      backup,
      into: test.core.grantPath(target),
      recoveryKey: test.recoveryKey,
    });
    expect(restored.people).toBe(2);
    await test.ask('workspace.choose', { folder: test.core.grantPath(target) });
    await test.ask('session.signIn', { staffId: 'A001', passphrase });
    expect(await test.ask('people.list', {})).toHaveLength(2);
    expect((await test.ask('workspace.verify', {})).ok).toBe(true);
    expect(existsSync(join(test.folder, 'workspace', 'workspace.db'))).toBe(true);
  });
});
