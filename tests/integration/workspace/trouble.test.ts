import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src-main/core/ids.ts';
import { openFailure } from '../../../src-main/core/store/database.ts';
import {
  type OpenWorkspace,
  openWorkspace,
} from '../../../src-main/core/workspace/open-workspace.ts';
import { identify } from '../../../src-main/core/workspace/opening.ts';
import { newEpoch, seal } from '../../../src-main/core/workspace/sealing.ts';
import { verifyWorkspace } from '../../../src-main/core/workspace/verify.ts';
import { passphrase, startCore, startWithWorkspace } from '../helpers/workspace.ts';

const id = v4();
const dataKey = randomBytes(32);

function open(folder: string, mode: 'open' | 'create') {
  return openWorkspace({ folder, id, dataKey, nativeBinding: null, now: Date.now() }, mode);
}

function created(): { folder: string; workspace: OpenWorkspace } {
  const folder = join(mkdtempSync(join(tmpdir(), 'addendum-trouble-')), 'workspace');
  const opened = open(folder, 'create');
  if (!opened.ok) throw new Error(opened.code);
  return { folder, workspace: opened.value };
}

function logOne({ log }: OpenWorkspace): string {
  const row = newId(Date.now());
  const person = v4();
  const place = { workspace: id, table: 'learning_entry', row, column: 'entry' };
  const entry = seal(randomBytes(2000), place, newEpoch(`person:${person}`));
  const patch = { person_id: person, month: '2026-11', minutes: 30, entry };
  const command = { name: 'test.write', id: newId(Date.now()), actor: null };
  log.commit(command, [{ table: 'learning_entry', row, patch }], Date.now());
  return row;
}

describe('a full disk', () => {
  it('is named, loses nothing acknowledged, and writing goes on when there is room', () => {
    const { workspace } = created();
    const { db } = workspace;
    const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    db.all(`PRAGMA max_page_count = ${pages + 20}`);
    const acknowledged: string[] = [];
    let failure: unknown = null;
    while (!failure && acknowledged.length < 1000) {
      try {
        acknowledged.push(logOne(workspace));
      } catch (error) {
        failure = error;
      }
    }
    expect(openFailure(failure)?.code).toBe('disk_full');
    expect(acknowledged.length).toBeGreaterThan(3);
    db.all('PRAGMA max_page_count = 100000');
    acknowledged.push(logOne(workspace));
    const there = db.all<{ id: string }>('SELECT id FROM learning_entry').map((row) => row.id);
    expect(there.sort()).toEqual(acknowledged.sort());
    expect(verifyWorkspace(db).checks.filter((check) => !check.ok)).toEqual([]);
    workspace.close();
  });
});

