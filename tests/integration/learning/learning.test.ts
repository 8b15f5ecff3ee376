import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import {
  addAndActivate,
  passphrase,
  radiographer,
  startWithWorkspace,
  type TestCore,
} from '../helpers/workspace.ts';
import { importRows } from '../summary/import-rows.ts';

type Entry = InputOf<'learning.log'>;

const entry: Entry = {
  title: 'Wrist series, repeat views',
  day: '2026-11-23',
  minutes: 30,
  line: 'Reflection',
  activity: 'reflection',
  kind: 'in_planned_time',
  displacedReason: null,
  hcpcType: 'work_based',
  reflection: { model: 'what', sections: { what: 'Two wrists', so_what: 'Rotation' } },
  action: { text: 'Show the students', dueOn: '2026-12-01', done: false },
};

let test: TestCore;
let kwame: string;

const signIn = (staffId: string) => test.ask('session.signIn', { staffId, passphrase });
const log = async (rest: Partial<Entry> = {}) =>
  (await test.ask('learning.log', { ...entry, ...rest })).id;
const list = (filter: InputOf<'learning.list'> = {}) => test.ask('learning.list', filter);
const titles = ({ entries }: OutputOf<'learning.list'>) => entries.map(({ title }) => title);
const clear = async () => {
  for (const { id } of (await list()).entries) await test.ask('learning.remove', { id });
};

beforeAll(async () => {
  test = await startWithWorkspace();
  const second = { ...radiographer, staffId: 'R002', name: 'Robin Example' };
  await addAndActivate(test, second);
  await signIn('A001');
  kwame = (await addAndActivate(test)).id;
});
afterAll(() => test.core.close());

