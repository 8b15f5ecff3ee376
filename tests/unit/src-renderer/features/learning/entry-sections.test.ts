import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../../src-renderer/features/learning/entry-form.ts';
import {
  mondayOf,
  sectionsOf,
} from '../../../../../src-renderer/features/learning/entry-sections.ts';

const on = (day: string, minutes: number): Entry => ({
  id: `${day}-${minutes}`,
  title: 'Reading',
  day,
  minutes,
  line: null,
  activity: 'cpd',
  kind: 'own_time',
  displacedReason: null,
  hcpcType: null,
  reflection: null,
  action: null,
  loggedAt: 0,
  changedAt: 0,
});
// A Tuesday and the Monday before it; the Sunday before that is of the week before.
const entries = [on('2026-11-24', 25), on('2026-11-23', 60), on('2026-11-22', 45)];

describe('the list by day and by week', () => {
  test('a week runs from Monday to Sunday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('1969-12-31')).toBe('1969-12-29');
  });

  test('weeks carry their total', () => {
    const weeks = sectionsOf(entries, 'weeks', true);
    expect(weeks.map(({ from, to, minutes }) => [from, to, minutes])).toEqual([
      ['2026-11-23', '2026-11-29', 85],
      ['2026-11-16', '2026-11-22', 45],
    ]);
  });

  test('days are each their own', () => {
    expect(sectionsOf(entries, 'days', true).map(({ minutes }) => minutes)).toEqual([25, 60, 45]);
  });

  test('the last one shows no total while earlier entries are on their way', () => {
    const weeks = sectionsOf(entries, 'weeks', false);
    expect(weeks.map(({ minutes }) => minutes)).toEqual([85, null]);
  });
});
