import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idBytes } from '../../src-main/core/ids.ts';
import { openForWriting, type ReadHandle } from '../../src-main/core/store/database.ts';
import {
  caseOf,
  type Logged,
  lastBatch,
  logged,
  lookInto,
  personIn,
} from '../integration/cases/sending.ts';
import { type Realm, staff, startRealm } from '../integration/helpers/realm.ts';

/** Who sent a case, and whose report it was, can be had by nobody but those who may. */

const DAY = 24 * 3_600_000;
let realm: Realm;
let db: ReadHandle;

beforeAll(async () => {
  realm = await startRealm();
  db = lookInto(realm);
}, 120_000);
afterAll(() => {
  db.close();
  return realm.core.close();
});

/** Every way to write somebody down: name, staff id, person id as text and as bytes. */
const waysToSay = (part: 'radiologist' | 'radiographer' | 'chair'): Buffer[] => [
  Buffer.from(realm.ids[part]),
  Buffer.from(realm.ids[part].replaceAll('-', '')),
  Buffer.from(idBytes(realm.ids[part])),
  Buffer.from(staff[part]),
  Buffer.from({ radiologist: 'Mockford', radiographer: 'Kwame', chair: 'Madeup' }[part]),
];

function expectSilent(changes: readonly Logged[], part: 'radiologist' | 'radiographer') {
  expect(changes.length).toBeGreaterThan(0);
  for (const { command, actor, table, row, raw } of changes) {
    expect(actor, `${command}: ${table}`).toBe(null);
    for (const way of waysToSay(part)) {
      expect(raw.includes(way), `${command}: ${table}`).toBe(false);
      expect(row).not.toContain(realm.ids[part]);
    }
  }
}

const isRandom = (id: string): boolean => id[14] === '4';
const batchesOf = (commands: string[], after: number) =>
  logged(db, after).filter(({ command }) => commands.includes(command));

describe('an anonymous case', () => {
  it('says in no table, log or outbox who sent it, before it is written or after', async () => {
    await realm.as('radiologist');
    const before = lastBatch(db);
    const involved = [personIn('verified', realm.ids.radiographer)];
    const sent = caseOf(realm.seriesId, { anonymous: true, involved });
    expect(await realm.ask('cases.submit', sent)).toEqual({ code: null });
    expect(logged(db, before)).toEqual([]);
    const waiting = db.all<{ payload: Uint8Array }>(
      "SELECT payload FROM outbox WHERE kind = 'case'",
    );
    expect(waiting).toHaveLength(1);
    for (const { payload } of waiting) {
      for (const way of [...waysToSay('radiologist'), ...waysToSay('radiographer')]) {
        expect(Buffer.from(payload).includes(way)).toBe(false);
      }
    }
    realm.wait(DAY);
    await realm.as('radiographer');
    await realm.ask('cases.submit', caseOf(realm.seriesId, { anonymous: true }));
    const written = batchesOf(['cases.submit'], before);
    expectSilent(written, 'radiologist');
    expect(written.filter(({ table }) => table === 'case_identity')).toHaveLength(1);
    expect(written.every(({ row }) => isRandom(row))).toBe(true);
    expect(written.find(({ table }) => table === 'learning_case')?.patch).toMatchObject({
      anonymous: 1,
      received_on: '2026-11-25',
    });
    const left = db.all<{ payload: Uint8Array }>("SELECT payload FROM outbox WHERE kind = 'case'");
    expect(left).toHaveLength(1);
  });
});

