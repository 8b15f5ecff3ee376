import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreCallName, InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import { type Planned, planMeeting } from './planned.ts';

/** A meeting while it runs, in order: each step builds on the one before. */

let t: Planned;
let meetingId: string;
const ask = <N extends CoreCallName>(name: N, input: InputOf<N>) => t.ask(name, input);
const refused = (name: CoreCallName, input: unknown) => t.refused(name, input);
const run = () => t.run();
const presenter: Planned['presenter'] = (name, input) => t.presenter(name, input);
const view = () => presenter('presenter.view', {});
let items: OutputOf<'meetings.run'>['items'];
const show = (change: Partial<InputOf<'meetings.show'>['showing']>) =>
  ask('meetings.show', {
    id: meetingId,
    showing: {
      itemId: items[0]?.id ?? null,
      step: 'request',
      frame: 0,
      zoom: 1,
      voteOpen: false,
      inPacs: false,
      ...change,
    },
  });

beforeAll(async () => {
  t = await planMeeting();
  ({ meetingId } = t);
}, 180_000);
afterAll(() => t.test().core.close());

describe('a meeting while it runs', () => {
  it('starts once, for the series’ own staff', async () => {
    await t.as('radiologist');
    expect((await refused('meetings.start', { id: meetingId })).code).toBe('not_allowed');
    await t.as('chair');
    expect(
      (await refused('meetings.show', { id: meetingId, showing: (await run()).showing })).code,
    ).toBe('not_running');
    await ask('meetings.start', { id: meetingId });
    expect((await refused('meetings.start', { id: meetingId })).code).toBe('not_planned');
    const started = await run();
    ({ items } = started);
    expect(started).toMatchObject({
      status: 'running',
      showing: { itemId: null, step: 'request' },
    });
    expect(items.map(({ steps }) => steps.length)).toEqual([5, 5, 4]);
    expect(await view()).toEqual({
      series: 'REALM, main site',
      current: null,
      inPacs: false,
      ended: false,
    });
  });

  it('reveals a case step by step, and tells both windows of each', async () => {
    const seen: string[][] = [];
    const stop = t.test().core.subscribe((event) => {
      if (event.type === 'changed') seen.push(event.tables);
    });
    await show({ step: 'request' });
    expect((await view()).current).toMatchObject({
      number: 1,
      of: 3,
      title: 'Neutral title of C-101',
      question: null,
      frames: [],
      laterOpinion: null,
    });
    await show({ step: 'question' });
    expect((await view()).current).toMatchObject({ question: '', originalOpinion: null });
    await show({ step: 'later_opinion' });
    expect((await view()).current).toMatchObject({
      originalOpinion: 'No fracture, C-101.',
      laterOpinion: 'Wedge fracture, C-101.',
      points: [],
    });
    stop();
    expect(seen).toEqual([['meeting_run'], ['meeting_run'], ['meeting_run']]);
  });

  it('gives a picture of the case that is shown, from the pictures on, and no other', async () => {
    const [picture, other] = [items[0]?.pictures[0]?.blob ?? '', items[1]?.pictures[0]?.blob ?? ''];
    await show({ step: 'request' });
    await expect(presenter('presenter.picture', { blob: picture })).rejects.toThrow('not_found');
    await show({ step: 'pictures' });
    const { mediaType, bytes } = await presenter('presenter.picture', { blob: picture });
    expect([mediaType, Buffer.from(bytes).toString()]).toEqual(['image/png', 'a picture']);
    await expect(presenter('presenter.picture', { blob: other })).rejects.toThrow('not_found');
    await show({ step: 'pictures', inPacs: true });
    expect(await view()).toMatchObject({ current: null, inPacs: true });
    await expect(presenter('presenter.picture', { blob: picture })).rejects.toThrow('not_found');
  });

  it('shows hands once the vote is closed', async () => {
    const [item] = items;
    await ask('meetings.capture', {
      itemId: item?.id ?? '',
      votes: [
        { option: 'Rib fracture', count: 11 },
        { option: 'Something more', count: null },
      ],
    });
    await show({ step: 'question', voteOpen: true });
    expect((await view()).current?.options.map(({ count }) => count)).toEqual([null, null]);
    await show({ step: 'question' });
    expect((await view()).current?.options.map(({ count }) => count)).toEqual([11, null]);
  });

  it('keeps drafts of learning points from the room until they are said', async () => {
    const caseId = t.cases.first;
    const point = 'Read the sagittals before closing any chest CT after a fall.';
    const draft = { caseId, meetingId: null, point, draft: true };
    const { id } = await ask('learning-points.save', draft);
    await show({ step: 'learning' });
    expect((await view()).current?.points).toEqual([]);
    expect((await run()).items[0]?.points).toMatchObject([{ point, draft: true }]);
    // Said: it goes to the meeting that has the case in hand, though none is named.
    await ask('learning-points.save', { ...draft, id, draft: false });
    expect((await view()).current?.points).toEqual([point]);
  });

  it('lets the room see nobody', async () => {
    for (const step of ['request', 'pictures', 'question', 'later_opinion', 'learning'] as const) {
      await show({ step });
      expect(JSON.stringify(await view())).not.toContain('Mockford');
    }
  });

  it('goes on where it stopped when the core starts again, with all that was typed', async () => {
    const [first, second] = items;
    const discussion = 'Most looked at the axials only.';
    await ask('meetings.capture', { itemId: first?.id ?? '', discussion, discussed: true });
    await ask('meetings.capture', {
      itemId: first?.id ?? '',
      consensus: 'agreed',
      consensusText: 'A wedge fracture.',
      effect: 'changed',
      stage: 'report',
    });
    await show({ itemId: second?.id ?? null, step: 'pictures', frame: 0, zoom: 2.5 });
    await t.restart();
    await t.as('assistant');
    const again = await run();
    expect(again.showing).toMatchObject({ itemId: second?.id, step: 'pictures', zoom: 2.5 });
    expect(again.items[0]).toMatchObject({
      discussion,
      discussed: true,
      consensus: 'agreed',
      consensusText: 'A wedge fracture.',
      effect: 'changed',
    });
    expect((await view()).current?.title).toBe('Neutral title of C-102');
  });

  it('takes back what was captured last, and guards it', async () => {
    const itemId = items[1]?.id ?? '';
    await ask('meetings.capture', { itemId, discussion: 'First thought.', discussed: true });
    await ask('meetings.capture', { itemId, discussion: 'Second thought.' });
    await ask('history.undo', {});
    expect((await run()).items[1]).toMatchObject({ discussion: 'First thought.', discussed: true });
    const typed = { itemId, discussion: 'NHS 943 476 5919' };
    expect((await refused('meetings.capture', typed)).code).toBe('identifier_blocked');
    await ask('meetings.setChecklist', { id: meetingId, ticked: ['recording_off', 'chat_off'] });
    expect((await run()).checklist).toEqual(['recording_off', 'chat_off']);
  });
});
