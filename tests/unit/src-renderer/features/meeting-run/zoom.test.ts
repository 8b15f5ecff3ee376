import { describe, expect, it } from 'vitest';
import { closerBy } from '../../../../../src-renderer/features/meeting-run/zoom.ts';

describe('zoom', () => {
  it('goes a step closer or further, and stays within one and eight times', () => {
    expect([closerBy(1, 1), closerBy(1.5, 1), closerBy(2, -1)]).toEqual([1.5, 2, 1.5]);
    expect([closerBy(8, 1), closerBy(1, -1), closerBy(3, 0)]).toEqual([8, 1, 3]);
  });
});
