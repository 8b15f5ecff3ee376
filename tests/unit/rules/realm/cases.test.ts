import { describe, expect, it } from 'vitest';
import type { CountedPlan } from '../../../../src-shared/rules/job-plans/index.ts';
import type { ToldFacts } from '../../../../src-shared/rules/realm/index.ts';
import { discussedCase, meetingOn, ruleOf, series } from './years.ts';

const line = (category: string, activity = '') => ({
  name: 'REALM',
  category,
  activity,
  quantity: '0.25',
  unit: 'PA/week' as const,
  countsAsLearning: false,
  position: 0,
});
const planOf = (rest: Partial<CountedPlan>): CountedPlan => ({
  id: 'plan',
  from: '2026-04-01',
  to: null,
  status: 'agreed',
  version: 1,
  workingWeeks: null,
  lines: [line('ANR')],
  ...rest,
});

describe('the chair (R05)', () => {
  const chaired = (...plans: CountedPlan[]) =>
    ruleOf('R05', { series: [{ ...series, chairs: [plans] }] });

  it('has the work in an agreed plan in force on the day', () => {
    expect(chaired(planOf({}))).toMatchObject({ value: 'yes', met: true, note: null });
    expect(chaired(planOf({ lines: [line('SPA', 'REALM chairing')] })).value).toBe('yes');
  });

  it.each([
    ['only a draft', planOf({ status: 'draft' })],
    ['a plan that has ended', planOf({ to: '2026-11-23' })],
    ['a plan that begins later', planOf({ from: '2026-11-25' })],
    ['no line for it', planOf({ lines: [line('SPA', 'CPD')] })],
  ])('has %s', (_, plan) => {
    expect(chaired(plan)).toMatchObject({
      value: 'no',
      met: false,
      note: 'chair_not_in_job_plan',
    });
  });

  it('is missing, or the series has ended', () => {
    expect(ruleOf('R05')).toMatchObject({ value: 'no', met: false, note: 'no_chair' });
    const ended = { ...series, endedOn: '2026-11-23' };
    expect(ruleOf('R05', { series: [ended] })).toMatchObject({ met: null, note: 'series_ended' });
    const lastDay = { ...series, endedOn: '2026-11-24' };
    expect(ruleOf('R05', { series: [lastDay] })).toMatchObject({ met: false, note: 'no_chair' });
  });
});

describe('anonymity (R06)', () => {
  it('was checked on the meeting’s day at the latest', () => {
    const discussed = ['2026-05-12', '2026-05-13', null].map((anonymityCheckedOn) =>
      discussedCase({ anonymityCheckedOn }),
    );
    expect(ruleOf('R06', { discussed })).toMatchObject({ value: '33.3', numerator: 1 });
  });
});

describe('who was told (R07)', () => {
  const letter = (state: string, toldOn: string | null = null, identityId = 'i1'): ToldFacts => ({
    identityId,
    state,
    toldOn,
  });
  const told = (rest: Parameters<typeof discussedCase>[0]) => {
    const { numerator, denominator } = ruleOf('R07', { discussed: [discussedCase(rest)] });
    return `${numerator}/${denominator}`;
  };

  it('counts those told by the meeting’s day, in person or through a contact', () => {
    expect(told({ letters: [letter('told', '2026-05-12')] })).toBe('1/1');
    expect(told({ letters: [letter('told_through', '2026-05-01')] })).toBe('1/1');
    expect(told({ letters: [letter('told', '2026-05-13')] })).toBe('0/1');
    expect(told({ letters: [letter('not_yet')] })).toBe('0/1');
  });

  it('counts away and left apart, as neither told nor missed', () => {
    const discussed = [
      discussedCase({
        letters: [letter('away'), letter('left', null, 'i2'), letter('told', '2026-05-01', 'i3')],
      }),
    ];
    const rule = ruleOf('R07', { discussed });
    expect(rule).toMatchObject({ value: '100.0', met: true, numerator: 1, denominator: 1 });
    expect(rule.inputs).toContainEqual({
      label: 'people_left',
      about: '',
      value: '1',
      on: null,
    });
    expect(told({ letters: [letter('away')] })).toBe('0/0');
  });

  it('counts one person once, however many letters they had', () => {
    const letters = [letter('not_yet'), letter('told', '2026-05-01')];
    expect(told({ letters })).toBe('1/1');
  });

  it('counts people who have no letter yet', () => {
    expect(told({ withoutLetter: 2 })).toBe('0/2');
    expect(told({ letters: [letter('told', '2026-05-01')], withoutLetter: 1 })).toBe('1/2');
  });

  it('goes by the record of a case where there are no letters', () => {
    expect(told({ imported: true, reporterToldOn: '2026-05-10' })).toBe('1/1');
    expect(told({ imported: true, reporterToldOn: '2026-05-20' })).toBe('0/1');
    expect(told({ imported: true })).toBe('0/1');
    expect(told({ imported: true, reporterTold: 'not_needed' })).toBe('0/0');
    expect(told({})).toBe('0/0');
  });

  it('lists by case only those not told, never who is away or has left', () => {
    const discussed = [
      discussedCase({ letters: [letter('left')] }),
      discussedCase({ id: 'c2', code: 'C-119', withoutLetter: 1 }),
    ];
    const about = ruleOf('R07', { discussed }).inputs.map((one) => one.about);
    expect(about.filter((code) => code !== '')).toEqual(['C-119']);
  });
});

