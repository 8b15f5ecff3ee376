import { expect, it } from 'vitest';
import { isExpectedOn } from '../../../../src-shared/rules/meetings/index.ts';

const person = {
  expected: [{ from: '2026-03-01', to: '2026-09-30' }],
  employment: [{ from: '2026-04-01', to: '2026-08-31', wte: '1' }],
  absences: [{ from: '2026-06-10', to: '2026-06-20' }],
};

it.each([
  ['2026-03-31', false],
  ['2026-04-01', true],
  ['2026-06-09', true],
  ['2026-06-10', false],
  ['2026-06-20', false],
  ['2026-06-21', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
])('a meeting on %s is expected: %s', (day, expected) => {
  expect(isExpectedOn(person, day)).toBe(expected);
});

it('is not expected of somebody of another series', () => {
  expect(isExpectedOn({ ...person, expected: [] }, '2026-05-01')).toBe(false);
});
