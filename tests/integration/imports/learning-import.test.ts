import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  addAndActivate,
  passphrase,
  startWithWorkspace,
  type TestCore,
} from '../helpers/workspace.ts';
import { counted, fileFor, importRows, kwame, planOfKwame, preview } from './importing.ts';

let test: TestCore;
let code: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  const { invitations } = await importRows(test, 'people', [kwame]);
  code = invitations[0]?.code ?? '';
  await importRows(test, 'job-plans', planOfKwame);
});
afterEach(() => test.core.close());

const journal = 'R001,2026-11-03,45,CPD,Reflection,Journal club on perception,in planned time';
const wrist = 'R001,2026-11-05,20,reflection,Somewhere else,Wrist series and repeats,own time';
const signIn = () => test.ask('session.activate', { staffId: 'R001', code, passphrase });
const entries = () => test.ask('learning.list', {});

it('entries are sealed to their person, who reads them when signing in', async () => {
  expect(counted(await importRows(test, 'learning', [journal, wrist]))).toEqual({
    imported: 2,
    unchanged: 0,
    rejected: [],
  });
  await signIn();
  const { entries: mine, unreadable } = await entries();
  expect(unreadable).toBe(0);
  expect(mine).toMatchObject([
    {
      day: '2026-11-05',
      title: 'Wrist series and repeats',
      line: 'Somewhere else',
      kind: 'own_time',
    },
    { day: '2026-11-03', title: 'Journal club on perception', minutes: 45, activity: 'cpd' },
  ]);
});

it('what they write afterwards goes under a key that the import never held', async () => {
  await importRows(test, 'learning', [journal]);
  await signIn();
  await test.ask('learning.log', {
    title: 'My own words',
    day: '2026-11-24',
    minutes: 15,
    line: null,
    activity: 'reflection',
    kind: 'own_time',
    displacedReason: null,
    hcpcType: null,
    reflection: null,
    action: null,
  });
  expect((await entries()).entries.map(({ title }) => title)).toEqual([
    'My own words',
    'Journal club on perception',
  ]);
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 2 });
});

it('the same file again is unchanged; the nth of equal rows is the nth entry', async () => {
  const rows = [journal, journal, wrist];
  expect(counted(await importRows(test, 'learning', rows))).toMatchObject({ imported: 3 });
  expect(counted(await importRows(test, 'learning', rows))).toMatchObject({
    imported: 0,
    unchanged: 3,
  });
  expect(counted(await importRows(test, 'learning', [...rows, journal]))).toMatchObject({
    imported: 1,
    unchanged: 3,
  });
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 4 });
});

it('stays unchanged after its person has edited it, and never meets what they wrote themselves', async () => {
  await importRows(test, 'learning', [journal]);
  await signIn();
  const [mine] = (await entries()).entries;
  if (!mine) throw new Error('no entry');
  const { id, loggedAt: _, changedAt: __, ...fields } = mine;
  await test.ask('learning.save', { id, ...fields, title: 'In my own words', minutes: 50 });
  await test.ask('learning.log', {
    ...fields,
    title: 'Wrist series and repeats',
    day: '2026-11-05',
  });
  await test.ask('session.signIn', { staffId: 'A001', passphrase });
  expect(counted(await preview(test, 'learning', [journal]))).toMatchObject({ unchanged: 1 });
  const likeTheirs = 'R001,2026-11-05,45,CPD,Reflection,Wrist series and repeats,in planned time';
  expect(counted(await preview(test, 'learning', [likeTheirs]))).toMatchObject({ imported: 1 });
});

it('one undo takes all of it back, and it can be imported anew', async () => {
  await importRows(test, 'learning', [journal, wrist]);
  const { undo } = await test.ask('history.state', {});
  expect(undo?.command).toBe('imports.learning');
  await test.ask('history.undo', {});
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 0 });
  expect(counted(await importRows(test, 'learning', [journal, wrist]))).toMatchObject({
    imported: 2,
  });
  expect((await test.ask('workspace.verify', {})).ok).toBe(true);
});

