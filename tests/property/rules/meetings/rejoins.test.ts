import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secondsThere, wholeMinutes } from '../../../../src-shared/rules/meetings/index.ts';

const stay = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -20, max: 200 }))
  .map(([from, length]) => ({ from, to: from + length }));

it('counts each second of any stay once', () => {
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 12 }), (stays) => {
      const seconds = new Set<number>();
      for (const { from, to } of stays) {
        for (let second = from; second < to; second += 1) seconds.add(second);
      }
      expect(secondsThere(stays)).toBe(seconds.size);
    }),
    { numRuns: 500 },
  );
});

it('rounds to whole minutes, a half going up', () => {
  expect([0, 29, 30, 89, 90, 3_570].map(wholeMinutes)).toEqual([0, 0, 1, 1, 2, 60]);
});
