import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadHandle } from '../../../src-main/core/store/database.ts';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import { png } from '../../unit/cases/pictures.ts';
import { type Realm, startRealm } from '../helpers/realm.ts';
import { caseOf, lastBatch, logged, lookInto, personIn } from './sending.ts';

const HOUR = 3_600_000;
/** Ten digits whose check digit fits, of no patient: the range is not issued. */
const number = '999 000 0018';

let realm: Realm;
let db: ReadHandle;
beforeAll(async () => {
  realm = await startRealm();
  db = lookInto(realm);
  await realm.as('radiologist');
}, 120_000);
afterAll(() => {
  db.close();
  return realm.core.close();
});

const waiting = (kind: string): number =>
  db.all('SELECT 1 FROM outbox WHERE kind = ?', kind).length;
const cases = () =>
  db.all<{ id: string; code: string; received_on: string; chair_title: string }>(
    'SELECT id, code, received_on, chair_title FROM learning_case ORDER BY rowid',
  );

describe('the guard', () => {
  const fields = [
    'clinicalInformation',
    'originalOpinion',
    'laterOpinion',
    'question',
    'chairTitle',
    'roomTitle',
    'pacsFolder',
  ] as const;

  it.each(fields)('stops a patient’s number in %s', async (field) => {
    const sent = caseOf(realm.seriesId, { [field]: `see ${number}`, anonymous: true });
    const refused = await realm.refused('cases.submit', sent);
    expect(refused.code).toBe('identifier_blocked');
    expect(Object.keys(refused.fields ?? {})).toEqual([field]);
    // A statement that it is none would have to say who stated it.
    const guard = { [field]: { reason: 'not a patient number', notPatientNumber: true } };
    expect((await realm.refused('cases.submit', { ...sent, guard })).code).toBe(
      'identifier_blocked',
    );
  });

  it('stops one as the place in PACS, beneath a picture and beside a person', async () => {
    const { blob } = await realm.ask('cases.keepPicture', {
      mediaType: 'image/png',
      bytes: Uint8Array.from(png()),
    });
    const picture = { blob, stack: 'a', width: 1, height: 2, covered: true } as const;
    const someone = personIn('verified', null);
    const sent: [string, Partial<InputOf<'cases.submit'>>][] = [
      ['pacsPosition', { pacsPosition: number }],
      ['pictures.0.caption', { pictures: [{ ...picture, caption: number }] }],
      ['involved.0.name', { involved: [{ ...someone, name: number }] }],
      ['involved.0.shift', { involved: [{ ...someone, shift: number }] }],
    ];
    for (const [field, changed] of sent) {
      const refused = await realm.refused('cases.submit', caseOf(realm.seriesId, changed));
      expect(refused.code, field).toBe('identifier_blocked');
      expect(Object.keys(refused.fields ?? {})).toEqual([field]);
    }
    expect(
      await realm.refused('cases.capture', {
        seriesId: realm.seriesId,
        line: `nodule ${number}`,
        kind: 'discrepancy',
        modality: 'CT',
        region: 'chest',
      }),
    ).toMatchObject({ code: 'identifier_blocked' });
    expect(cases()).toEqual([]);
  });

  it('asks once about what only looks like one, and takes the answer', async () => {
    const sent = caseOf(realm.seriesId, { laterOpinion: 'Seen by Dr Mockford' });
    const refused = await realm.refused('cases.submit', sent);
    expect(refused.code).toBe('identifier_warned');
    const guard = { laterOpinion: { reason: 'a textbook’s author' } };
    const { code } = await realm.ask('cases.submit', { ...sent, guard });
    expect(code).toBe('C-1');
    expect(logged(db).filter(({ table }) => table === 'guard_statement')).toEqual([]);
  });
});

