import { describe, expect, it } from 'vitest';
import {
  datesByRule,
  MOST_MEETINGS,
  weekdayOf,
  workingDaysBefore,
} from '../../../../src-shared/rules/meetings/index.ts';

describe('days by rule', () => {
  it('are the second Tuesday of each month', () => {
    const rule = { every: 'months', interval: 1, weekday: 2, which: 2 } as const;
    expect(datesByRule(rule, { from: '2026-09-01', to: '2026-12-31' })).toEqual([
      '2026-09-08',
      '2026-10-13',
      '2026-11-10',
      '2026-12-08',
    ]);
  });

  it('are the last Thursday of every other month, without days that are out', () => {
    const rule = { every: 'months', interval: 2, weekday: 4, which: 'last' } as const;
    expect(datesByRule(rule, { from: '2026-08-15', to: '2027-02-28' }, ['2026-12-31'])).toEqual([
      '2026-08-27',
      '2026-10-29',
      '2027-02-25',
    ]);
  });

  it('count months from the period’s first, whose day may be over', () => {
    const rule = { every: 'months', interval: 3, weekday: 1, which: 1 } as const;
    const days = datesByRule(rule, { from: '2026-01-20', to: '2026-07-31' });
    expect(days).toEqual(['2026-04-06', '2026-07-06']);
  });

  it('are every second Wednesday, across a leap day', () => {
    const rule = { every: 'weeks', interval: 2, weekday: 3 } as const;
    expect(datesByRule(rule, { from: '2028-02-10', to: '2028-03-15' })).toEqual([
      '2028-02-16',
      '2028-03-01',
      '2028-03-15',
    ]);
  });

  it('are never more than can be planned at once, and none in a reversed period', () => {
    const rule = { every: 'weeks', interval: 1, weekday: 5 } as const;
    expect(datesByRule(rule, { from: '2026-01-01', to: '2036-01-01' })).toHaveLength(MOST_MEETINGS);
    expect(datesByRule(rule, { from: '2026-02-01', to: '2026-01-01' })).toEqual([]);
  });
});

describe('working days before', () => {
  it.each([
    ['2026-11-24', 5, '2026-11-17'],
    ['2026-11-24', 1, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-11-22', 1, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-20'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2027-01-04', 10, '2026-12-21'],
  ])('%s less %i are %s', (day, count, expected) => {
    expect(workingDaysBefore(day, count)).toBe(expected);
  });

  it('know Monday from Sunday, before and after the day they count from', () => {
    expect(['2026-11-23', '2026-11-29', '1999-12-31', '2000-02-29'].map(weekdayOf)).toEqual([
      1, 7, 5, 2,
    ]);
  });
});
