import { describe, expect, it } from 'vitest';
import { summaryRowsOf } from '../../../src-main/core/exports/summary-rows.ts';
import { counted, line, period, plan, policy } from '../../fixtures/exports/people.ts';

describe('rows of the summary', () => {
  it('go by staff id in code units, then plan order, then the total', () => {
    const plans = [plan([line('CPD', 2), line('Reflection', 1)])];
    const people = ['b2', 'B10', 'B2'].map((staffId) => counted({ staffId, plans }));
    const rows = [...summaryRowsOf(people, period)];
    expect(rows.map((row) => `${row.staff_id} ${row.line}`)).toEqual([
      'B10 Reflection',
      'B10 CPD',
      'B10 (total)',
      'B2 Reflection',
      'B2 CPD',
      'B2 (total)',
      'b2 Reflection',
      'b2 CPD',
      'b2 (total)',
    ]);
    expect(people.map((person) => person.staffId)).toEqual(['b2', 'B10', 'B2']);
  });

  it('hold the figures, with the policy on the total only', () => {
    const person = counted(
      { plans: [plan([line('Reflection', 1), line('Clinic', 2, { countsAsLearning: false })])] },
      [
        { line: 'reflection', minutes: 90, kind: 'in_planned_time' },
        { line: 'Reflection', minutes: 15, kind: 'displaced' },
        { line: null, minutes: 30, kind: 'own_time' },
      ],
      [policy],
    );
    const shared = {
      staff_id: 'R1',
      name: 'Aoife Bán',
      staff_group: 'Radiographer',
      wte: '0.80',
      period_from: '2026-04-01',
      period_to: '2026-06-30',
    };
    expect([...summaryRowsOf([person], period)]).toEqual([
      {
        ...shared,
        line: 'Reflection',
        category: 'SPA',
        planned_minutes: 780,
        in_plan_minutes: 90,
        own_time_minutes: 0,
        displaced_minutes: 15,
        delivered_percent: 11.5,
        policy_minutes: null,
      },
      {
        ...shared,
        line: '(no line)',
        category: '',
        planned_minutes: 0,
        in_plan_minutes: 0,
        own_time_minutes: 30,
        displaced_minutes: 0,
        delivered_percent: null,
        policy_minutes: null,
      },
      {
        ...shared,
        line: '(total)',
        category: '',
        planned_minutes: 780,
        in_plan_minutes: 90,
        own_time_minutes: 30,
        displaced_minutes: 15,
        delivered_percent: 11.5,
        policy_minutes: 576,
      },
    ]);
  });

  it('give people without a plan their total', () => {
    const rows = [...summaryRowsOf([counted()], period)];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      line: '(total)',
      planned_minutes: 0,
      delivered_percent: null,
      policy_minutes: null,
    });
  });

  it('leave out a (no line) row without minutes', () => {
    const entries = [{ line: null, minutes: 0, kind: 'own_time' as const }];
    const rows = [...summaryRowsOf([counted({}, entries)], period)];
    expect(rows.map((row) => row.line)).toEqual(['(total)']);
  });

  it('carry the percentage as a number with one decimal, a half going up', () => {
    const plans = [plan([line('CPD', 1, { quantity: '20', unit: 'hours/month' })])];
    const percentOf = (minutes: number) => {
      const entries = [{ line: 'CPD', minutes, kind: 'in_planned_time' as const }];
      return [...summaryRowsOf([counted({ plans }, entries)], period)][0]?.delivered_percent;
    };
    expect([0, 9, 1234, 3600, 5400].map(percentOf)).toEqual([0, 0.3, 34.3, 100, 150]);
  });

  it('keep two people who share a staff id apart, in an order that does not depend on the input', () => {
    const people = ['id-b', 'id-a'].map((id) => counted({ id, name: id }));
    const names = (of: typeof people) => [...summaryRowsOf(of, period)].map((row) => row.name);
    expect(names(people)).toEqual(['id-a', 'id-b']);
    expect(names(people.toReversed())).toEqual(['id-a', 'id-b']);
  });
});
