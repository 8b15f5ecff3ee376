import { describe, expect, it } from 'vitest';
import { monthsCountedWhole, trendMonths } from '../../../src-main/core/summary/months.ts';
import { medianOf } from '../../../src-main/core/summary/trend.ts';
import { dayAt } from '../../../src-main/core/workspace/settings.ts';

describe('months that count whole', () => {
  const today = '2026-11-24';
  const whole = (from: string, to: string) => monthsCountedWhole({ from, to }, today);

  it('are those that the period cuts', () => {
    expect(whole('2026-04-01', '2026-06-30')).toEqual([]);
    expect(whole('2024-02-01', '2024-02-29')).toEqual([]);
    expect(whole('2024-02-01', '2024-02-28')).toEqual(['2024-02']);
    expect(whole('2026-04-02', '2026-06-29')).toEqual(['2026-04', '2026-06']);
    expect(whole('2026-05-10', '2026-05-12')).toEqual(['2026-05']);
  });

  it('are not the month to date: days to come have nothing to count', () => {
    expect(whole('2026-11-01', '2026-11-24')).toEqual([]);
    expect(whole('2026-11-01', '2026-11-29')).toEqual([]);
    expect(whole('2026-11-01', '2026-11-23')).toEqual(['2026-11']);
    expect(whole('2026-11-02', '2026-11-24')).toEqual(['2026-11']);
    expect(whole('2026-04-01', '2026-11-24')).toEqual([]);
  });
});

describe('the trend', () => {
  it('has the twelve months up to the last that is over when the period ends', () => {
    const ends = (to: string) => {
      const months = trendMonths({ from: '2026-01-01', to });
      return [months.length, months[0]?.month, months.at(-1)?.period];
    };
    const october = { from: '2026-10-01', to: '2026-10-31' };
    expect(ends('2026-11-24')).toEqual([12, '2025-11', october]);
    expect(ends('2026-10-31')).toEqual([12, '2025-11', october]);
    expect(ends('2026-10-30')).toEqual([12, '2025-10', { from: '2026-09-01', to: '2026-09-30' }]);
  });

  it('has a median of the months with a value, to one decimal', () => {
    const median = (...values: (number | null)[]) =>
      medianOf(values.map((percent) => ({ month: '2026-01', percent })));
    expect(median()).toBeNull();
    expect(median(null, null)).toBeNull();
    expect(median(80.1, null, 60)).toBe(70.1);
    expect(median(75, 20, 90)).toBe(75);
    expect(median(72.1, 72.2)).toBe(72.2);
    expect(median(77.5, 77.5, null)).toBe(77.5);
  });
});

describe('the day in a time zone', () => {
  it('is the one on the wall there', () => {
    expect(dayAt(Date.UTC(2026, 6, 1, 23, 30), 'Europe/London')).toBe('2026-07-02');
    expect(dayAt(Date.UTC(2026, 0, 1, 23, 30), 'Europe/London')).toBe('2026-01-01');
  });
});
