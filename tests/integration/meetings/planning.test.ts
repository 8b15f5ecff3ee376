import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingsCalls } from '../../../src-shared/contract/meetings.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { type Realm, seriesDetails, startRealm } from '../helpers/realm.ts';
import { caseRow, idOf, insertRows, plan, when } from './season.ts';

let realm: Realm;

beforeAll(async () => {
  realm = await startRealm();
  insertRows(realm, [
    ...Array.from({ length: 12 }, (_, at) => caseRow(realm, at + 1)),
    caseRow(realm, 20, { state: 'needs_work' }),
    caseRow(realm, 21, { parked_process: 'complaint', parked_on: '2026-11-02' }),
    caseRow(realm, 22, {
      parked_process: 'complaint',
      parked_on: '2026-10-02',
      released_on: '2026-11-02',
    }),
    caseRow(realm, 23, { series_id: idOf(9, 9) }),
  ]);
  await realm.as('chair');
});
afterAll(() => realm.core.close());

const get = (id: string) => realm.ask('meetings.get', { id });
const codesOf = async (id: string) => (await get(id)).agenda.map(({ code }) => code);
const setAgenda = (id: string, ...numbers: number[]) =>
  realm.ask('meetings.setAgenda', {
    id,
    items: numbers.map((number) => ({ caseId: idOf(1, number), minutes: 6 })),
  });
/** Whether a case can go on the agenda of another meeting: it is ready again. */
const isFree = async (number: number, other: string) => {
  await setAgenda(other, number);
  await setAgenda(other);
};

