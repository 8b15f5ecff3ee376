import { describe, expect, it } from 'vitest';
import {
  type CountedEntry,
  type CountedLine,
  type CountedPerson,
  type CountedPlan,
  type LearningPolicy,
  type SummaryRules,
  summariseGroups,
  summarisePerson,
} from '../../../../src-shared/rules/job-plans/index.ts';
import { ratio } from '../../../../src-shared/rules/rational.ts';

function line(name: string, position: number, rest: Partial<CountedLine> = {}): CountedLine {
  return {
    name,
    category: 'SPA',
    activity: 'other',
    quantity: '1',
    unit: 'minutes/week',
    countsAsLearning: true,
    position,
    ...rest,
  };
}

function plan(lines: CountedLine[], rest: Partial<CountedPlan> = {}): CountedPlan {
  return {
    id: 'plan-1',
    from: '2026-01-01',
    to: null,
    status: 'agreed',
    version: 1,
    workingWeeks: '52',
    lines,
    ...rest,
  };
}

function person(plans: CountedPlan[], rest: Partial<CountedPerson> = {}): CountedPerson {
  return {
    id: 'p1',
    staffId: 'R001',
    name: 'Robin Example',
    staffGroup: 'Radiographer',
    contract: 'AfC',
    nation: 'England',
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
    plans,
    ...rest,
  };
}

function entry(
  name: string | null,
  minutes: number,
  kind: CountedEntry['kind'] = 'in_planned_time',
) {
  return { line: name, minutes, kind };
}

function policy(rest: Partial<LearningPolicy> = {}): LearningPolicy {
  return {
    from: '2020-01-01',
    to: null,
    minutesPerMonth: 240,
    staffGroup: null,
    scaledByWte: true,
    agreedBy: 'Fictional board',
    reviewOn: '2027-01-01',
    ...rest,
  };
}

const noRules: SummaryRules = { departmentWorkingWeeks: null, policies: [] };
const fourWeeks = { from: '2026-02-01', to: '2026-02-28' };

