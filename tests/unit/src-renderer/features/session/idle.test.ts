import { describe, expect, it } from 'vitest';
import {
  idleMinutesOf,
  idleState,
  minutesBeforeLock,
} from '../../../../../src-renderer/features/session/idle.ts';

describe('the idle lock', () => {
  it('takes the choices offered and ten minutes for anything else', () => {
    expect(['5', '30', '', 'never', '0', '1e9'].map(idleMinutesOf)).toEqual([
      5, 30, 10, 10, 10, 10,
    ]);
  });

  it('waits while a meeting is presented, but not for ever', () => {
    expect(minutesBeforeLock('5', false)).toBe(5);
    expect(minutesBeforeLock('5', true)).toBe(240);
  });

  it('warns in the last minute and locks when it is over', () => {
    expect(idleState(0, 10)).toEqual({ kind: 'active' });
    expect(idleState(539_999, 10)).toEqual({ kind: 'active' });
    expect(idleState(540_000, 10)).toEqual({ kind: 'warning', secondsLeft: 60 });
    expect(idleState(599_999, 10)).toEqual({ kind: 'warning', secondsLeft: 1 });
    expect(idleState(600_000, 10)).toEqual({ kind: 'idle' });
    // A computer that slept wakes up locked.
    expect(idleState(8 * 3_600_000, 10)).toEqual({ kind: 'idle' });
  });
});
