import { describe, expect, it } from 'vitest';
import { periodChoices } from '../../../../../src-renderer/features/summary/periods.ts';

const periodOf = (today: string, id: string) =>
  periodChoices(today).find((choice) => choice.id === id)?.period;

describe('the periods on offer', () => {
  it('are to date and whole: months, quarters and financial years', () => {
    const today = '2026-11-24';
    expect(periodOf(today, 'monthToDate')).toEqual({ from: '2026-11-01', to: today });
    expect(periodOf(today, 'lastMonth')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(periodOf(today, 'quarterToDate')).toEqual({ from: '2026-10-01', to: today });
    expect(periodOf(today, 'lastQuarter')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(periodOf(today, 'yearToDate')).toEqual({ from: '2026-04-01', to: today });
  });

  it('take January to March into the financial year that began before', () => {
    const today = '2028-02-29';
    expect(periodOf(today, 'yearToDate')).toEqual({ from: '2027-04-01', to: today });
    expect(periodOf(today, 'lastQuarter')).toEqual({ from: '2027-10-01', to: '2027-12-31' });
    expect(periodOf(today, 'lastMonth')).toEqual({ from: '2028-01-01', to: '2028-01-31' });
  });

  it('offer the running financial year and two before it, each once', () => {
    const years = periodChoices('2026-04-01').filter(({ kind }) => kind === 'year');
    expect(years.map(({ period }) => period.from)).toEqual([
      '2026-04-01',
      '2025-04-01',
      '2024-04-01',
    ]);
    expect(years[0]?.period).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    const ids = periodChoices('2026-04-01').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('add a plan year only where it is not one of these', () => {
    const kinds = (from: string, to: string) =>
      periodChoices('2026-11-24', { from, to }).map(({ kind }) => kind);
    expect(kinds('2026-04-01', '2027-03-31')).not.toContain('planYear');
    expect(kinds('2026-09-01', '2027-08-31')).toContain('planYear');
  });
});
