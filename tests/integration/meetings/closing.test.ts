import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreCallName, InputOf } from '../../../src-shared/contract/index.ts';
import { DAY, discuss, learnFromSecond, type Planned, planMeeting } from './planned.ts';

/** A meeting ended, commented, closed and added to, in order. */

let t: Planned;
let meetingId: string;
const ask = <N extends CoreCallName>(name: N, input: InputOf<N>) => t.ask(name, input);
const refused = (name: CoreCallName, input: unknown) => t.refused(name, input);

beforeAll(async () => {
  t = await planMeeting();
  ({ meetingId } = t);
}, 180_000);
afterAll(() => t.test().core.close());

describe('ended, then closed', () => {
  const close = (preparationMinutes = 90) => ({
    id: meetingId,
    on: '2026-11-24',
    preparationMinutes,
  });

  it('moves on what was not discussed, and shows the room nothing more', async () => {
    await discuss(t);
    await t.as('radiologist');
    expect((await refused('meetings.minutes', { id: meetingId })).code).toBe('not_ready');
    await t.as('chair');
    expect((await refused('meetings.close', close())).code).toBe('not_ended');
    expect(await ask('meetings.end', { id: meetingId })).toEqual({ moved: 1 });
    expect((await refused('meetings.end', { id: meetingId })).code).toBe('not_running');
    const view = await t.presenter('presenter.view', {});
    expect(view).toMatchObject({ current: null, ended: false });
    const after = await t.run();
    expect(after).toMatchObject({ status: 'ended', showing: { itemId: null } });
    const get = await ask('meetings.get', { id: meetingId });
    expect(get.commentsUntil).toBe('2026-12-01');
  });

  it('takes comments of those who were there, and closes over none unanswered', async () => {
    await t.as('radiographer');
    const comment = { id: meetingId, comment: 'The pelvis was discussed too.' };
    expect((await refused('meetings.comment', comment)).code).toBe('not_yours');
    expect((await refused('meetings.minutes', { id: meetingId })).code).toBe('not_ready');
    await t.as('radiologist');
    await ask('meetings.comment', comment);
    expect((await ask('meetings.minutes', { id: meetingId })).status).toBe('ended');
    await t.as('chair');
    const missing = await refused('meetings.close', close());
    expect(missing).toMatchObject({
      code: 'learning_point_missing',
      parameters: { cases: ['C-102'] },
    });
    await learnFromSecond(t);
    expect((await refused('meetings.close', close())).code).toBe('comments_open');
    // A day to come would keep the names for years; one before the meeting would not keep them at all.
    for (const on of ['2099-12-31', '2026-11-23']) {
      expect((await refused('meetings.close', { ...close(), on })).code).toBe('closing_day_wrong');
    }
    const [open] = (await ask('meetings.get', { id: meetingId })).comments;
    await t.as('assistant');
    expect((await refused('meetings.close', close())).code).toBe('not_allowed');
    await t.as('chair');
    await ask('meetings.answerComment', { id: open?.id ?? '', answer: 'Added.' });
  });

  it('signs the record, and gives everybody their minutes once', async () => {
    expect(await ask('meetings.close', close())).toEqual({ entries: 3 });
    expect((await refused('meetings.close', close())).code).toBe('not_ended');
    const mine = (await ask('learning.list', {})).entries;
    expect(
      mine.map(({ activity, minutes, kind, line: on }) => [activity, minutes, kind, on]).sort(),
    ).toEqual([
      ['realm_chairing', 52, 'own_time', null],
      ['realm_preparation', 90, 'own_time', null],
    ]);
    await t.as('radiologist');
    const { entries } = await ask('learning.list', {});
    expect(entries).toMatchObject([
      {
        title: 'REALM, main site',
        day: DAY,
        activity: 'realm_attendance',
        minutes: 40,
        line: 'Learning meetings',
        kind: 'in_planned_time',
        link: { kind: 'meeting', id: meetingId },
      },
    ]);
    // The owner's change of it keeps what it came from.
    const [entry] = entries;
    if (!entry) throw new Error('one entry');
    const { loggedAt: _, changedAt: __, link: ___, ...fields } = entry;
    await ask('learning.save', { ...fields, title: 'REALM of November' });
    expect(await ask('learning.get', { id: entry.id })).toMatchObject({
      title: 'REALM of November',
      link: { kind: 'meeting', id: meetingId },
    });
  });

  it('takes no write any more but an addendum, and undo does not reach into it', async () => {
    await t.as('chair');
    const itemId = (await t.run()).items[0]?.id ?? '';
    const point = { caseId: t.cases.first, meetingId, point: 'More.', draft: false };
    const calls: [CoreCallName, unknown][] = [
      ['meetings.capture', { itemId, discussion: 'Other words.' }],
      ['meetings.setChecklist', { id: meetingId, ticked: [] }],
      ['learning-points.save', point],
      ['learning-points.save', { ...point, meetingId: null }],
    ];
    for (const [name, input] of calls) expect((await refused(name, input)).code).toBe('signed');
    const [said] = (await ask('meetings.get', { id: meetingId })).points;
    const removed = await refused('learning-points.remove', { id: said?.id ?? '' });
    expect(removed.code).toBe('signed');
    const answer = await refused('meetings.comment', { id: meetingId, comment: 'Late.' });
    expect(answer.code).toBe('comments_closed');
    await ask('meetings.addAddendum', { id: meetingId, addendum: 'The MR was on 3 December.' });
    expect((await refused('history.undo', {})).code).toBe('nothing_to_undo');
    expect((await ask('meetings.minutes', { id: meetingId })).addenda).toMatchObject([
      { addendum: 'The MR was on 3 December.', by: 'Ruth Madeup' },
    ]);
    await t.as('administrator');
    const verified = await ask('workspace.verify', {});
    expect(verified.checks.filter((check) => !check.ok)).toEqual([]);
  });
});

describe('minutes of people', () => {
  it('count once, also where the record came open again and is closed again', async () => {
    await t.write([{ table: 'meeting', row: meetingId, patch: { status: 'ended' } }]);
    await t.as('chair');
    const again = { id: meetingId, on: '2026-11-24', preparationMinutes: 90 };
    expect(await ask('meetings.close', again)).toEqual({ entries: 0 });
    expect((await ask('learning.list', {})).minutes).toBe(52 + 90);
    await t.as('radiologist');
    // Renamed by its owner before; closing again leaves that as it is.
    expect((await ask('learning.list', {})).entries).toMatchObject([
      { title: 'REALM of November', minutes: 40 },
    ]);
  });
});