describe('a case known to the chairs', () => {
  let caseId: string;

  it('is written at once without an actor, a name or an id with a time in it', async () => {
    await realm.as('radiologist');
    const before = lastBatch(db);
    const involved = [
      personIn('verified', realm.ids.radiographer),
      personIn('provisional', realm.ids.radiologist),
      personIn('outsourced', null, 'Somebody at Farflung Reporting'),
    ];
    const { code } = await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    expect(code).toMatch(/^C-\d+$/);
    const written = batchesOf(['cases.submit', 'letters.give', 'cases.contribute'], before);
    expectSilent(
      written.filter(({ table }) => table !== 'audience_key'),
      'radiologist',
    );
    expect(written.every(({ row }) => isRandom(row))).toBe(true);
    expect(written.some(({ raw }) => raw.includes('Farflung Reporting'))).toBe(false);
    const keys = written.filter(({ table }) => table === 'audience_key');
    expect(keys.map(({ patch }) => patch.made_by)).toEqual(['', '']);
    expect(keys.map(({ patch }) => patch.person_id).sort()).toEqual(
      [realm.ids.chair, realm.ids.deputy].sort(),
    );
    expect(logged(db, before).filter(({ table }) => table === 'guard_statement')).toEqual([]);
    caseId = written.find(({ table }) => table === 'learning_case')?.row ?? '';
  });

  it.each(['chair', 'deputy'] as const)('is opened by the %s', async (part) => {
    await realm.as(part);
    const { identities, identitiesElsewhere } = await realm.ask('cases.get', { id: caseId });
    expect(identities?.map(({ part: what, name }) => [what, name]).sort()).toEqual([
      ['outsourced', 'Somebody at Farflung Reporting'],
      ['provisional', 'Callum Mockford'],
      ['submitter', 'Callum Mockford'],
      ['verified', 'Kwame Test'],
    ]);
    expect(identitiesElsewhere).toBe(0);
  });

  it('shows its assistant the case and no name, in any window', async () => {
    await realm.as('assistant');
    for (const window of ['main', 'command-line'] as const) {
      const got = await realm.core.call('cases.get', { id: caseId }, { window });
      expect(got).toMatchObject({ ok: true, value: { identities: null, identitiesElsewhere: 0 } });
      expect(JSON.stringify(got)).not.toMatch(/Mockford|Kwame|Farflung/);
    }
    const board = await realm.ask('cases.board', { seriesId: realm.seriesId, today: '2026-11-25' });
    expect(JSON.stringify(board)).not.toMatch(/Mockford|Kwame|Farflung/);
    for (const name of ['cases.setInvolved', 'cases.hold']) {
      const refused = await realm.core.call(name, { id: caseId }, { window: 'main' });
      expect(refused).toMatchObject({ ok: false, code: 'not_allowed' });
    }
  });

  it.each(['administrator', 'radiologist', 'radiographer'] as const)(
    'is closed to the %s, in every call and window',
    async (part) => {
      await realm.as(part);
      for (const window of ['main', 'command-line', 'presenter'] as const) {
        for (const [name, input] of [
          ['cases.get', { id: caseId }],
          ['cases.board', { seriesId: realm.seriesId, today: '2026-11-25' }],
          ['cases.libraryCase', { id: caseId }],
        ] as const) {
          const answer = await realm.core.call(name, input, { window });
          expect(answer.ok, `${name} in ${window}`).toBe(false);
          expect(JSON.stringify(answer)).not.toMatch(/Mockford|Kwame|Farflung/);
        }
      }
    },
  );

  it('tells an administrator who reads its history nothing of who sent it', async () => {
    await realm.as('administrator');
    const history = await realm.ask('history.ofRecord', { table: 'learning_case', id: caseId });
    expect(history.map(({ by }) => by)).toEqual([null]);
  });
});

