import { describe, expect, it } from 'vitest';
import {
  endOf,
  formatTimes,
  readTime,
} from '../../../../../src-renderer/features/meetings/meeting-times.ts';

describe('times of a meeting', () => {
  it('end after their minutes, also past midnight', () => {
    expect(formatTimes('12:30', 60)).toBe('12:30 – 13:30');
    expect(endOf('23:30', 45)).toBe('00:15');
  });

  it.each([
    ['12:30', '12:30'],
    ['1230', '12:30'],
    ['9.15', '09:15'],
    [' 9 ', '09:00'],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
    ['', null],
  ])('%j is read as %s', (typed, read) => {
    expect(readTime(typed)).toBe(read);
  });
});