describe('sending a case', () => {
  it('is refused where nobody could open its names, or the series is not there', async () => {
    const involved = [
      personIn('verified', realm.ids.chair),
      personIn('provisional', realm.ids.deputy),
    ];
    const refused = await realm.refused('cases.submit', caseOf(realm.seriesId, { involved }));
    expect(refused.code).toBe('no_chair');
    const elsewhere = caseOf('01a20d25-f0fe-73ff-b5b5-636067f980b9');
    expect((await realm.refused('cases.submit', elsewhere)).code).toBe('not_found');
    const nobody = [personIn('verified', '01a20d25-f0fe-73ff-b5b5-636067f980b9')];
    const unknown = await realm.refused(
      'cases.submit',
      caseOf(realm.seriesId, { involved: nobody }),
    );
    expect(unknown.code).toBe('person_unknown');
    const picture = { stack: 'a', width: 1, height: 1, caption: '', covered: true } as const;
    const pictures = [{ ...picture, blob: 'a'.repeat(64) }];
    expect((await realm.refused('cases.submit', caseOf(realm.seriesId, { pictures }))).code).toBe(
      'picture_unknown',
    );
  });

  it('names one’s own part only as somebody known to the chairs', async () => {
    const involved = [personIn('verified', realm.ids.radiologist)];
    const refused = await realm.refused(
      'cases.submit',
      caseOf(realm.seriesId, { involved, anonymous: true }),
    );
    expect(refused.fields?.anonymous?.code).toBe('own_part');
    const { code } = await realm.ask('cases.submit', caseOf(realm.seriesId, { involved }));
    expect(code).toBe('C-2');
  });

  it('keeps a provisional report that was corrected before use as what it is: teaching', async () => {
    const sent = caseOf(realm.seriesId, { correctedBeforeUse: true, question: '' });
    await realm.ask('cases.submit', sent);
    const { id } = cases().at(-1) ?? { id: '' };
    await realm.as('chair');
    expect(await realm.ask('cases.get', { id })).toMatchObject({
      correctedBeforeUse: true,
      question: 'What would you report?',
      state: 'new',
      arrivedBy: 'form',
      anonymous: false,
    });
    await realm.as('radiologist');
  });
});

describe('anonymous cases', () => {
  it('wait, and three are written together in no order, with days and codes of then', async () => {
    const before = cases().length;
    const titles = ['first', 'second', 'third'];
    const orders = new Set<string>();
    for (let round = 0; round < 8; round += 1) {
      const batch = lastBatch(db);
      for (const [at, chairTitle] of titles.entries()) {
        expect(waiting('case')).toBe(at);
        const sent = caseOf(realm.seriesId, { chairTitle, anonymous: true });
        expect((await realm.ask('cases.submit', sent)).code).toBe(null);
      }
      expect(waiting('case')).toBe(0);
      const written = logged(db, batch).filter(({ table }) => table === 'learning_case');
      expect(written.map(({ patch }) => patch.chair_title).sort()).toEqual([...titles].sort());
      orders.add(written.map(({ patch }) => patch.chair_title).join());
    }
    expect(orders.size).toBeGreaterThan(1);
    const codes = cases().map(({ code }) => code);
    expect(new Set(codes).size).toBe(before + 24);
  });

  it('are written a day later at the latest, one at a time too', async () => {
    await realm.ask('cases.submit', caseOf(realm.seriesId, { anonymous: true }));
    expect(waiting('case')).toBe(1);
    realm.wait(HOUR);
    realm.core.tick();
    expect(waiting('case')).toBe(1);
    realm.wait(24 * HOUR);
    realm.core.tick();
    await expect.poll(() => waiting('case')).toBe(0);
    expect(cases().at(-1)?.received_on).toBe('2026-11-25');
  });
});

describe('contribution marks', () => {
  it('are one a person and year, and are written five together', async () => {
    const marks = () => db.all<{ person_id: string }>('SELECT person_id FROM contribution');
    expect(waiting('contribution')).toBe(1);
    for (const part of ['radiographer', 'assistant', 'deputy'] as const) {
      await realm.as(part);
      await realm.ask('cases.submit', caseOf(realm.seriesId));
      await realm.ask('cases.submit', caseOf(realm.seriesId));
    }
    expect(waiting('contribution')).toBe(4);
    expect(marks()).toEqual([]);
    await realm.as('chair');
    const batch = lastBatch(db);
    await realm.ask('cases.submit', caseOf(realm.seriesId));
    expect(waiting('contribution')).toBe(0);
    expect(marks()).toHaveLength(5);
    const written = logged(db, batch).filter(({ command }) => command === 'cases.contribute');
    expect(written.map(({ actor }) => actor)).toEqual([null, null, null, null, null]);
    expect(written.map(({ patch }) => Object.keys(patch).sort())).toEqual(
      Array.from({ length: 5 }, () => ['deleted', 'person_id', 'year']),
    );
  });
});

