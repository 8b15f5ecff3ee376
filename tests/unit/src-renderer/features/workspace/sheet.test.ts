import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoGroups } from '../../../../../src-renderer/features/workspace/create/two-groups.ts';
import { dayOf } from '../../../../../src-renderer/features/workspace/sheet.ts';

describe('sheets', () => {
  it('are dated by this computer’s day', () => {
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });
});

describe('the two groups to type back', () => {
  it('are two different ones, in order, whatever the dice say', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 2 }), (random) => {
        const [first, second] = twoGroups(8, random);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThan(first);
        expect(second).toBeLessThan(8);
      }),
    );
  });
});
