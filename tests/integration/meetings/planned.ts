import type { CoreCallName, InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import { type Tabled, tableCases } from './tabled.ts';

/** A planned meeting of three cases, and what a test does with it. */

export const DAY = '2026-11-26';
const line: InputOf<'job-plans.saveDraft'>['lines'][number] = {
  name: 'Learning meetings',
  category: 'SPA',
  activity: 'REALM attendance',
  quantity: '60',
  unit: 'minutes/week',
  protected: true,
  countsAsLearning: true,
};

type Presenters = 'presenter.view' | 'presenter.picture';

export interface Planned extends Tabled {
  meetingId: string;
  ask<N extends CoreCallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  refused(name: CoreCallName, input: unknown): ReturnType<ReturnType<Tabled['test']>['refused']>;
  run(): Promise<OutputOf<'meetings.run'>>;
  presenter<N extends Presenters>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
}

/** The chair is signed in. The radiologist's job plan has a line for such meetings. */
export async function planMeeting(): Promise<Planned> {
  const t = await tableCases();
  const ask: Planned['ask'] = (name, input) => t.test().ask(name, input);
  await t.as('administrator');
  const { id } = await ask('job-plans.saveDraft', {
    personId: t.realm.ids.radiologist,
    from: '2026-04-01',
    to: null,
    workingWeeks: '42',
    lines: [line],
  });
  const agreement = { agreedSystem: 'Paper', agreedVersion: 'a', agreedOn: '2026-03-12' };
  await ask('job-plans.agree', { id, ...agreement });
  await t.as('chair');
  const when = { day: DAY, startsAt: '12:30', minutes: 60, mode: 'hybrid' as const };
  const { ids } = await ask('meetings.plan', {
    seriesId: t.realm.seriesId,
    meetings: [{ ...when, place: 'Seminar room', link: '' }],
  });
  const meetingId = ids[0] ?? '';
  const items = Object.values(t.cases).map((caseId) => ({ caseId, minutes: 6 }));
  await ask('meetings.setAgenda', { id: meetingId, items });
  return {
    ...t,
    meetingId,
    ask,
    refused: (name, input) => t.test().refused(name, input),
    run: () => ask('meetings.run', { id: meetingId }),
    presenter: async (name, input) => {
      const result = await t.test().core.call(name, input, { window: 'presenter' });
      if (!result.ok) throw new Error(result.code);
      return result.value as never;
    },
  };
}

/**
 * Starts it, discusses its first two cases and notes who was there; a learning point is said of the
 * first. After 52 minutes it is about to end.
 */
export async function discuss({ ask, run, test, realm, cases, meetingId }: Planned): Promise<void> {
  await ask('meetings.start', { id: meetingId });
  const [first, second] = (await run()).items;
  await ask('meetings.capture', {
    itemId: first?.id ?? '',
    discussion: 'Most looked at the axials only.',
    consensus: 'agreed',
    consensusText: 'A wedge fracture.',
    effect: 'changed',
    discussed: true,
  });
  await ask('meetings.capture', { itemId: second?.id ?? '', discussed: true });
  const point = 'Read the sagittals before closing any chest CT after a fall.';
  await ask('learning-points.save', { caseId: cases.first, meetingId, point, draft: false });
  await ask('meetings.setAttendance', {
    id: meetingId,
    people: [
      { personId: realm.ids.chair, status: 'present', minutes: null },
      { personId: realm.ids.radiologist, status: 'virtual', minutes: 40 },
      { personId: realm.ids.radiographer, status: 'apologies', minutes: null },
    ],
    visitors: [{ role: 'Medical student', count: 2 }],
  });
  test().wait(52 * 60_000);
}

/** Says what the second case taught, without which the meeting does not close. */
export const learnFromSecond = ({ ask, cases, meetingId }: Planned) =>
  ask('learning-points.save', {
    caseId: cases.second,
    meetingId,
    point: 'Ask for the earlier examination.',
    draft: false,
  });
