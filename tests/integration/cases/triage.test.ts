import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadHandle } from '../../../src-main/core/store/database.ts';
import type { InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import { png } from '../../unit/cases/pictures.ts';
import { type Realm, startRealm } from '../helpers/realm.ts';
import { radiographer } from '../helpers/workspace.ts';
import { caseOf, lastBatch, logged, lookInto, personIn } from './sending.ts';

let realm: Realm;
let db: ReadHandle;
beforeAll(async () => {
  realm = await startRealm();
  db = lookInto(realm);
  // Enough radiographers in post at one site for the room to hear of them; one has left.
  for (let n = 2; n <= 5; n += 1) {
    const employment = [{ from: '2020-01-01', to: n === 5 ? '2025-12-31' : null, wte: '1' }];
    const details = {
      ...radiographer,
      staffId: `R10${n}`,
      name: `Somebody Sample ${n}`,
      employment,
    };
    await realm.ask('people.add', details);
  }
}, 120_000);
afterAll(() => {
  db.close();
  return realm.core.close();
});

const today = '2026-11-24';
const get = (id: string) => realm.ask('cases.get', { id });
const board = () => realm.ask('cases.board', { seriesId: realm.seriesId, today });
const cardOf = async (id: string) => (await board()).cards.find((card) => card.id === id);

async function send(changed: Partial<InputOf<'cases.submit'>> = {}): Promise<string> {
  const before = lastBatch(db);
  await realm.ask('cases.submit', caseOf(realm.seriesId, changed));
  return logged(db, before).find(({ table }) => table === 'learning_case')?.row ?? '';
}

async function makeReady(id: string) {
  await realm.ask('cases.check', { id, anonymityOn: today, otherProcessAsked: true });
  await realm.ask('cases.move', { id, to: 'ready', note: '' });
}

async function plan(day: string, caseIds: readonly string[]): Promise<string> {
  const place = { startsAt: '12:30', minutes: 60, mode: 'in_person', place: '', link: '' } as const;
  const { ids } = await realm.ask('meetings.plan', {
    seriesId: realm.seriesId,
    meetings: [{ day, ...place }],
  });
  const [id = ''] = ids;
  await realm.ask('meetings.setAgenda', {
    id,
    items: caseIds.map((caseId) => ({ caseId, minutes: 6 })),
  });
  return id;
}

const fieldsOf = ({
  checks,
  room,
  ...whole
}: OutputOf<'cases.get'>): Omit<InputOf<'cases.save'>, 'guard'> => whole;

describe('the board', () => {
  it('shows a case as new, with what is open before it can be ready', async () => {
    await realm.as('radiologist');
    const id = await send();
    await realm.as('assistant');
    expect(await cardOf(id)).toMatchObject({
      code: 'C-1',
      state: 'new',
      chairTitle: 'Pneumothorax at the edge',
      anonymous: false,
      parked: null,
      meetingId: null,
      openChecks: ['anonymity', 'reporter_told', 'other_process'],
    });
    const refused = await realm.refused('cases.move', { id, to: 'ready', note: '' });
    expect(refused).toMatchObject({
      code: 'checks_open',
      parameters: { checks: ['anonymity', 'other_process'] },
    });
    await makeReady(id);
    expect(await cardOf(id)).toMatchObject({ state: 'ready', openChecks: ['reporter_told'] });
    await realm.ask('history.undo', {});
    expect(await cardOf(id)).toMatchObject({ state: 'new' });
  });

  it('asks for a kind note with a case that is not selected', async () => {
    await realm.as('chair');
    const [card] = (await board()).cards;
    const id = card?.id ?? '';
    const refused = await realm.refused('cases.move', { id, to: 'not_selected', note: ' ' });
    expect(refused.fields?.note?.code).toBe('required');
    await realm.ask('cases.move', { id, to: 'not_selected', note: 'We had one like it in May.' });
    expect(await cardOf(id)).toBe(undefined);
    expect(await get(id)).toMatchObject({ stateNote: 'We had one like it in May.' });
    await realm.ask('cases.move', { id, to: 'needs_work', note: 'Which side?' });
    expect(await cardOf(id)).toMatchObject({ state: 'needs_work', stateNote: 'Which side?' });
  });

  it('takes changes of the words, guarded, from the series’ staff alone', async () => {
    const [card] = (await board()).cards;
    const whole = fieldsOf(await get(card?.id ?? ''));
    await realm.ask('cases.save', { ...whole, roomTitle: 'Look at the top slices' });
    expect((await get(whole.id)).roomTitle).toBe('Look at the top slices');
    const number = { ...whole, pacsPosition: '999 000 0018' };
    const stated = { pacsPosition: { reason: 'no number', notPatientNumber: true } };
    expect(await realm.refused('cases.save', { ...number, guard: stated })).toMatchObject({
      code: 'identifier_blocked',
      fields: { pacsPosition: { code: 'identifier_blocked' } },
    });
    await realm.as('radiologist');
    expect((await realm.refused('cases.save', whole)).code).toBe('not_allowed');
    await realm.as('chair');
  });
});

describe('a parked case', () => {
  it('comes off its meeting, cannot be scheduled, and is asked about again once released', async () => {
    const id = await send();
    await makeReady(id);
    const meetingId = await plan('2026-12-03', [id]);
    expect(await cardOf(id)).toMatchObject({ state: 'scheduled', meetingId });
    expect((await board()).nextMeeting).toEqual({
      id: meetingId,
      day: '2026-12-03',
      cases: 1,
      minutes: 6,
    });
    const parked = { id, process: 'complaint', byRole: 'Governance lead', on: today } as const;
    await realm.ask('cases.park', parked);
    expect(await cardOf(id)).toMatchObject({
      state: 'needs_work',
      parked: 'complaint',
      meetingId: null,
    });
    expect((await realm.ask('meetings.get', { id: meetingId })).agenda).toEqual([]);
    const refused = await realm.refused('cases.move', { id, to: 'ready', note: '' });
    expect(refused.code).toBe('parked');
    const tabled = { id: meetingId, items: [{ caseId: id, minutes: 6 }] };
    expect((await realm.refused('meetings.setAgenda', tabled)).code).toMatch(/parked|not_ready/);

    await realm.ask('cases.release', { id, on: '2026-12-01' });
    expect(await get(id)).toMatchObject({ parked: null, otherProcessAsked: false });
    expect((await realm.refused('cases.move', { id, to: 'ready', note: '' })).parameters).toEqual({
      checks: ['other_process'],
    });
    await makeReady(id);
    await realm.ask('meetings.setAgenda', tabled);
    expect(await cardOf(id)).toMatchObject({ state: 'scheduled' });
    expect((await realm.refused('cases.release', { id, on: today })).code).toBe('not_parked');
  });

  it('keeps role and date of the other process, and nothing more', async () => {
    const id = await send();
    await realm.ask('cases.park', { id, process: 'police', byRole: 'Legal services', on: today });
    expect((await get(id)).parked).toEqual({
      process: 'police',
      byRole: 'Legal services',
      on: today,
    });
  });
});

describe('the people in a case', () => {
  it('give the room their group, shift and site only where five people in post fit', async () => {
    const people = [{ ...personIn('acquisition', realm.ids.radiographer), shift: 'nights' }];
    const id = await send({ involved: people });
    // Four of them are in post, and eight people of all groups at the site.
    expect((await get(id)).room).toEqual({ staffGroup: '', shift: 'night', site: 'Main site' });
    await realm.as('administrator');
    await realm.ask('people.add', { ...radiographer, staffId: 'R106', name: 'Mari Pretend' });
    await realm.as('chair');
    await realm.ask('cases.setInvolved', { id, involved: people });
    expect((await get(id)).room).toEqual({
      staffGroup: 'Radiographer',
      shift: 'night',
      site: 'Main site',
    });
  });

  it('stay who they are when the list changes, and new ones join', async () => {
    const id = await send({ involved: [personIn('verified', realm.ids.radiologist)] });
    const before = (await get(id)).identities ?? [];
    const involved = [
      personIn('ai_tool', null, 'Nodule finder'),
      personIn('verified', realm.ids.radiologist),
    ];
    await realm.ask('cases.setInvolved', { id, involved });
    const after = (await get(id)).identities ?? [];
    const idOf = (part: string, list: typeof after) => list.find((one) => one.part === part)?.id;
    expect(after).toHaveLength(3);
    expect(idOf('verified', after)).toBe(idOf('verified', before));
    expect(idOf('submitter', after)).toBe(idOf('submitter', before));
    await realm.ask('cases.setInvolved', { id, involved: [] });
    expect((await get(id)).identities?.map(({ part }) => part)).toEqual(['submitter']);
    expect((await get(id)).room.staffGroup).toBe('');
  });
});

describe('pictures', () => {
  const keep = async (height: number) =>
    (
      await realm.ask('cases.keepPicture', {
        mediaType: 'image/png',
        bytes: Uint8Array.from(png({ height })),
      })
    ).blob;

  it('come with a case, join it later, and are at most two hundred frames', async () => {
    const blob = await keep(2);
    const frame = { blob, stack: 'at 10:42', width: 1, height: 2, caption: '', covered: true };
    const frames = (count: number) => Array.from({ length: count }, () => frame) as never[];
    const id = await send({ pictures: frames(150) });
    const before = (await get(id)).pictures;
    expect(new Set(before.map(({ stack }) => stack)).size).toBe(1);
    expect(before[0]).toMatchObject({ blob, width: 1, height: 2, coveredOn: today });
    expect(JSON.stringify(before)).not.toContain('10:42');
    const refused = await realm.refused('cases.addPictures', { id, pictures: frames(51) });
    expect(refused.code).toBe('too_many_frames');
    await realm.ask('cases.addPictures', { id, pictures: frames(50) });
    const after = (await get(id)).pictures;
    expect(after.map((one) => one.id).slice(0, 150)).toEqual(before.map((one) => one.id));
    await realm.ask('cases.removePictures', { id, pictures: after.slice(1).map((one) => one.id) });
    expect((await get(id)).pictures).toHaveLength(1);
  });

  it('are shown to the series’ staff, and to others once the case was discussed', async () => {
    const blob = await keep(3);
    const kept = await realm.ask('cases.picture', { blob });
    expect(kept).toMatchObject({
      mediaType: 'image/png',
      bytes: Uint8Array.from(png({ height: 3 })),
    });
    const picture = { blob, stack: 'a', width: 1, height: 3, caption: '', covered: true } as const;
    await send({ pictures: [picture] });
    await realm.as('assistant');
    await realm.ask('cases.picture', { blob });
    await realm.as('radiologist');
    expect((await realm.refused('cases.picture', { blob })).code).toBe('not_found');
    await realm.as('chair');
  });

  it('are refused where they are none, with a reason', async () => {
    const bytes = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), Buffer.alloc(99)]);
    const refused = await realm.refused('cases.keepPicture', {
      mediaType: 'image/png',
      bytes: Uint8Array.from(bytes),
    });
    expect(refused).toMatchObject({ code: 'picture_refused', parameters: { reason: 'dicom' } });
  });

  it('are let go when no case has named them for a day', async () => {
    const named = db.all('SELECT DISTINCT blob FROM case_picture').length;
    const left = await keep(4);
    const count = () => db.all('SELECT 1 FROM blob').length;
    expect(count()).toBe(named + 1);
    // Seen without a case on the first day, still there on the next, gone on the one after.
    for (const expected of [named + 1, named + 1, named]) {
      realm.wait(24 * 3_600_000);
      realm.core.tick();
      await expect.poll(count).toBe(expected);
      await new Promise((done) => setTimeout(done, 200));
    }
    expect((await realm.refused('cases.picture', { blob: left })).code).toBe('not_found');
  });
});