describe('a case that the chair is in', () => {
  it('is opened by the deputy alone, its sender too', async () => {
    await realm.as('radiographer');
    const before = lastBatch(db);
    const involved = [personIn('verified', realm.ids.chair)];
    await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    const written = batchesOf(['cases.submit'], before);
    const id = written.find(({ table }) => table === 'learning_case')?.row ?? '';
    expectSilent(
      written.filter(({ table }) => table !== 'audience_key'),
      'radiographer',
    );
    // Both get a row of the same length: which of them opens nothing, the file does not tell.
    const keyRows = written.filter(({ table }) => table === 'audience_key');
    expect(keyRows.map(({ patch }) => patch.person_id).sort()).toEqual(
      [realm.ids.chair, realm.ids.deputy].sort(),
    );
    expect(new Set(keyRows.map(({ patch }) => (patch.wrapped as Uint8Array).length)).size).toBe(1);
    await realm.as('chair');
    expect(await realm.ask('cases.get', { id })).toMatchObject({
      identities: [],
      identitiesElsewhere: 2,
    });
    // Nor can a chair take the list apart that they cannot read.
    const taking = await realm.refused('cases.setInvolved', { id, involved: [] });
    expect(taking.code).toBe('not_yours');
    await realm.as('deputy');
    const { identities } = await realm.ask('cases.get', { id });
    expect(identities?.map(({ name }) => name).sort()).toEqual(['Kwame Test', 'Ruth Madeup']);
  });

  it('is taken from the chair as soon as the deputy names them', async () => {
    await realm.as('radiographer');
    const before = lastBatch(db);
    await realm.ask('cases.submit', caseOf(realm.seriesId));
    const id = logged(db, before).find(({ table }) => table === 'learning_case')?.row ?? '';
    await realm.as('deputy');
    const involved = [personIn('verified', realm.ids.chair)];
    await realm.ask('cases.setInvolved', { id, involved });
    expect((await realm.ask('cases.get', { id })).identities).toHaveLength(2);
    await realm.as('chair');
    expect(await realm.ask('cases.get', { id })).toMatchObject({
      identities: [],
      identitiesElsewhere: 2,
    });
  });
});

describe('a holder who comes later', () => {
  it('gets no older name because somebody saves the case, nor by itself', async () => {
    await realm.as('radiographer');
    const before = lastBatch(db);
    const involved = [personIn('verified', realm.ids.radiologist)];
    await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    const id = logged(db, before).find(({ table }) => table === 'learning_case')?.row ?? '';
    await realm.as('administrator');
    const holders = [
      { personId: realm.ids.chair, role: 'chair' as const },
      { personId: realm.ids.deputy, role: 'deputy' as const },
      { personId: realm.ids.assistant, role: 'assistant' as const },
    ];
    await realm.ask('series.setRoles', {
      id: realm.seriesId,
      holders: [...holders, { personId: realm.ids.administrator, role: 'deputy' }],
    });
    expect((await realm.ask('cases.get', { id })).identities).toEqual([]);
    await realm.as('chair');
    await realm.ask('cases.setInvolved', { id, involved });
    const newcomers = await realm.ask('series.newcomers', { id: realm.seriesId });
    expect(newcomers.map(({ name }) => name)).toEqual(['Hana Invented']);
    await realm.as('administrator');
    expect((await realm.ask('cases.get', { id })).identities).toEqual([]);
    await realm.as('chair');
    const { given } = await realm.ask('series.giveOlderKeys', {
      id: realm.seriesId,
      personId: realm.ids.administrator,
      understood: true,
    });
    expect(given).toBeGreaterThan(1);
    await realm.as('administrator');
    expect((await realm.ask('cases.get', { id })).identities).toHaveLength(2);
    await realm.ask('series.setRoles', { id: realm.seriesId, holders });
  }, 120_000);
});