describe('a person in a period', () => {
  it('counts each kind on its line and says what is not yet logged', () => {
    const someone = person([plan([line('Reflection', 1, { quantity: '60' })])]);
    const logged = [
      entry('reflection', 100),
      entry('REFLECTION', 23),
      entry('Reflection', 40, 'own_time'),
      entry('Re-flection', 30, 'displaced'),
    ];
    // Planned 60 × 4 = 240; 123 ÷ 240 = 51.25 %, which rounds up; 240 − 123 − 30 = 87.
    expect(summarisePerson(someone, logged, fourWeeks, noRules).lines).toEqual([
      {
        line: 'Reflection',
        category: 'SPA',
        planned: ratio(240),
        plannedMinutes: 240,
        inPlanMinutes: 123,
        ownTimeMinutes: 40,
        displacedMinutes: 30,
        notYetLoggedMinutes: 87,
        deliveredPercent: '51.3',
      },
    ]);
  });

  it('keeps a negative rest where more was logged than planned', () => {
    const someone = person([plan([line('Reflection', 1, { quantity: '10' })])]);
    const { total } = summarisePerson(someone, [entry('Reflection', 65)], fourWeeks, noRules);
    expect(total.notYetLoggedMinutes).toBe(-25);
    expect(total.deliveredPercent).toBe('162.5');
  });

  it('rounds a total once, from unrounded lines, and a percentage from the unrounded plan', () => {
    // Each line comes to 0.1 × 28 ÷ 7 = 0.4: 0 in print, and 1.2 together.
    const lines = ['A', 'B', 'C'].map((name, at) => line(name, at, { quantity: '0.1' }));
    const summary = summarisePerson(person([plan(lines)]), [entry('A', 1)], fourWeeks, noRules);
    expect(summary.lines.map((row) => row.plannedMinutes)).toEqual([0, 0, 0]);
    expect(summary.lines.map((row) => row.deliveredPercent)).toEqual(['250.0', '0.0', '0.0']);
    expect(summary.total.plannedMinutes).toBe(1);
    expect(summary.total.deliveredPercent).toBe('83.3');
  });

  it('makes same-named lines of successive plans one row, in plan order', () => {
    const first = plan([line('Reflection', 2), line('REALM attendance', 1)], { to: '2026-02-14' });
    const second = plan(
      [
        line('Audit', 1),
        line('realm-attendance', 2, { quantity: '2', category: 'ANR' }),
        line('Clinical work', 3, { countsAsLearning: false }),
      ],
      { id: 'plan-2', version: 2, from: '2026-02-15' },
    );
    const { lines, total } = summarisePerson(person([second, first]), [], fourWeeks, noRules);
    // 14 days a plan are two weeks: 2 + 4 for the meeting, 2 each for the others.
    expect(
      lines.map(({ line: name, category, plannedMinutes }) => [name, category, plannedMinutes]),
    ).toEqual([
      ['REALM attendance', 'SPA', 6],
      ['Reflection', 'SPA', 2],
      ['Audit', 'SPA', 2],
    ]);
    expect(total.plannedMinutes).toBe(10);
  });

  it('puts unknown lines on (no line), and leaves out lines that are not learning', () => {
    const someone = person([
      plan([line('Reflection', 1), line('Clinical work', 2, { countsAsLearning: false })]),
    ]);
    const logged = [
      entry(null, 10),
      entry('Teaching', 5, 'own_time'),
      entry('clinical work', 60),
      entry('Clinical-Work', 30, 'displaced'),
    ];
    const summary = summarisePerson(someone, logged, fourWeeks, noRules);
    expect(summary.lines.at(-1)).toMatchObject({
      line: null,
      category: '',
      plannedMinutes: 0,
      inPlanMinutes: 10,
      ownTimeMinutes: 5,
      notYetLoggedMinutes: -10,
      deliveredPercent: null,
    });
    expect(summary.total).toMatchObject({
      inPlanMinutes: 10,
      ownTimeMinutes: 5,
      displacedMinutes: 0,
    });
    expect(summary.leftOut).toEqual({ entries: 2, minutes: 90 });
  });

  it('gives a total to a person without a plan', () => {
    const summary = summarisePerson(person([]), [], fourWeeks, noRules);
    expect(summary.lines).toEqual([]);
    expect(summary.total).toMatchObject({ plannedMinutes: 0, deliveredPercent: null });
    expect(summary.meanWte).toBe('1.00');
    expect(summary.policyMinutes).toBeNull();
  });

  it('says whose working weeks were counted, and when leave was not taken out', () => {
    const weekly = person([
      plan([line('A', 1)], { workingWeeks: '42', to: '2026-02-10' }),
      plan([line('A', 1)], { id: 'plan-2', version: 2, workingWeeks: null, from: '2026-02-11' }),
    ]);
    expect(summarisePerson(weekly, [], fourWeeks, noRules)).toMatchObject({
      leaveBases: [{ source: 'plan', workingWeeks: '42' }, { source: 'none' }],
      leaveNotTakenOut: true,
    });
    const set = { ...noRules, departmentWorkingWeeks: '44' };
    expect(summarisePerson(weekly, [], fourWeeks, set)).toMatchObject({
      leaveBases: [
        { source: 'plan', workingWeeks: '42' },
        { source: 'department', workingWeeks: '44' },
      ],
      leaveNotTakenOut: false,
    });
    const monthly = person([plan([line('A', 1, { unit: 'hours/month' })], { workingWeeks: null })]);
    expect(summarisePerson(monthly, [], fourWeeks, noRules).leaveNotTakenOut).toBe(false);
  });

  it('weighs WTE by employed days', () => {
    const employment = [
      { from: '2026-02-01', to: null, wte: '1' },
      { from: '2026-02-08', to: '2026-02-10', wte: '0.55' },
    ];
    // (7 × 1 + 3 × 0.55) ÷ 10 = 0.865, a half going up.
    expect(summarisePerson(person([], { employment }), [], fourWeeks, noRules).meanWte).toBe(
      '0.87',
    );
    expect(summarisePerson(person([], { employment: [] }), [], fourWeeks, noRules).meanWte).toBe(
      '0.00',
    );
  });

  it('counts policy minutes by months pro rata, each day at its own WTE where scaled', () => {
    const employment = [
      { from: '2020-01-01', to: null, wte: '0.5' },
      { from: '2026-03-16', to: null, wte: '1' },
    ];
    const period = { from: '2026-02-15', to: '2026-03-31' };
    const minutes = (policies: LearningPolicy[], rest: Partial<CountedPerson> = {}) =>
      summarisePerson(person([], { employment, ...rest }), [], period, {
        departmentWorkingWeeks: null,
        policies,
      }).policyMinutes;
    // 240 × (14 ÷ 28 × 0.5 + 15 ÷ 31 × 0.5 + 16 ÷ 31) = 60 + 58.06… + 123.87… = 241.93…
    expect(minutes([policy()])).toBe(242);
    // 240 × (14 ÷ 28 + 1)
    expect(minutes([policy({ scaledByWte: false })])).toBe(360);
    // Only March, and a policy of the group's own before the general one.
    expect(
      minutes([
        policy({ scaledByWte: false, from: '2026-03-01' }),
        policy({
          scaledByWte: false,
          minutesPerMonth: 310,
          staffGroup: 'RADIOGRAPHER',
          from: '2026-03-31',
        }),
      ]),
    ).toBe(Math.round((240 * 30) / 31 + 10));
    expect(minutes([policy({ staffGroup: 'Sonographer' })])).toBeNull();
    expect(minutes([policy({ to: '2026-02-14' })])).toBeNull();
    expect(minutes([policy()], { employment: [] })).toBe(0);
  });
});

describe('staff groups', () => {
  const rules: SummaryRules = { departmentWorkingWeeks: null, policies: [policy()] };
  const someone = (staffGroup: string, quantity: string, wte: string, inPlan: number) =>
    summarisePerson(
      person([plan([line('A', 1, { quantity })])], {
        staffGroup,
        employment: [{ from: '2020-01-01', to: null, wte }],
      }),
      [entry('A', inPlan)],
      fourWeeks,
      rules,
    );

  it('sum unrounded people under one spelling, by name', () => {
    // 0.35 × 4 = 1.4 a radiographer: 1 each in print, 3 together (2.8); 10 × 4 for the other.
    const { groups, everyone } = summariseGroups([
      someone('Sonographer', '10', '0.8', 30),
      someone('Radiographer', '0.35', '1', 1),
      someone('radiographer', '0.35', '0.55', 1),
    ]);
    expect(groups.map((group) => group.staffGroup)).toEqual(['Radiographer', 'Sonographer']);
    expect(groups[0]).toMatchObject({
      people: 2,
      totalWte: '1.55',
      plannedMinutes: 3,
      inPlanMinutes: 2,
      notYetLoggedMinutes: 1,
      deliveredPercent: '71.4',
      policyMinutes: 372,
    });
    // 42.8 planned; 240 × 2.35 of policy.
    expect(everyone).toMatchObject({
      people: 3,
      totalWte: '2.35',
      plannedMinutes: 43,
      inPlanMinutes: 32,
      policyMinutes: 564,
    });
  });

  it('of nobody are empty', () => {
    expect(summariseGroups([])).toMatchObject({
      groups: [],
      everyone: { people: 0, plannedMinutes: 0, deliveredPercent: null, policyMinutes: null },
    });
  });
});