describe('causes, biases and second opinions', () => {
  const cause = { scheme: 'kim_mansfield', version: '2014', code: '10' };
  const own = { scheme: 'addendum_causes', version: '1', code: 'perception' };
  const bias = { scheme: 'ldm_biases', version: '2014', code: 'hindsight' };

  it('are many a case, of schemes that are known', async () => {
    const id = await send();
    await realm.ask('cases.setCodes', { id, causes: [cause, own], biases: [bias] });
    expect(await get(id)).toMatchObject({ causes: [own, cause], biases: [bias] });
    await realm.ask('cases.setCodes', { id, causes: [own], biases: [] });
    expect(await get(id)).toMatchObject({ causes: [own], biases: [] });
    await realm.ask('cases.setCodes', { id, causes: [own, cause], biases: [] });
    expect((await get(id)).causes).toHaveLength(2);
    const wrong = await realm.refused('cases.setCodes', { id, causes: [bias], biases: [] });
    expect(wrong).toMatchObject({ code: 'code_unknown', parameters: bias });
    const schemes = await realm.ask('cases.schemes', {});
    expect(schemes.filter(({ circulated }) => !circulated).map(({ scheme }) => scheme)).toEqual([
      'kim_mansfield',
    ]);
  });

  it('keep who gave an opinion as a role', async () => {
    const id = await send();
    const second = {
      caseId: id,
      askedOn: today,
      givenByRole: 'Chest radiologist',
      opinion: 'Agrees with the later reading.',
      outcome: 'agrees',
    } as const;
    const saved = await realm.ask('cases.saveSecondOpinion', second);
    await realm.ask('cases.saveSecondOpinion', { ...second, id: saved.id, outcome: 'undecided' });
    expect((await get(id)).secondOpinions).toMatchObject([{ id: saved.id, outcome: 'undecided' }]);
    await realm.ask('cases.removeSecondOpinion', { id: saved.id });
    expect((await get(id)).secondOpinions).toEqual([]);
  });
});

