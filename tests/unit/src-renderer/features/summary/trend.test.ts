import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../../../src-renderer/features/summary/trend.ts';

const months = (values: readonly (number | null)[]) =>
  values.map((percent, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    percent,
  }));

describe('the axis of the run chart', () => {
  it('holds every value and the median', () => {
    const { domain, ticks } = trendOf({ trend: months([78, 64, 91]), trendMedian: 78 });
    expect(domain[0]).toBeLessThan(64);
    expect(domain[1]).toBeGreaterThan(91);
    expect(ticks).toEqual([60, 80, 100]);
  });

  it('holds more than the whole plan, and nothing at all', () => {
    expect(trendOf({ trend: months([130, 0]), trendMedian: 65 }).ticks).toEqual([0, 140]);
    const { domain } = trendOf({ trend: months([null, null]), trendMedian: null });
    expect(domain[0]).toBeLessThan(domain[1]);
  });

  it('keeps a month without a plan as a gap', () => {
    const { points } = trendOf({ trend: months([80, null, 70]), trendMedian: 75 });
    expect(points.map(({ value }) => value)).toEqual([80, null, 70]);
    expect(points[1]?.label).toBe('Feb 2026');
  });
});
