import { describe, expect, it } from 'vitest';
import {
  type CountedLine,
  type CountedPerson,
  type CountedPlan,
  plannedMinutes,
} from '../../../../src-shared/rules/job-plans/index.ts';
import { ratio, roundHalfUp } from '../../../../src-shared/rules/rational.ts';

function line(quantity: string, unit: CountedLine['unit']): CountedLine {
  return {
    name: 'Reflection',
    category: 'SPA',
    activity: 'reflection',
    quantity,
    unit,
    countsAsLearning: true,
    position: 1,
  };
}

function plan(only: CountedLine, rest: Partial<CountedPlan> = {}): CountedPlan {
  return {
    id: 'plan-1',
    from: '2026-04-01',
    to: null,
    status: 'agreed',
    version: 1,
    workingWeeks: null,
    lines: [only],
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
    employment: [{ from: '2020-01-01', to: null, wte: '0.6' }],
    plans,
    ...rest,
  };
}

const november = { from: '2026-11-01', to: '2026-11-30' };

function planned(only: CountedLine, rest: Partial<CountedPlan> = {}, weeks: string | null = null) {
  const one = plan(only, rest);
  return plannedMinutes(only, one, person([one]), november, weeks);
}

describe('planned minutes of a line', () => {
  it('weekly: quantity × minutes ÷ 7 × days, whatever the WTE', () => {
    // 90 ÷ 7 × 30 = 385.714…
    expect(planned(line('90', 'minutes/week'))).toEqual(ratio(2700, 7));
    // 1.5 h are 90 min.
    expect(planned(line('1.5', 'hours/week'))).toEqual(ratio(2700, 7));
    // 0.25 PA are 60 min: 60 ÷ 7 × 30.
    expect(planned(line('0.25', 'PA/week'))).toEqual(ratio(1800, 7));
  });

  it("a PA is 240 minutes, in Wales 225, whatever the person's contract", () => {
    const only = line('0.25', 'PA/week');
    const one = plan(only);
    for (const nation of ['England', 'Scotland', 'NI'] as const) {
      expect(plannedMinutes(only, one, person([one], { nation }), november, null)).toEqual(
        ratio(1800, 7),
      );
    }
    // 0.25 × 225 = 56.25; ÷ 7 × 30 = 241.07…
    const inWales = plannedMinutes(only, one, person([one], { nation: 'Wales' }), november, null);
    expect(inWales).toEqual(ratio(5625 * 30, 700));
    expect(roundHalfUp(inWales)).toBe(241);
  });

  it("weekly lines alone take working weeks: the plan's, else the department's, else 52", () => {
    // 90 ÷ 7 × 30 × 42 ÷ 52 = 311.538…
    const with42 = ratio(2700 * 42, 7 * 52);
    expect(planned(line('90', 'minutes/week'), { workingWeeks: '42' }, '40')).toEqual(with42);
    expect(planned(line('90', 'minutes/week'), {}, '42')).toEqual(with42);
    expect(planned(line('90', 'minutes/week'), { workingWeeks: '41.5' })).toEqual(
      ratio(2700 * 83, 7 * 104),
    );
    expect(planned(line('4', 'hours/month'), { workingWeeks: '42' })).toEqual(ratio(240));
    // 12 h over 365 days, 30 of them.
    expect(planned(line('12', 'hours/year'), { workingWeeks: '42' })).toEqual(ratio(720 * 30, 365));
  });

  it('monthly: each calendar month by its own days', () => {
    const only = line('4', 'hours/month');
    const one = plan(only);
    // 240 × (17 ÷ 31 of May + all of June + 1 ÷ 31 of July)
    const period = { from: '2026-05-15', to: '2026-07-01' };
    expect(plannedMinutes(only, one, person([one]), period, null)).toEqual(
      ratio(240 * (17 + 31 + 1), 31),
    );
    const leapDay = plan(only, { from: '2023-01-01' });
    expect(
      plannedMinutes(
        only,
        leapDay,
        person([leapDay]),
        { from: '2024-02-29', to: '2024-02-29' },
        null,
      ),
    ).toEqual(ratio(240, 29));
  });

  it('yearly: each day by the length of the plan year it lies in', () => {
    const only = line('36.5', 'hours/year');
    // Plan years from 1 Mar: 2022/23 has 365 days, 2023/24 has 366, for it ends on 29 Feb 2024.
    const one = plan(only, { from: '2022-03-01' });
    const acrossTheAnniversary = { from: '2023-02-28', to: '2023-03-01' };
    expect(plannedMinutes(only, one, person([one]), acrossTheAnniversary, null)).toEqual(
      // 2190 ÷ 365 = 6, and 2190 ÷ 366.
      ratio(6 * 366 + 2190, 366),
    );
    const wholeYear = { from: '2023-03-01', to: '2024-02-29' };
    expect(plannedMinutes(only, one, person([one]), wholeYear, null)).toEqual(ratio(2190));
  });

  it('yearly from 29 February: the anniversary is 28 February where there is no 29th', () => {
    const only = line('61', 'hours/year');
    const one = plan(only, { from: '2024-02-29' });
    const of = (from: string, to: string) =>
      plannedMinutes(only, one, person([one]), { from, to }, null);
    // 29 Feb 2024 – 27 Feb 2025 are 365 days; 28 Feb 2027 – 28 Feb 2028 are 366.
    expect(of('2024-02-29', '2025-02-27')).toEqual(ratio(3660));
    expect(of('2025-02-28', '2025-02-28')).toEqual(ratio(3660, 365));
    expect(of('2028-02-28', '2028-02-28')).toEqual(ratio(10));
    expect(of('2027-02-28', '2028-02-28')).toEqual(ratio(3660));
  });

  it('a plan that ends within its year still spreads over the whole year', () => {
    const only = line('36.5', 'hours/year');
    const one = plan(only, { to: '2026-04-10' });
    const year = { from: '2026-04-01', to: '2027-03-31' };
    expect(plannedMinutes(only, one, person([one]), year, null)).toEqual(ratio(60));
  });

  it('counts only days on which period, plan and employment all hold, ends included', () => {
    const only = line('7', 'minutes/week');
    const one = plan(only, { from: '2026-11-03', to: '2026-11-20' });
    const someone = person([one], {
      employment: [
        { from: '2026-11-05', to: '2026-11-06', wte: '1' },
        { from: '2026-11-20', to: null, wte: '0.5' },
      ],
    });
    // 5, 6 and 20 November, a minute a day.
    expect(plannedMinutes(only, one, someone, november, null)).toEqual(ratio(3));
    expect(
      plannedMinutes(only, one, person([one]), { from: '2026-11-03', to: '2026-11-03' }, null),
    ).toEqual(ratio(1));
    expect(
      plannedMinutes(only, one, person([one]), { from: '2026-11-04', to: '2026-11-03' }, null),
    ).toEqual(ratio(0));
    expect(plannedMinutes(only, one, person([one], { employment: [] }), november, null)).toEqual(
      ratio(0),
    );
  });

  it('a later version replaces the earlier from its first day, and does not hand back', () => {
    const only = line('7', 'minutes/week');
    const first = plan(only);
    const second = plan(only, { id: 'plan-2', version: 2, from: '2026-11-11', to: '2026-11-15' });
    const someone = person([second, first]);
    expect(plannedMinutes(only, first, someone, november, null)).toEqual(ratio(10));
    expect(plannedMinutes(only, second, someone, november, null)).toEqual(ratio(5));
  });

  it.each(['draft', 'proposed', 'withdrawn'] as const)('a %s plan counts nothing', (status) => {
    expect(planned(line('90', 'minutes/week'), { status })).toEqual(ratio(0));
  });

  it('refuses a quantity that is no decimal, which no stored plan has', () => {
    expect(() => planned(line('ninety', 'minutes/week'))).toThrow();
  });
});
