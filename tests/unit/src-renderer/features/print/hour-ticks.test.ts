import { describe, expect, it } from 'vitest';
import { hourTicks } from '../../../../../src-renderer/features/print/hour-ticks.ts';

describe('the hours along an axis', () => {
  it.each([10, 45, 443, 3433, 90_000, 6_000_000])(
    'are few and round, from nothing to %i minutes',
    (longest) => {
      const { ticks, scale } = hourTicks(longest);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks.at(-1)).toBeLessThanOrEqual(longest);
      expect(scale).toBeGreaterThan(longest);
    },
  );

  it('names whole tens for a department’s month', () => {
    expect(hourTicks(3433).ticks.map((minutes) => minutes / 60)).toEqual([0, 10, 20, 30, 40, 50]);
  });
});
