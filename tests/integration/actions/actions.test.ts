import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsCalls } from '../../../src-shared/contract/actions.ts';
import { type Realm, startRealm } from '../helpers/realm.ts';
import { caseRow, idOf, insertRows, plan } from '../meetings/season.ts';

let realm: Realm;
const [march, may, july, closed] = [1, 2, 3, 4].map((number) => idOf(5, number));

beforeAll(async () => {
  realm = await startRealm();
  const meeting = (id: string | undefined, day: string, status: string) =>
    [
      'meeting',
      id ?? '',
      { series_id: realm.seriesId, day, starts_at: '12:30', minutes: 60, status },
    ] as [string, string, Record<string, string | number>];
  insertRows(realm, [
    meeting(march, '2026-03-10', 'ended'),
    meeting(may, '2026-05-12', 'ended'),
    meeting(idOf(5, 8), '2026-06-09', 'cancelled'),
    meeting(july, '2026-07-14', 'ended'),
    meeting(closed, '2026-01-13', 'closed'),
    caseRow(realm, 118),
    [
      'action',
      idOf(6, 1),
      {
        series_id: realm.seriesId,
        meeting_id: closed ?? '',
        action: 'Old words',
        owner_role: 'Chair',
      },
    ],
  ]);
  await realm.as('chair');
});
afterAll(() => realm.core.close());

const action = (patch: object = {}) => ({
  seriesId: realm.seriesId,
  meetingId: march ?? null,
  caseId: idOf(1, 118),
  action: 'Alert radiology of clips in every request',
  ownerRole: 'Lead radiographer',
  dueOn: '2026-06-01',
  ...patch,
});
const list = (open: boolean) => realm.ask('actions.list', { seriesId: realm.seriesId, open });
const found = async (id: string, open = false) => (await list(open)).find((one) => one.id === id);

describe('an action', () => {
  it('is carried over through the meetings held since, until it is done', async () => {
    const { id } = await realm.ask('actions.save', action());
    actionsCalls['actions.list'].output.parse(await list(false));
    expect(await found(id, true)).toMatchObject({
      series: 'REALM, main site',
      caseCode: 'C-118',
      meetingDay: '2026-03-10',
      // May and July; June was cancelled.
      carriedOver: 2,
      mayChange: true,
      doneOn: null,
    });
    const evidence = 'No request without it in a month of requests';
    await realm.ask('actions.finish', { id, on: '2026-06-20', evidence });
    expect(await found(id, true)).toBeUndefined();
    expect(await found(id)).toMatchObject({ doneOn: '2026-06-20', evidence, carriedOver: 1 });
    await realm.ask('actions.finish', { id, on: null, evidence });
    expect(await found(id, true)).toMatchObject({ doneOn: null, evidence });
    await realm.ask('actions.remove', { id });
    expect(await found(id)).toBeUndefined();
  });

  it('comes up in each later meeting of its series until it was done', async () => {
    const { id } = await realm.ask('actions.save', action());
    const next = await plan(realm, '2026-12-08');
    const carried = async (meetingId: string | undefined) =>
      (await realm.ask('meetings.get', { id: meetingId ?? '' })).carriedOver.map((one) => one.id);
    expect(await carried(next)).toContain(id);
    expect(await carried(march)).not.toContain(id);
    await realm.ask('actions.finish', { id, on: '2026-06-20', evidence: '' });
    expect(await carried(may)).toContain(id);
    expect(await carried(july)).not.toContain(id);
    expect(await carried(next)).not.toContain(id);
    const { actions } = await realm.ask('meetings.get', { id: march ?? '' });
    expect(actions.map((one) => one.id)).toEqual([id]);
  });

  it('is read by everybody and kept by the series’ staff', async () => {
    const { id } = await realm.ask('actions.save', action());
    await realm.as('radiographer');
    expect(await found(id)).toMatchObject({ mayChange: false });
    expect((await realm.refused('actions.remove', { id })).code).toBe('not_allowed');
    await realm.as('assistant');
    await realm.ask('actions.save', action({ id, dueOn: null }));
    expect(await found(id)).toMatchObject({ dueOn: null, mayChange: true });
    await realm.as('chair');
  });

  it('keeps to its series, and passes the guard', async () => {
    const codeOf = async (patch: object) =>
      (await realm.refused('actions.save', action(patch))).code;
    expect(await codeOf({ seriesId: idOf(9, 9) })).toBe('not_found');
    expect(await codeOf({ meetingId: idOf(9, 9) })).toBe('not_found');
    expect(await codeOf({ caseId: idOf(9, 9) })).toBe('not_found');
    expect(await codeOf({ id: idOf(9, 9) })).toBe('not_found');
    expect(await codeOf({ action: 'Ring 943 476 5919' })).toBe('identifier_blocked');
    const evidence = 'Seen with 943 476 5919';
    const finish = { id: idOf(6, 1), on: '2026-06-01', evidence };
    expect((await realm.refused('actions.finish', finish)).code).toBe('identifier_blocked');
  });

  it('of a signed meeting keeps its words; owner and date may change, and it is finished', async () => {
    const id = idOf(6, 1);
    const signed = { id, meetingId: closed, caseId: null };
    const codeOf = async (patch: object) =>
      (await realm.refused('actions.save', action({ ...signed, ...patch }))).code;
    expect(await codeOf({ action: 'Other words' })).toBe('signed');
    expect(await codeOf({ action: 'Old words', meetingId: march })).toBe('signed');
    expect(await codeOf({ id: undefined, action: 'A new one' })).toBe('signed');
    expect((await realm.refused('actions.remove', { id })).code).toBe('signed');
    await realm.ask(
      'actions.save',
      action({ ...signed, action: 'Old words', ownerRole: 'Deputy' }),
    );
    await realm.ask('actions.finish', { id, on: '2026-06-01', evidence: 'Done' });
    expect(await found(id)).toMatchObject({ ownerRole: 'Deputy', doneOn: '2026-06-01' });
  });
});
