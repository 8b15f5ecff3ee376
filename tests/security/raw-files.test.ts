import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForWriting } from '../../src-main/core/store/database.ts';
import type { InputOf } from '../../src-shared/contract/index.ts';
import {
  addAndActivate,
  passphrase,
  radiographer,
  startWithWorkspace,
  type TestCore,
} from '../integration/helpers/workspace.ts';

/** What a person wrote is in no file, in any encoding, and after a redaction nowhere at all. */

const words = 'vertebral fracture on the lateral view';
const title = 'Reread of missed vertebral fractures';
const entry: InputOf<'learning.log'> = {
  title,
  day: '2026-11-20',
  minutes: 30,
  line: null,
  activity: 'reflection',
  kind: 'own_time',
  displacedReason: null,
  hcpcType: 'self_directed',
  reflection: { model: 'free', sections: { text: `I looked again at the ${words}.` } },
  action: { text: 'Window every spine for bone', dueOn: null, done: false },
};
const secrets = [words, title, 'Window every spine'];

let test: TestCore & { recoveryKey: string };

beforeAll(async () => {
  test = await startWithWorkspace();
  await addAndActivate(test);
  await test.ask('learning.log', entry);
  await test.ask('learning.saveDraft', {
    key: 'quick-log',
    value: JSON.stringify({ what: title, words }),
  });
  await test.ask('session.signIn', { staffId: 'A001', passphrase });
  await test.ask('workspace.setBackupFolder', {
    folder: test.core.grantPath(join(test.folder, 'backups')),
  });
  for (const format of ['csv', 'json', 'xlsx'] as const) {
    await test.ask('summary.export', {
      period: { from: '2026-11-01', to: '2026-11-30' },
      format,
      purpose: 'annual job-plan review',
      file: test.core.grantPath(join(test.folder, `summary.${format}`)),
    });
  }
});
afterAll(() => test.core.close());

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function expectNowhere(bytes: Buffer, where: string) {
  for (const secret of secrets) {
    for (const form of [secret, secret.toUpperCase(), secret.toLowerCase()]) {
      expect(bytes.includes(Buffer.from(form, 'utf8')), `${where}: utf8`).toBe(false);
      expect(bytes.includes(Buffer.from(form, 'utf16le')), `${where}: utf16`).toBe(false);
      expect(
        bytes.includes(Buffer.from(form).toString('base64').slice(4, -4)),
        `${where}: base64`,
      ).toBe(false);
    }
  }
}

/** The decrypted database, every page of it, free ones too. */
function decrypted(): Buffer {
  const folder = join(test.folder, 'workspace');
  const copy = join(test.folder, `plain-${Math.random()}.db`);
  copyFileSync(join(folder, 'workspace.db'), copy);
  const log = join(folder, 'workspace.db-wal');
  if (existsSync(log)) copyFileSync(log, `${copy}-wal`);
  const db = openForWriting({
    path: copy,
    key: test.dataKey(),
    nativeBinding: null,
    mustExist: true,
  });
  db.exec('PRAGMA journal_mode=DELETE');
  db.exec("PRAGMA rekey=''");
  db.close();
  return readFileSync(copy);
}

describe('files', () => {
  it('hold no known title or reflection, and no plain SQLite header', () => {
    const files = filesBelow(test.folder);
    expect(files.some((file) => file.endsWith('-wal'))).toBe(true);
    expect(files.filter((file) => file.includes('summary.'))).toHaveLength(3);
    for (const file of files) {
      const bytes = readFileSync(file);
      expectNowhere(bytes, file);
      if (file.endsWith('.db'))
        expect(bytes.subarray(0, 13).toString('latin1')).not.toBe('SQLite format');
    }
  });

  it('give a manager minutes and month, and no day', async () => {
    const csv = readFileSync(join(test.folder, 'summary.csv'), 'utf8');
    expect(csv).toContain('Kwame Test');
    expect(csv).not.toContain('2026-11-20');
  });
});

describe('even with the data key', () => {
  it('the decrypted file holds sealed values only', async () => {
    const bytes = decrypted();
    expect(bytes.subarray(0, 13).toString('latin1')).toBe('SQLite format');
    expectNowhere(bytes, 'decrypted');
  });
});

describe('a redaction', () => {
  it('leaves the text in no table, log, index or free page, and verify passes', async () => {
    // A text that is plain in the database: the name of a site.
    const site = 'Quarantine annexe seven';
    await test.ask('people.add', { ...radiographer, staffId: 'R009', name: 'Mari Pretend', site });
    const people = await test.ask('people.list', {});
    const id = people.find(({ staffId }) => staffId === 'R009')?.id ?? '';
    expect(decrypted().includes(site)).toBe(true);

    const { changes } = await test.ask('history.redact', {
      table: 'person',
      id,
      fields: ['site'],
      reason: 'wrong place',
      understood: true,
    });
    expect(changes).toBe(1);
    expect(decrypted().includes(site)).toBe(false);
    const verified = await test.ask('workspace.verify', {});
    expect(verified.checks.filter((check) => !check.ok)).toEqual([]);
    const again = await test.ask('people.list', {});
    expect(again.find(({ staffId }) => staffId === 'R009')?.name).toBe('Mari Pretend');
    const record = await test.ask('history.ofRecord', { table: 'person', id });
    expect(record.some(({ redacted }) => redacted)).toBe(true);
  });

  it('by an author destroys what is sealed to them, and nobody else may', async () => {
    await test.ask('session.signIn', { staffId: 'R001', passphrase });
    const { entries } = await test.ask('learning.list', {});
    const [mine] = entries;
    await test.ask('history.redact', {
      table: 'learning_entry',
      id: mine?.id ?? '',
      reason: 'no longer wanted',
      understood: true,
    });
    const after = await test.ask('learning.list', {});
    expect(after.entries.map((one) => one.title)).not.toContain(title);
    const others = await test.refused('history.redact', {
      table: 'person',
      id: (await test.ask('session.me', {}))?.personId ?? '',
      fields: ['name'],
      reason: 'not mine to destroy',
      understood: true,
    });
    expect(others.code).toBe('not_allowed');
  });
});