describe('once their time is over', () => {
  it('names are gone for everybody, from every page of the file, and verify passes', async () => {
    await realm.as('radiologist');
    const before = lastBatch(db);
    const involved = [personIn('verified', realm.ids.radiographer)];
    await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    const [id = '', held = ''] = logged(db, before)
      .filter(({ table }) => table === 'learning_case')
      .map(({ row }) => row);
    await realm.as('chair');
    for (const one of [id, held]) {
      await realm.ask('cases.setInvolved', {
        id: one,
        involved: [...involved, personIn('vetting', realm.ids.deputy)],
      });
      await realm.ask('cases.move', { id: one, to: 'not_selected', note: 'Thank you for it.' });
    }
    await realm.ask('cases.hold', {
      id: held,
      role: 'Clinical director',
      reason: 'review under way',
      on: '2026-11-26',
    });
    const secrets = logged(db, before).flatMap(({ table, patch, row }) => {
      const isOf = patch.case_id === id || (table === 'case_identity' && rowsOf(id).includes(row));
      return isOf && patch.who instanceof Uint8Array ? [Buffer.from(patch.who)] : [];
    });
    const keys = keysOf(secrets);
    expect(secrets.length).toBe(5);
    expect(keys.length).toBe(4);
    expect(contains(decrypted(), [...secrets, ...keys])).toBe(secrets.length + keys.length);

    realm.wait(89 * DAY);
    let ticks = 0;
    await housekeeping(() => {
      ticks += 1;
      return ticks > 6;
    });
    expect((await realm.ask('cases.get', { id })).identities).toHaveLength(3);
    realm.wait(2 * DAY);
    await housekeeping(() => namesOf(id) === 0);

    for (const part of ['chair', 'deputy'] as const) {
      await realm.as(part);
      expect(await realm.ask('cases.get', { id })).toMatchObject({
        identities: [],
        identitiesElsewhere: 0,
        identitiesGoneOn: '2027-02-24',
      });
      const kept = await realm.ask('cases.get', { id: held });
      expect(kept.identitiesGoneOn).toBe(null);
      expect(kept.identities?.length).toBe(part === 'chair' ? 3 : 0);
    }
    expect(contains(decrypted(), [...secrets, ...keys])).toBe(0);
    await realm.as('administrator');
    const verified = await realm.ask('workspace.verify', {});
    expect(verified.checks.filter((check) => !check.ok)).toEqual([]);
    const trace = logged(db).filter(({ command }) => command === 'cases.destroyIdentities');
    expect(new Set(trace.map(({ actor }) => actor))).toEqual(new Set([null]));
  });

  const rowsOf = (caseId: string): string[] =>
    db
      .all<{ id: string }>('SELECT id FROM case_identity WHERE case_id = ?', caseId)
      .map(({ id }) => id);

  const namesOf = (caseId: string): number =>
    db.all('SELECT 1 FROM case_identity WHERE case_id = ? AND who IS NOT NULL', caseId).length;

  /** The wraps of every key that opens some of the sealed values. */
  function keysOf(sealed: readonly Buffer[]): Buffer[] {
    const epochs = new Set(sealed.map((value) => value.subarray(18, 26).toString('hex')));
    return db
      .all<{ epoch: Uint8Array; wrapped: Uint8Array }>('SELECT epoch, wrapped FROM audience_key')
      .filter(({ epoch }) => epochs.has(Buffer.from(epoch).toString('hex')))
      .map(({ wrapped }) => Buffer.from(wrapped));
  }

  const contains = (file: Buffer, secrets: readonly Buffer[]): number =>
    secrets.filter((secret) => file.includes(secret.subarray(-24))).length;

  /** Has the core do what it does by itself, and waits until it is seen to be done. */
  async function housekeeping(isDone: () => boolean) {
    for (let turn = 0; turn < 100 && !isDone(); turn += 1) {
      realm.core.tick();
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(isDone()).toBe(true);
  }

  function decrypted(): Buffer {
    const source = join(realm.folder, 'workspace', 'workspace.db');
    const copy = join(realm.folder, `plain-${Math.random()}.db`);
    copyFileSync(source, copy);
    if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${copy}-wal`);
    const plain = openForWriting({
      path: copy,
      key: realm.dataKey(),
      nativeBinding: null,
      mustExist: true,
    });
    plain.exec('PRAGMA journal_mode=DELETE');
    plain.exec("PRAGMA rekey=''");
    plain.close();
    return readFileSync(copy);
  }
});