describe('learning points (R08) and where they went (R09)', () => {
  it('asks for one a discussed case', () => {
    const discussed = [discussedCase(), discussedCase({ id: 'c2', points: 0 })];
    expect(ruleOf('R08', { discussed })).toMatchObject({ value: '50.0', met: false });
  });

  const sent = (...audiences: string[]) =>
    audiences.map((audience) => ({ audience, sentOn: '2026-05-20' }));
  const circulated = (
    imported: boolean,
    ...wordings: { audience: string; sentOn: string | null }[]
  ) =>
    ruleOf('R09', {
      meetings: [meetingOn('2026-05-12'), meetingOn('2026-07-14', { status: 'ended' })],
      points: [{ meetingId: 'm 2026-05-12', imported, wordings }],
    });

  it('asks that each point of a closed meeting went to radiologists and radiographers', () => {
    expect(circulated(false, ...sent('radiologists', 'radiographers')).met).toBe(true);
    expect(circulated(false, ...sent('radiologists', 'referrers')).met).toBe(false);
    const waiting = { audience: 'radiographers', sentOn: null };
    expect(circulated(false, ...sent('radiologists'), waiting).met).toBe(false);
  });

  it('asks of an imported point only that it went', () => {
    expect(circulated(true, ...sent('radiologists')).met).toBe(true);
    expect(circulated(true).met).toBe(false);
  });

  it('leaves out meetings with nothing to send', () => {
    const rule = ruleOf('R09', { meetings: [meetingOn('2026-05-12')] });
    expect(rule).toMatchObject({ value: null, met: null, note: 'nothing_to_circulate' });
  });
});

describe('the notifier’s duties (R10)', () => {
  it('are asked of every case received, and each may be not needed', () => {
    const duties = (addendum: string | null) => ({
      code: 'C-118',
      receivedOn: '2026-05-01',
      addendum,
      referrerTold: 'done',
      reporterTold: 'not_needed',
    });
    const rule = ruleOf('R10', { received: [duties('done'), duties(null)] });
    expect(rule).toMatchObject({ value: '50.0', met: false, numerator: 1, denominator: 2 });
    expect(rule.inputs[1]).toMatchObject({ label: 'case_with_duties_open', value: 'addendum' });
    expect(ruleOf('R10').note).toBe('no_cases_received');
  });
});

describe('good spots (R11) and scores (R12)', () => {
  it('shows the share of good spots without a target', () => {
    const discussed = [discussedCase({ kind: 'good_spot' }), discussedCase({ id: 'c2' })];
    expect(ruleOf('R11', { discussed })).toMatchObject({
      value: '50.0',
      threshold: null,
      met: null,
      note: 'no_target',
    });
  });

  it('finds nowhere to store a score of a person', () => {
    const rule = ruleOf('R12');
    expect(rule).toMatchObject({ value: '0', met: true, note: 'by_structure' });
    expect(rule.inputs.length).toBeGreaterThan(5);
  });
});
