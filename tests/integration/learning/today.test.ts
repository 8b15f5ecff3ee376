import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import { addAndActivate, startWithWorkspace, type TestCore } from '../helpers/workspace.ts';

const today = '2026-11-24';

type Entry = InputOf<'learning.log'>;
const entry: Entry = {
  title: 'Something learnt',
  day: today,
  minutes: 30,
  line: 'Reflection',
  activity: 'cpd',
  kind: 'in_planned_time',
  displacedReason: null,
  hcpcType: null,
  reflection: null,
  action: null,
};
const line: InputOf<'job-plans.saveDraft'>['lines'][number] = {
  name: 'Reflection',
  category: 'SPA',
  activity: 'reflection',
  quantity: '70',
  unit: 'minutes/week',
  protected: true,
  countsAsLearning: true,
};

let test: TestCore;
let shown: OutputOf<'learning.today'>;

beforeAll(async () => {
  test = await startWithWorkspace();
  const everything = {
    staffId: 'M001',
    name: 'Morgan Notreal',
    staffGroup: 'Radiographer',
    site: '',
    registrationBody: 'HCPC' as const,
    registrationNumber: '',
    contract: 'AfC' as const,
    nation: 'England' as const,
    roles: ['member' as const, 'manager' as const],
    employment: [{ from: '2020-01-01', to: null, wte: '0.5' }],
  };
  const { id: personId } = await addAndActivate(test, everything);
  const plan = { from: '2026-11-10', to: null, workingWeeks: null };
  const { id } = await test.ask('job-plans.saveDraft', {
    ...plan,
    personId,
    lines: [line, { ...line, name: 'Lists', countsAsLearning: false }],
  });
  await test.ask('job-plans.agree', {
    id,
    agreedSystem: '',
    agreedVersion: '',
    agreedOn: '2026-10-01',
  });
  const entries: Partial<Entry>[] = [
    // Monday and Sunday of this week, Sunday and Monday of the last one.
    { day: '2026-11-23', minutes: 15, hcpcType: 'work_based' },
    { day: '2026-11-29', minutes: 7 },
    { day: '2026-11-22', minutes: 20, kind: 'own_time', hcpcType: 'work_based' },
    { day: '2026-11-16', minutes: 10, kind: 'displaced', displacedReason: 'staffing' },
    { day: '2026-11-15', minutes: 5, line: null, hcpcType: 'self_directed' },
    { day: '2026-11-09', minutes: 50 },
    { day: '2026-11-08', minutes: 9, line: 'Lists' },
    // Reflections: this quarter's first day, the one before, and one that was displaced.
    { day: '2026-10-01', reflection: { model: 'free', sections: { text: 'Why' } } },
    { day: '2026-10-02', activity: 'reflection' },
    { day: '2026-10-03', activity: 'reflection', kind: 'displaced', displacedReason: 'other' },
    { day: '2026-09-30', activity: 'reflection' },
    // Two years back: the last day that counts, and the first that does not.
    { day: '2024-11-25', hcpcType: 'formal_education' },
    { day: '2024-11-24', hcpcType: 'professional_activity' },
    { day: '2025-01-01', action: { text: 'No date', dueOn: null, done: false } },
    { day: '2025-01-02', action: { text: 'Later', dueOn: '2027-01-01', done: false } },
    { day: '2025-01-03', action: { text: 'Sooner', dueOn: '2026-12-01', done: false } },
    { day: '2025-01-04', action: { text: 'Done', dueOn: '2026-12-01', done: true } },
  ];
  for (const rest of entries) await test.ask('learning.log', { ...entry, ...rest });
  shown = await test.ask('learning.today', { today });
});
afterAll(() => test.core.close());

describe('today', () => {
  it('stands the month to date against the plan, by the day', () => {
    // The plan holds on 10 to 24 November: 15 days of 10 minutes.
    expect(shown.monthToDate).toEqual({
      period: { from: '2026-11-01', to: today },
      lines: [
        {
          line: 'Reflection',
          category: 'SPA',
          planned: 150,
          inPlan: 65,
          displaced: 10,
          notYetLogged: 75,
          ownTime: 20,
        },
        {
          line: '',
          category: '',
          planned: 0,
          inPlan: 5,
          displaced: 0,
          notYetLogged: -5,
          ownTime: 0,
        },
      ],
      total: {
        line: '',
        category: '',
        planned: 150,
        inPlan: 70,
        displaced: 10,
        notYetLogged: 70,
        ownTime: 20,
      },
      agreedOn: '2026-10-01',
      leaveNotTakenOut: true,
    });
  });

  it('stands the plan year to date from the day the plan began', () => {
    expect(shown.planYearToDate).toMatchObject({
      period: { from: '2026-11-10', to: today },
      total: { planned: 150, inPlan: 20, displaced: 10, ownTime: 20 },
    });
  });

  it('has no plan year without a plan', async () => {
    const before = await test.ask('learning.today', { today: '2026-11-01' });
    expect(before.planYearToDate).toBeNull();
    expect(before.monthToDate).toMatchObject({ agreedOn: null, total: { planned: 0 } });
  });

  it('begins the week on Monday', async () => {
    const days = (week: { entries: { day: string }[] }) => week.entries.map(({ day }) => day);
    expect(days(shown.week)).toEqual(['2026-11-29', '2026-11-23']);
    expect(shown.week.minutes).toBe(22);
    expect(days(shown.lastWeek)).toEqual(['2026-11-22', '2026-11-16']);
    const onMonday = await test.ask('learning.today', { today: '2026-11-23' });
    const onSunday = await test.ask('learning.today', { today: '2026-11-22' });
    expect(onMonday.week).toEqual(shown.week);
    expect(onSunday.week).toEqual(shown.lastWeek);
    const longAgo = await test.ask('learning.today', { today: '1969-12-31' });
    expect(longAgo.week.minutes).toBe(0);
  });

  it('shows the mix of two years, and what was reflected on this quarter', () => {
    expect(shown.hcpcMix).toEqual([
      { type: 'work_based', count: 2 },
      { type: 'professional_activity', count: 0 },
      { type: 'formal_education', count: 1 },
      { type: 'self_directed', count: 1 },
    ]);
    expect(shown.reflectionsThisQuarter).toBe(2);
  });

  it('lists what is still to be done, the nearest date first', () => {
    expect(shown.openActions.map(({ text }) => text)).toEqual(['Sooner', 'Later', 'No date']);
  });
});