describe('planning', () => {
  it('writes many meetings at once, which everybody sees newest first', async () => {
    const { ids } = await realm.ask('meetings.plan', {
      seriesId: realm.seriesId,
      meetings: [when('2027-01-12'), when('2027-02-09'), when('2027-03-09', { startsAt: '08:00' })],
    });
    await realm.as('radiographer');
    const list = await realm.ask('meetings.list', { from: '2027-01-01', to: '2027-03-31' });
    meetingsCalls['meetings.list'].output.parse(list);
    expect(list.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(list[0]).toMatchObject({
      series: 'REALM, main site',
      startsAt: '08:00',
      status: 'planned',
      // The administrator has no employment on record, so nothing is expected of them.
      expected: 5,
      present: 0,
      mine: null,
      myRoles: [],
      circulatedOn: null,
    });
    expect(
      await realm.refused('meetings.plan', {
        seriesId: realm.seriesId,
        meetings: [when('2027-05-01')],
      }),
    ).toMatchObject({ code: 'not_allowed' });
    await realm.as('chair');
  });

  it('lets a series meet twice a day at different times, and not twice at once', async () => {
    const { seriesId } = realm;
    const first = await plan(realm, '2027-04-13');
    await plan(realm, '2027-04-13', { startsAt: '16:00' });
    const twice = { seriesId, meetings: [when('2027-04-14'), when('2027-04-14')] };
    expect(await realm.refused('meetings.plan', twice)).toMatchObject({ code: 'day_taken' });
    const again = { seriesId, meetings: [when('2027-04-13')] };
    expect(await realm.refused('meetings.plan', again)).toMatchObject({
      code: 'day_taken',
      parameters: { day: '2027-04-13', startsAt: '12:30' },
    });
    const onto = { id: first, ...when('2027-04-13', { startsAt: '16:00' }) };
    expect(await realm.refused('meetings.save', onto)).toMatchObject({ code: 'day_taken' });
    await realm.ask('meetings.cancel', { id: first, reason: 'Room not free' });
    await plan(realm, '2027-04-13');
  });

  it('guards place and link, and takes an address as it is', async () => {
    const link = 'https://meet.example/19%3ameeting/3987654321012?x=1234567890';
    const id = await plan(realm, '2027-05-11', { link });
    expect((await get(id)).link).toBe(link);
    const texts = { link: 'Ask for Sam, NHS number 943 476 5919' };
    expect(
      await realm.refused('meetings.save', { id, ...when('2027-05-11', texts) }),
    ).toMatchObject({ code: 'identifier_blocked', fields: { link: {} } });
  });

  it('takes nothing new for a series that has ended', async () => {
    await realm.as('administrator');
    const { id } = await realm.ask('series.save', {
      ...seriesDetails,
      name: 'Ended series',
      endedOn: '2026-12-31',
    });
    const holders = [{ personId: realm.ids.chair, role: 'chair' as const }];
    await realm.ask('series.setRoles', { id, holders });
    await realm.as('chair');
    await realm.ask('meetings.plan', { seriesId: id, meetings: [when('2026-12-31')] });
    const late = { seriesId: id, meetings: [when('2027-01-01')] };
    expect(await realm.refused('meetings.plan', late)).toMatchObject({ code: 'series_ended' });
  });
});

describe('an agenda', () => {
  it('takes ready cases in order, and gives back those that leave', async () => {
    const id = await plan(realm, '2027-06-08');
    await realm.ask('meetings.setAgenda', {
      id,
      items: [
        { caseId: idOf(1, 2), minutes: 10 },
        { caseId: idOf(1, 1), minutes: 6 },
        { caseId: idOf(1, 22), minutes: 6 },
      ],
    });
    const detail = await get(id);
    meetingsCalls['meetings.get'].output.parse(detail);
    expect(detail.agenda.map(({ code, minutes }) => [code, minutes])).toEqual([
      ['C-2', 10],
      ['C-1', 6],
      ['C-22', 6],
    ]);
    expect(detail).toMatchObject({ cases: 3, agendaMinutes: 22 });
    await setAgenda(id, 1, 3);
    expect(await codesOf(id)).toEqual(['C-1', 'C-3']);
    await isFree(2, await plan(realm, '2027-06-09'));
  });

  it('refuses what is not ready, parked, of another series or on another agenda', async () => {
    const id = await plan(realm, '2027-06-15');
    await setAgenda(id, 4);
    const other = await plan(realm, '2027-06-16');
    const refused = async (number: number) => {
      const items = [{ caseId: idOf(1, number), minutes: 6 }];
      return (await realm.refused('meetings.setAgenda', { id: other, items })).code;
    };
    expect(await refused(20)).toBe('case_not_ready');
    expect(await refused(21)).toBe('parked');
    expect(await refused(23)).toBe('not_found');
    expect(await refused(4)).toBe('scheduled_elsewhere');
    expect(await codesOf(other)).toEqual([]);
  });

  it('goes back with one undo', async () => {
    const id = await plan(realm, '2027-06-22');
    await setAgenda(id, 5, 6);
    await realm.ask('history.undo', {});
    expect(await codesOf(id)).toEqual([]);
  });
});

describe('a meeting that does not take place', () => {
  it('when cancelled keeps its reason and frees its cases', async () => {
    const id = await plan(realm, '2027-07-06');
    await setAgenda(id, 7);
    await realm.ask('meetings.cancel', { id, reason: 'Strike' });
    expect(await get(id)).toMatchObject({ status: 'cancelled', reason: 'Strike', agenda: [] });
    await isFree(7, await plan(realm, '2027-07-06'));
    expect(await realm.refused('meetings.setAgenda', { id, items: [] })).toMatchObject({
      code: 'not_planned',
    });
  });

  it('when postponed hands its agenda to the new one, or lets its cases wait', async () => {
    const id = await plan(realm, '2027-07-13', { place: 'Library' });
    await setAgenda(id, 8, 9);
    const { newId } = await realm.ask('meetings.postpone', {
      id,
      reason: 'Too few could come',
      to: '2027-07-20',
    });
    expect(await get(id)).toMatchObject({ status: 'postponed', day: '2027-07-13', agenda: [] });
    const moved = await get(newId ?? '');
    expect(moved).toMatchObject({ day: '2027-07-20', place: 'Library', status: 'planned' });
    expect(moved.agenda.map(({ code }) => code)).toEqual(['C-8', 'C-9']);
    const again = { id: newId ?? '', reason: 'Again', to: null };
    expect(await realm.ask('meetings.postpone', again)).toEqual({ newId: null });
    await isFree(8, await plan(realm, '2027-07-27'));
  });

  it('is not written where the reason holds an identifier or the day is taken', async () => {
    const id = await plan(realm, '2027-08-10');
    await plan(realm, '2027-08-17');
    const reason = 'Case of 943 476 5919 first';
    expect(await realm.refused('meetings.cancel', { id, reason })).toMatchObject({
      code: 'identifier_blocked',
    });
    const taken = { id, reason: 'Later', to: '2027-08-17' };
    expect(await realm.refused('meetings.postpone', taken)).toMatchObject({ code: 'day_taken' });
    expect((await get(id)).status).toBe('planned');
  });
});

describe('who sees what', () => {
  it('is room titles for a member, and how many were told for the series’ staff', async () => {
    const id = await plan(realm, '2027-09-14');
    await setAgenda(id, 10);
    const caseId = idOf(1, 10);
    const identity = (number: number, part: string): [string, string, Row] => [
      'case_identity',
      idOf(2, number),
      { case_id: caseId, series_id: realm.seriesId, part },
    ];
    const letter = (number: number, kind: string, state: string): [string, string, Row] => [
      'letter',
      idOf(3, number * 10 + kind.length),
      { case_id: caseId, series_id: realm.seriesId, identity_id: idOf(2, number), kind, state },
    ];
    insertRows(realm, [
      identity(1, 'submitter'),
      identity(2, 'verified'),
      identity(3, 'provisional'),
      identity(4, 'ai_tool'),
      identity(5, 'vetting'),
      letter(2, 'before', 'told'),
      letter(3, 'before', 'not_yet'),
      letter(3, 'after', 'told'),
    ]);
    expect((await get(id)).agenda[0]).toMatchObject({
      chairTitle: 'Title of 10 for the chair',
      roomTitle: 'Title of 10 for the room',
      toTell: { dealtWith: 1, all: 3 },
    });
    await realm.as('radiologist');
    const seen = await get(id);
    expect(seen.agenda[0]).toMatchObject({ chairTitle: '', toTell: null });
    expect(JSON.stringify(seen)).not.toContain('for the chair');
    await realm.as('assistant');
    expect((await get(id)).agenda[0]?.toTell).toEqual({ dealtWith: 1, all: 3 });
    await realm.as('chair');
  });

  it('leaves out of the expected who is away that day or not in the series then', async () => {
    const id = await plan(realm, '2027-10-12');
    expect((await get(id)).unrecorded).toHaveLength(5);
    await realm.as('administrator');
    await realm.ask('series.saveAbsence', {
      personId: realm.ids.radiologist,
      from: '2027-10-12',
      to: '2027-10-12',
    });
    await realm.as('chair');
    const { unrecorded, expected, chair, listener } = await get(id);
    expect(unrecorded.map(({ personId }) => personId)).not.toContain(realm.ids.radiologist);
    expect({ expected, chair, listener }).toEqual({
      expected: 4,
      chair: 'Ruth Madeup',
      listener: 'Mairi NicDemo',
    });
  });
});

describe('the calendar file', () => {
  const read = async (input: { id?: string; seriesId?: string }) => {
    const path = join(realm.folder, 'meetings.ics');
    const { events } = await realm.ask('meetings.exportCalendar', {
      ...input,
      file: realm.core.grantPath(path),
    });
    const text = readFileSync(path, 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(events);
    return {
      text,
      events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
    };
  };

  it('keeps an entry’s identity while its number goes up with each change', async () => {
    const id = await plan(realm, '2027-11-09');
    const first = (await read({ id })).events[0];
    await realm.ask('meetings.save', { id, ...when('2027-11-10', { startsAt: '09:00' }) });
    await realm.ask('meetings.save', { id, ...when('2027-11-10', { startsAt: '09:00' }) });
    const moved = (await read({ id })).events[0];
    expect(moved?.uid).toBe(first?.uid);
    expect([first?.sequence, moved?.sequence]).toEqual([0, 1]);
    expect(moved?.startDate.toJSDate().toISOString()).toBe('2027-11-10T09:00:00.000Z');
    await realm.ask('meetings.cancel', { id, reason: 'Strike' });
    const { events, text } = await read({ id });
    expect(events[0]?.sequence).toBe(2);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('Strike');
  });

  it('has a series’ meetings to come, with no person and no case in it', async () => {
    await realm.as('radiographer');
    const { text, events } = await read({ seriesId: realm.seriesId });
    const list = await realm.ask('meetings.list', { seriesId: realm.seriesId });
    expect(events).toHaveLength(list.length);
    expect(text).not.toMatch(/Madeup|Invented|Sample|Title of|C-\d/);
    const unknown = { id: idOf(9, 1), file: realm.core.grantPath(join(realm.folder, 'x.ics')) };
    expect(await realm.refused('meetings.exportCalendar', unknown)).toMatchObject({
      code: 'not_found',
    });
    await realm.as('chair');
  });
});