describe('opening', () => {
  it('stops at a newer schema and leaves the file as it is', () => {
    const { folder, workspace } = created();
    workspace.db.exec('PRAGMA user_version = 99');
    workspace.close();
    const before = readFileSync(join(folder, 'workspace.db'));
    expect(open(folder, 'open')).toMatchObject({ ok: false, code: 'workspace_newer' });
    expect(readFileSync(join(folder, 'workspace.db')).equals(before)).toBe(true);
  });

  it('never makes a new database where one should be', () => {
    const { folder, workspace } = created();
    workspace.close();
    rmSync(join(folder, 'workspace.db'));
    expect(open(folder, 'open')).toMatchObject({ ok: false, code: 'workspace_damaged' });
  });

  it('never fills a database that something has emptied', () => {
    const { folder, workspace } = created();
    workspace.close();
    const path = join(folder, 'workspace.db');
    writeFileSync(path, '');
    expect(open(folder, 'open')).toMatchObject({ ok: false, code: 'workspace_damaged' });
    expect(readFileSync(path)).toHaveLength(0);
  });

  it('enrols a device whose key was made just before the app ended', () => {
    const { folder, workspace } = created();
    // As after a power cut between the device's file and its first batch.
    workspace.db.exec('DELETE FROM device; DELETE FROM change; DELETE FROM batch');
    workspace.close();
    const again = open(folder, 'open');
    if (!again.ok) throw new Error(again.code);
    logOne(again.value);
    expect(verifyWorkspace(again.value.db).checks.filter((check) => !check.ok)).toEqual([]);
    again.value.close();
  });

  it('is a node of its own where the folder was copied or moved', () => {
    const { folder, workspace } = created();
    const first = Buffer.from(workspace.device.node).toString('hex');
    workspace.close();
    renameSync(folder, `${folder}-moved`);
    const again = open(`${folder}-moved`, 'open');
    if (!again.ok) throw new Error(again.code);
    expect(Buffer.from(again.value.device.node).toString('hex')).not.toBe(first);
    logOne(again.value);
    expect(verifyWorkspace(again.value.db).ok).toBe(true);
    again.value.close();
  });

  it('reads the key file before a damaged one, and says so when both are', async () => {
    const test = await startWithWorkspace();
    const folder = join(test.folder, 'workspace');
    await test.core.close();
    writeFileSync(join(folder, 'workspace.json'), '{"format":1,');
    const again = startCore(test.folder);
    await again.ask('workspace.choose', { folder: again.core.grantPath(folder) });
    await again.ask('workspace.unlockWithRecoveryKey', { recoveryKey: test.recoveryKey });
    await again.ask('session.signIn', { staffId: 'A001', passphrase });
    await again.core.close();
    writeFileSync(join(folder, 'workspace.json'), 'x');
    writeFileSync(join(folder, 'workspace.previous.json'), 'x');
    expect(identify(folder)).toMatchObject({ ok: false, code: 'workspace_damaged' });
    writeFileSync(join(folder, 'workspace.json'), '{"format":2}');
    expect(identify(folder)).toMatchObject({ ok: false, code: 'workspace_newer' });
  });
});

describe('creating', () => {
  it('leaves an empty folder where it failed, so that it can be tried again', async () => {
    const test = startCore();
    const folder = join(test.folder, 'workspace');
    // Something in the way of the key file's next version.
    mkdirSync(folder);
    const input = {
      folder: test.core.grantPath(folder),
      name: 'Imaging, main site',
      administrator: { staffId: 'A001', name: 'Hana Invented', staffGroup: 'Service manager' },
      passphrase,
    };
    const creating = test.core.call('workspace.create', input, { window: 'main' });
    // The database is there; the first person's passphrase is being stretched.
    await new Promise(setImmediate);
    mkdirSync(join(folder, 'workspace.previous.json'));
    expect(await creating).toMatchObject({ ok: false });
    rmdirSync(join(folder, 'workspace.previous.json'));
    expect(readdirSync(folder)).toEqual([]);
    await test.ask('workspace.create', input);
    await test.core.close();
  });
});

describe('what is asked while another act is under way', () => {
  it('waits: choosing does not close a workspace that is being made', async () => {
    const test = startCore();
    const demo = test.ask('workspace.createDemo', {
      folder: test.core.grantPath(join(test.folder, 'demo')),
      seed: 7,
      people: 3,
      years: 1,
    });
    const chosen = test.core.call(
      'workspace.choose',
      { folder: test.core.grantPath(join(test.folder, 'nowhere')) },
      { window: 'main' },
    );
    expect((await demo).signIns.length).toBeGreaterThan(0);
    expect(await chosen).toMatchObject({ ok: false, code: 'workspace_not_found' });
    await test.core.close();
  });
});

describe('verify', () => {
  it('finds a row, a seal, a log entry and a signature that were changed behind its back', () => {
    const { workspace } = created();
    const row = logOne(workspace);
    const failing = () =>
      verifyWorkspace(workspace.db).checks.flatMap((check) => (check.ok ? [] : check.name));
    expect(failing()).toEqual([]);
    workspace.db.run("UPDATE learning_entry SET entry = CAST('plain' AS BLOB) WHERE id = ?", row);
    expect(failing()).toEqual(['tables', 'seals']);
    workspace.db.run('UPDATE change SET hash = ? WHERE position = 0', randomBytes(32));
    expect(failing()).toContain('chains');
    workspace.db.run('UPDATE batch SET command = ?', 'something.else');
    expect(failing()).toContain('signatures');
    workspace.close();
  });
});
