import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  daysIn,
  daysInMonth,
  isDay,
  monthsOf,
  overlap,
} from '../../../src-shared/rules/days.ts';

describe('plain dates', () => {
  it('knows the days of the calendar', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
      expect(isDay(day), day).toBe(true);
    }
    for (const day of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '0000-01-01',
      '2024-1-1',
      '01/02/2024',
      '2024-01-01T00:00',
      '',
    ]) {
      expect(isDay(day), day).toBe(false);
    }
  });

  it('counts days across leap days and years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysIn({ from: '2024-01-01', to: '2024-12-31' })).toBe(366);
    expect(daysIn({ from: '2024-01-02', to: '2024-01-01' })).toBe(0);
  });

  it("gives 29 February's anniversary as 28 February, and as 29 where there is one", () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2023-02-28', 1)).toBe('2024-02-28');
    expect(addYears('2024-06-30', -1)).toBe('2023-06-30');
  });

  it('cuts a period into months', () => {
    expect(monthsOf({ from: '2024-01-31', to: '2024-03-01' })).toEqual([
      { month: '2024-01', from: '2024-01-31', to: '2024-01-31', days: 1, daysOfMonth: 31 },
      { month: '2024-02', from: '2024-02-01', to: '2024-02-29', days: 29, daysOfMonth: 29 },
      { month: '2024-03', from: '2024-03-01', to: '2024-03-01', days: 1, daysOfMonth: 31 },
    ]);
    expect(monthsOf({ from: '2024-03-02', to: '2024-03-01' })).toEqual([]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2100, month))).toEqual([31, 28, 30, 31]);
  });

  it('finds what two periods share', () => {
    const may = { from: '2024-05-01', to: '2024-05-31' };
    expect(overlap(may, { from: '2024-05-31', to: '2024-07-01' })).toEqual({
      from: '2024-05-31',
      to: '2024-05-31',
    });
    expect(overlap(may, { from: '2024-06-01', to: '2024-07-01' })).toBeNull();
  });
});
