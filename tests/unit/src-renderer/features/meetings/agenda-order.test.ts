import { describe, expect, it } from 'vitest';
import {
  dropped,
  moved,
  sumMinutes,
} from '../../../../../src-renderer/features/meetings/agenda-order.ts';

const items = ['a', 'b', 'c', 'd'].map((caseId) => ({ caseId, minutes: 6 }));
const order = (list: readonly { caseId: string }[]) => list.map(({ caseId }) => caseId).join('');

describe('the order of an agenda', () => {
  it('moves one case, and stays within its ends', () => {
    expect(order(moved(items, 'a', 2))).toBe('bcad');
    expect(order(moved(items, 'd', 0))).toBe('dabc');
    expect(order(moved(items, 'd', 9))).toBe('abcd');
    expect(order(moved(items, 'a', -1))).toBe('abcd');
    expect(order(moved(items, 'x', 0))).toBe('abcd');
  });

  it('takes what was dropped before or after another', () => {
    expect(order(dropped(items, new Set(['d']), 'b', 'before'))).toBe('adbc');
    expect(order(dropped(items, new Set(['a']), 'c', 'after'))).toBe('bcad');
    expect(order(dropped(items, new Set(['a', 'c']), 'd', 'after'))).toBe('bdac');
    expect(order(dropped(items, new Set(['a']), 'a', 'after'))).toBe('abcd');
  });

  it('adds up', () => {
    expect(sumMinutes(items)).toBe(24);
  });
});