describe('a paper slip', () => {
  it('names its sender as it says, and counts for nobody who only typed it', async () => {
    await realm.as('assistant');
    const slip = caseOf(realm.seriesId, { arrivedBy: 'slip', chairTitle: 'From a slip' });
    expect((await realm.ask('cases.submit', slip)).code).toBe(null);
    const involved = [personIn('submitter', realm.ids.radiographer)];
    const { code } = await realm.ask('cases.submit', { ...slip, involved });
    expect(code).toMatch(/^C-/);
    expect(await realm.ask('cases.myDuties', {})).toEqual([]);
    const { id } = cases().find((one) => one.code === code) ?? { id: '' };
    await realm.as('chair');
    const { identities } = await realm.ask('cases.get', { id });
    expect(identities?.map(({ part, name }) => [part, name])).toEqual([
      ['submitter', 'Kwame Test'],
    ]);
  });
});

describe('capture in an MDT', () => {
  it('takes five lines, answers a code at once, and leaves their duties as a list', async () => {
    await realm.as('radiographer');
    const codes: string[] = [];
    for (const line of ['Nodule', 'Fracture', 'Line tip', 'Effusion', 'Good catch']) {
      const { code } = await realm.ask('cases.capture', {
        seriesId: realm.seriesId,
        line,
        kind: line === 'Good catch' ? 'good_spot' : 'discrepancy',
        modality: 'CT',
        region: 'chest',
      });
      codes.push(code);
    }
    expect(new Set(codes).size).toBe(5);
    const duties = await realm.ask('cases.myDuties', {});
    expect(duties.map(({ line }) => line)).toEqual([
      'Good catch',
      'Effusion',
      'Line tip',
      'Fracture',
      'Nodule',
    ]);
    await realm.as('radiologist');
    expect(await realm.ask('cases.myDuties', {})).toEqual([]);
    const [first] = duties;
    const refused = await realm.refused('cases.setDuties', {
      id: first?.id,
      duties: first?.duties,
    });
    expect(refused.code).toBe('not_yours');
  });

  it('lets whoever captured it do the duties, and the log does not say who', async () => {
    await realm.as('radiographer');
    const [first] = await realm.ask('cases.myDuties', {});
    if (!first) throw new Error('a captured case');
    const done = { answer: 'done', on: '2026-11-26' } as const;
    const batch = lastBatch(db);
    await realm.ask('cases.setDuties', {
      id: first.id,
      duties: {
        ...first.duties,
        addendum: done,
        referrerTold: done,
        reporterTold: { answer: 'not_needed', on: '2026-11-26' },
        incidentReference: 'LOCAL-12',
        incidentStatus: 'raised',
        candour: { answer: 'passed', role: 'Governance lead', on: '2026-11-26' },
      },
    });
    expect(logged(db, batch).map(({ actor }) => actor)).toEqual([null]);
    expect((await realm.ask('cases.myDuties', {})).map(({ id }) => id)).not.toContain(first.id);
    expect((await realm.ask('history.state', {})).undo).toBe(null);
    await realm.as('assistant');
    const { duties, checks } = await realm.ask('cases.get', { id: first.id });
    expect(duties).toMatchObject({
      addendum: done,
      incidentReference: 'LOCAL-12',
      candour: { answer: 'passed', role: 'Governance lead', on: '2026-11-26' },
    });
    expect(checks).toContainEqual({ check: 'team_told', done: true });
    expect(checks).toContainEqual({ check: 'reporter_told', done: true });
  });
});
