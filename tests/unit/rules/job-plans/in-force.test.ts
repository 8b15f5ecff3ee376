import { describe, expect, it } from 'vitest';
import {
  type CountedPlan,
  employmentOn,
  type LearningPolicy,
  lineInForce,
  planInForce,
  planYearHolding,
  policyOn,
} from '../../../../src-shared/rules/job-plans/index.ts';

function plan(id: string, version: number, from: string, to: string | null = null): CountedPlan {
  const line = { category: 'SPA', activity: 'other', quantity: '1', unit: 'PA/week' } as const;
  const lines = [{ ...line, name: `REALM attendance`, countsAsLearning: true, position: version }];
  return { id, version, from, to, status: 'agreed', workingWeeks: null, lines };
}

describe('what holds on a day', () => {
  it('a plan from its first day to its last', () => {
    const plans = [plan('a', 1, '2026-04-01', '2027-03-31')];
    const on = (day: string) => planInForce(plans, day)?.id ?? null;
    expect(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(on)).toEqual([
      null,
      'a',
      'a',
      null,
    ]);
  });

  it('the greatest version that has begun; of equal ones the later start, then the id', () => {
    const plans = [
      plan('c', 2, '2026-06-01'),
      plan('a', 1, '2026-04-01'),
      plan('b', 1, '2026-07-01'),
      plan('d', 2, '2026-08-01'),
      plan('e', 2, '2026-08-01', '2026-08-31'),
    ];
    const on = (day: string) => planInForce(plans, day)?.id ?? null;
    expect(['2026-05-31', '2026-06-01', '2026-07-15', '2026-08-01', '2026-09-01'].map(on)).toEqual([
      'a',
      'c',
      'c',
      'e',
      null,
    ]);
  });

  it('a line by its name, however it is spelt', () => {
    const plans = [plan('a', 1, '2026-04-01', '2026-12-31'), plan('b', 2, '2027-01-01')];
    expect(lineInForce(plans, 'realm_ATTENDANCE', '2026-12-31')?.position).toBe(1);
    expect(lineInForce(plans, 'REALM-attendance', '2027-01-01')?.position).toBe(2);
    expect(lineInForce(plans, 'REALM', '2027-01-01')).toBeNull();
    expect(lineInForce(plans, 'REALM attendance', '2026-03-31')).toBeNull();
  });

  it('the employment that began last, until its end', () => {
    const employment = [
      { from: '2026-06-01', to: '2026-06-30', wte: '0.5' },
      { from: '2026-01-01', to: null, wte: '1' },
    ];
    const on = (day: string) => employmentOn(employment, day)?.wte ?? null;
    expect(['2025-12-31', '2026-05-31', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      null,
      '1',
      '0.5',
      null,
    ]);
  });

  it("a staff group's own policy before a general one", () => {
    const policy = (minutesPerMonth: number, rest: Partial<LearningPolicy>): LearningPolicy => ({
      from: '2026-01-01',
      to: null,
      minutesPerMonth,
      staffGroup: null,
      scaledByWte: false,
      agreedBy: 'Fictional board',
      reviewOn: '2027-01-01',
      ...rest,
    });
    const policies = [
      policy(120, {}),
      policy(180, { from: '2026-06-01' }),
      policy(240, { staffGroup: 'Reporting Radiographer', from: '2026-03-01', to: '2026-04-30' }),
    ];
    const on = (group: string, day: string) =>
      policyOn(policies, group, day)?.minutesPerMonth ?? null;
    expect(on('reporting-radiographer', '2026-02-28')).toBe(120);
    expect(on('reporting-radiographer', '2026-03-01')).toBe(240);
    expect(on('Sonographer', '2026-03-01')).toBe(120);
    expect(on('reporting-radiographer', '2026-05-01')).toBe(120);
    expect(on('Sonographer', '2026-06-01')).toBe(180);
    expect(on('Sonographer', '2025-12-31')).toBeNull();
  });
});

describe('the plan year that holds a day', () => {
  it("runs from the plan's day to the day before its anniversary, cut at the plan's end", () => {
    const plans = [plan('a', 1, '2024-10-01', '2026-01-31')];
    expect(planYearHolding(plans, '2024-10-01')).toEqual({ from: '2024-10-01', to: '2025-09-30' });
    expect(planYearHolding(plans, '2025-09-30')).toEqual({ from: '2024-10-01', to: '2025-09-30' });
    expect(planYearHolding(plans, '2025-10-01')).toEqual({ from: '2025-10-01', to: '2026-01-31' });
    expect(planYearHolding(plans, '2026-02-01')).toBeNull();
    expect(planYearHolding(plans, '2024-09-30')).toBeNull();
  });

  it('of a plan from 29 February turns on 28 February', () => {
    const plans = [plan('a', 1, '2024-02-29')];
    expect(planYearHolding(plans, '2025-02-27')).toEqual({ from: '2024-02-29', to: '2025-02-27' });
    expect(planYearHolding(plans, '2025-02-28')).toEqual({ from: '2025-02-28', to: '2026-02-27' });
    expect(planYearHolding(plans, '2028-02-28')).toEqual({ from: '2027-02-28', to: '2028-02-28' });
    expect(planYearHolding(plans, '2028-02-29')).toEqual({ from: '2028-02-29', to: '2029-02-27' });
  });
});