describe('the learning log', () => {
  it('keeps what was written, and gives it back to its author alone', async () => {
    const id = await log();
    const kept = await test.ask('learning.get', { id });
    expect(kept).toMatchObject(entry);
    expect(kept.changedAt).toBe(kept.loggedAt);
    expect(await list()).toEqual({ entries: [kept], count: 1, minutes: 30, unreadable: 0 });
    for (const other of ['R002', 'A001']) {
      await signIn(other);
      expect(await list()).toMatchObject({ entries: [], count: 0 });
      for (const [call, input] of [
        ['learning.get', { id }],
        ['learning.save', { ...entry, id }],
        ['learning.remove', { id }],
      ] as const) {
        expect((await test.refused(call, input)).code).toBe('not_found');
      }
    }
    await signIn('R001');
    expect((await list()).entries).toEqual([kept]);
    await clear();
  });

  it('lists the newest day first, filters, and counts all that match', async () => {
    await log({ title: 'Chest films', day: '2026-10-02', activity: 'audit', minutes: 20 });
    await log({ title: 'Siân’s teaching', day: '2026-11-02', kind: 'own_time', minutes: 45 });
    await log({ title: 'Hip audit', day: '2026-11-24', line: null, reflection: null });
    expect(titles(await list())).toEqual(['Hip audit', 'Siân’s teaching', 'Chest films']);
    expect(titles(await list({ query: 'SIAN teach' }))).toEqual(['Siân’s teaching']);
    expect(titles(await list({ query: 'rotation' }))).toEqual(['Siân’s teaching', 'Chest films']);
    expect(titles(await list({ query: 'rotation hip' }))).toEqual([]);
    expect(titles(await list({ activity: 'audit' }))).toEqual(['Chest films']);
    expect(titles(await list({ kind: 'own_time' }))).toEqual(['Siân’s teaching']);
    expect(titles(await list({ line: '' }))).toEqual(['Hip audit']);
    expect(titles(await list({ line: 'reflec-tion', to: '2026-10-31' }))).toEqual(['Chest films']);
    expect(titles(await list({ from: '2026-11-01', to: '2026-11-23' }))).toEqual([
      'Siân’s teaching',
    ]);
    const first = await list({ limit: 1 });
    expect(titles(first)).toEqual(['Hip audit']);
    expect(first).toMatchObject({ count: 3, minutes: 95 });
    await clear();
  });

  it('a change shows at once, and undo takes back just that change', async () => {
    const id = await log();
    const loggedAt = (await test.ask('learning.get', { id })).loggedAt;
    await list();
    await test.ask('learning.save', { ...entry, id, minutes: 45 });
    const changed = (await list()).entries[0];
    expect(changed).toMatchObject({ ...entry, id, minutes: 45, loggedAt });
    expect(changed?.changedAt).toBeGreaterThan(loggedAt);
    const what = await test.ask('history.ofRecord', { table: 'learning_entry', id });
    const { fields } = what.find(({ command }) => command === 'learning.save') ?? {};
    expect(fields).not.toContain('reflection');
    expect(fields).not.toContain('entry');
    await test.ask('history.undo', {});
    expect((await list()).entries[0]).toMatchObject(entry);
    const before = await test.ask('history.state', {});
    await test.ask('learning.save', { ...entry, id });
    expect(await test.ask('history.state', {})).toEqual(before);
    await test.ask('learning.remove', { id });
    expect((await list()).count).toBe(0);
    await test.ask('history.undo', {});
    expect((await list()).entries[0]).toMatchObject(entry);
    await clear();
  });

  it('asks why planned time was taken, and keeps a reason only then', async () => {
    const displaced = { ...entry, kind: 'displaced' as const };
    expect(await test.refused('learning.log', displaced)).toMatchObject({
      code: 'reason_needed',
      fields: { displacedReason: { code: 'reason_needed' } },
    });
    const id = await log({ ...displaced, displacedReason: 'staffing' });
    expect((await test.ask('learning.get', { id })).displacedReason).toBe('staffing');
    await test.ask('learning.save', { ...entry, id, displacedReason: 'staffing' });
    expect((await test.ask('learning.get', { id })).displacedReason).toBeNull();
    await clear();
  });

  it('keeps the sections that were written, of whichever model', async () => {
    const sections = { what: 'Two wrists', so_what: '  ', text: 'from before' };
    const id = await log({ reflection: { model: 'what', sections } });
    expect((await test.ask('learning.get', { id })).reflection).toEqual({
      model: 'what',
      sections: { what: 'Two wrists', text: 'from before' },
    });
    const empty = await log({ reflection: { model: 'free', sections: { text: ' ' } } });
    expect((await test.ask('learning.get', { id: empty })).reflection).toBeNull();
    for (const code of ['moral', 'toString']) {
      const reflection = { model: 'free', sections: { [code]: 'x' } };
      const refused = await test.refused('learning.log', { ...entry, reflection });
      expect(refused.fields).toHaveProperty(['reflection.sections', 'code'], 'unknown_section');
    }
    await clear();
  });

  it('lets no identifier in by any field, and asks once for what was let in', async () => {
    const number = '943 476 5919';
    const attempts: [string, Partial<Entry>][] = [
      ['title', { title: `Wrist of ${number}` }],
      ['line', { line: `Line ${number}` }],
      ['action.text', { action: { text: `Ring ${number}`, dueOn: null, done: false } }],
      [
        'reflection.sections.what',
        { reflection: { model: 'what', sections: { what: `It was ${number}` } } },
      ],
    ];
    for (const [field, rest] of attempts) {
      const refused = await test.refused('learning.log', { ...entry, ...rest });
      expect(refused.code).toBe('identifier_blocked');
      expect(Object.keys(refused.fields ?? {})).toEqual([field]);
    }
    const title = `Order ${number}`;
    const guard = { title: { reason: 'an order number', notPatientNumber: true } };
    const fromCommandLine = await test.core.call(
      'learning.log',
      { ...entry, title, guard },
      { window: 'command-line' },
    );
    expect(fromCommandLine).toMatchObject({ ok: false, code: 'identifier_blocked' });
    const id = await log({ title, guard });
    await test.ask('learning.save', { ...entry, id, title, minutes: 15 });
    const more = await test.refused('learning.save', { ...entry, id, title: `${title} again` });
    expect(more.code).toBe('identifier_blocked');
    await clear();
  });

  it('guesses the line and the activity from what was logged before', async () => {
    await importRows(await asAdministrator(), 'job-plans', [
      'R001,2026-04-01,2027-03-31,,Reflection,SPA,reflection,60,minutes/week,y,y',
      'R001,2026-04-01,2027-03-31,,REALM,SPA,REALM attendance,2,hours/month,y,y',
      'R001,2026-04-01,2027-03-31,,Lists,DCC,,20,hours/week,n,n',
    ]);
    await signIn('R001');
    const linesFor = (title: string, day = '2026-11-24') =>
      test.ask('learning.linesFor', { day, title });
    expect(await linesFor('')).toEqual({
      lines: [
        { name: 'Reflection', category: 'SPA', activity: 'reflection' },
        { name: 'REALM', category: 'SPA', activity: 'realm_attendance' },
      ],
      guess: null,
    });
    expect((await linesFor('Attendance in November')).guess).toEqual({
      line: 'REALM',
      activity: 'realm_attendance',
    });
    await log({ title: 'Wrist views', line: 'REALM', activity: 'realm_preparation' });
    expect((await linesFor('wrist, again')).guess).toEqual({
      line: 'REALM',
      activity: 'realm_preparation',
    });
    expect((await linesFor('wrist', '2026-03-31')).lines).toEqual([]);
    await clear();
  });

  it('reads what was imported for its author, and says what nobody can read any more', async () => {
    await importRows(await asAdministrator(), 'learning', [
      'R001,2026-11-03,25,CPD,Reflection,Imported talk,in planned time',
      'R001,2026-11-04,35,CPD,,,own time',
    ]);
    await signIn('R001');
    expect((await list()).entries).toMatchObject([
      { title: '', day: '2026-11-04', line: null, kind: 'own_time' },
      { title: 'Imported talk', day: '2026-11-03', minutes: 25, reflection: null },
    ]);
    await signIn('A001');
    const { code } = await test.ask('people.resetKeys', { id: kwame, understood: true });
    await test.ask('session.activate', { staffId: 'R001', code, passphrase });
    expect(await list()).toEqual({ entries: [], count: 0, minutes: 0, unreadable: 2 });
    const id = await log();
    expect(await list()).toMatchObject({ count: 1, unreadable: 2 });
    await test.ask('learning.remove', { id });
  });
});

describe('drafts', () => {
  it('save themselves, for their author alone, and leave no step to undo', async () => {
    const before = await test.ask('history.state', {});
    const key = 'quick-log';
    expect(await test.ask('learning.draft', { key })).toBeNull();
    await test.ask('learning.saveDraft', { key, value: '{"title":"Half a th' });
    await test.ask('learning.saveDraft', { key, value: '{"title":"Half a thought"}' });
    expect(await test.ask('learning.draft', { key })).toMatchObject({
      value: '{"title":"Half a thought"}',
    });
    await signIn('R002');
    expect(await test.ask('learning.draft', { key })).toBeNull();
    await signIn('R001');
    await test.ask('learning.saveDraft', { key, value: null });
    expect(await test.ask('learning.draft', { key })).toBeNull();
    expect((await test.ask('history.state', {})).redo).toEqual(before.redo);
  });
});

async function asAdministrator(): Promise<TestCore> {
  await signIn('A001');
  return test;
}