describe('in a meeting', () => {
  it('causes wait for the later opinion, and a closed case takes no more changes', async () => {
    const id = await send({ chairTitle: 'For the meeting' });
    await makeReady(id);
    const meetingId = await plan('2026-12-10', [id]);
    await realm.ask('meetings.start', { id: meetingId });
    const codes = {
      id,
      causes: [{ scheme: 'addendum_causes', version: '1', code: 'location_edge' }],
      biases: [],
    };
    const [item] = (await realm.ask('meetings.run', { id: meetingId })).items;
    const show = (step: 'question' | 'later_opinion') =>
      realm.ask('meetings.show', {
        id: meetingId,
        showing: {
          itemId: item?.id ?? null,
          step,
          frame: 0,
          zoom: 1,
          voteOpen: false,
          inPacs: false,
        },
      });
    await show('question');
    expect((await realm.refused('cases.setCodes', codes)).code).toBe('not_revealed_yet');
    await show('later_opinion');
    await realm.ask('cases.setCodes', codes);
    await realm.ask('meetings.capture', { itemId: item?.id ?? '', discussed: true });
    await realm.ask('learning-points.save', {
      caseId: id,
      meetingId,
      point: 'Open the lung window on every abdomen.',
      draft: false,
    } as never);
    await realm.ask('meetings.setAttendance', {
      id: meetingId,
      people: Object.values(realm.ids).map((personId) => ({
        personId,
        status: 'present' as const,
        minutes: null,
      })),
    });
    await realm.ask('meetings.end', { id: meetingId });
    expect((await realm.refused('cases.move', { id, to: 'ready', note: '' })).code).toBe(
      'already_discussed',
    );
    await realm.ask('meetings.close', {
      id: meetingId,
      on: realm.today(),
      preparationMinutes: 0,
    });
    expect((await get(id)).state).toBe('closed');
    const whole = fieldsOf(await get(id));
    for (const [name, input] of [
      ['cases.save', whole],
      ['cases.move', { id, to: 'new', note: '' }],
      ['cases.check', { id, anonymityOn: null, otherProcessAsked: false }],
      ['cases.park', { id, process: 'claim', byRole: 'Legal services', on: today }],
      ['cases.setCodes', codes],
      ['cases.setInvolved', { id, involved: [] }],
      ['cases.setDuties', { id, duties: (await get(id)).duties }],
    ] as const) {
      expect((await realm.refused(name, input)).code, name).toBe('signed');
    }
    expect((await board()).discussed[0]).toMatchObject({ id, meetingDay: '2026-12-10' });
  });
});