it('a block rejects its row whatever the reason; a warning is let in with one', async () => {
  const rows = [
    journal,
    'R001,2026-11-06,20,CPD,,MR of 943 476 5919,own time',
    'R001,2026-11-06,20,CPD,,Talked with Mrs Nobody,own time',
    'R001,2026-11-06,20,CPD,943 476 5919,Talk,own time',
  ];
  const held = await preview(test, 'learning', rows);
  expect(held.warned).toBe(1);
  expect(counted(held)).toEqual({
    imported: 1,
    unchanged: 0,
    rejected: ['3 identifier_blocked', '4 identifier_warned', '5 identifier_blocked'],
  });
  const acceptWarnings = 'Mrs Nobody is a tutor';
  const withName = await test.refused('imports.preview', {
    kind: 'learning',
    file: fileFor(test, 'learning', rows).token,
    acceptWarnings,
  });
  expect(withName).toMatchObject({
    code: 'invalid_input',
    fields: { acceptWarnings: { code: 'identifier_warned' } },
  });
  const done = await importRows(test, 'learning', rows, { acceptWarnings: 'a tutor, no patient' });
  expect(counted(done)).toEqual({
    imported: 2,
    unchanged: 0,
    rejected: ['3 identifier_blocked', '5 identifier_blocked'],
  });
});

it('nothing is written where the file changed after the preview', async () => {
  const { path, token } = fileFor(test, 'learning', [journal]);
  const { previewId } = await test.ask('imports.preview', { kind: 'learning', file: token });
  writeFileSync(path, readFileSync(path, 'utf8').replace(',45,', ',50,'));
  expect((await test.refused('imports.confirm', { previewId })).code).toBe('preview_outdated');
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 0 });
  expect((await test.ask('workspace.verify', {})).ok).toBe(true);
});

it('nothing is written where the workspace changed so that it comes to something else', async () => {
  const first = await preview(test, 'learning', [journal]);
  const second = await preview(test, 'learning', [journal]);
  await test.ask('imports.confirm', { previewId: first.previewId });
  const refused = await test.refused('imports.confirm', { previewId: second.previewId });
  expect(refused.code).toBe('preview_outdated');
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 1 });
  expect((await test.refused('imports.confirm', { previewId: 'none' })).code).toBe(
    'preview_unknown',
  );
});

it('a long import shows how far it is, lets others read, and stops when asked, leaving nothing', async () => {
  const rows = Array.from(
    { length: 4_000 },
    (_, n) =>
      `R001,2026-${String((n % 10) + 1).padStart(2, '0')}-03,${(n % 60) + 5},CPD,,Learning number ${n % 97},own time`,
  );
  const { previewId, imported } = await preview(test, 'learning', rows);
  expect(imported).toBe(4_000);
  const done: number[] = [];
  let stopped: Promise<unknown> | null = null;
  const reads: Promise<unknown>[] = [];
  test.core.subscribe((event) => {
    if (event.type !== 'progress') return;
    done.push(event.done);
    reads.push(test.ask('people.list', {}));
    if (done.length === 3) stopped = test.ask('imports.cancel', {});
  });
  const refused = await test.refused('imports.confirm', { previewId });
  expect(refused.code).toBe('cancelled');
  await stopped;
  await Promise.all(reads);
  expect(done.length).toBeLessThan(10);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(await test.ask('workspace.info', {})).toMatchObject({ entries: 0 });
  expect((await test.ask('history.state', {})).undo?.command).toBe('imports.job-plans');
  // What was taken back leaves nothing that a second try would take for its own.
  expect(counted(await importRows(test, 'learning', rows))).toMatchObject({ imported: 4_000 });
  const verified = await test.ask('workspace.verify', {});
  expect(verified.ok).toBe(true);
  // Full batches: not a signed batch for each row.
  expect(verified.batches).toBeLessThan(80);
});

it('rejected rows come out as a file to mend', async () => {
  const { previewId } = await preview(test, 'learning', [journal, journal.replace('R001', 'X1')]);
  const file = join(test.folder, 'rejects.csv');
  const saved = await test.ask('imports.saveRejects', {
    previewId,
    file: test.core.grantPath(file),
  });
  expect(saved.rows).toBe(1);
  const [, row] = readFileSync(file, 'utf8').split('\r\n');
  expect(row).toBe(
    'X1,2026-11-03,45,CPD,Reflection,Journal club on perception,in planned time,3,staff_id,"staff_id ""X1"" is nobody in this workspace: import or add the person first"',
  );
});

it('only an administrator imports', async () => {
  await addAndActivate(test, {
    staffId: 'R009',
    name: 'Elin Makebelieve',
    staffGroup: 'Radiographer',
    site: '',
    registrationBody: 'none',
    registrationNumber: '',
    contract: 'AfC',
    nation: 'England',
    roles: ['member', 'manager'],
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
  });
  const { token } = fileFor(test, 'learning', [journal]);
  const refused = await test.refused('imports.preview', { kind: 'learning', file: token });
  expect(refused.code).toBe('not_allowed');
});
