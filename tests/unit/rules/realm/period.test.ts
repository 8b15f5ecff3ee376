import { describe, expect, it } from 'vitest';
import { realmPeriod, yearCounted } from '../../../../src-shared/rules/realm/index.ts';

describe('the 12 months up to a day', () => {
  it.each([
    ['2026-11-24', '2025-11-25'],
    ['2024-02-28', '2023-03-01'],
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-02-29'],
    ['2025-03-01', '2024-03-02'],
    ['2026-03-31', '2025-04-01'],
    ['2026-12-31', '2026-01-01'],
  ])('up to %s begin on %s', (to, from) => {
    expect(realmPeriod(to)).toEqual({ from, to });
  });
});

describe('the year whose contributions count', () => {
  it.each([
    ['2026-12-31', 2026],
    ['2026-11-24', 2026],
    ['2026-07-02', 2026],
    ['2026-07-01', 2025],
    ['2026-01-01', 2025],
    // 366 days, 183 in each year: the later one.
    ['2024-07-01', 2024],
    ['2024-06-30', 2023],
  ])('up to %s is %i', (to, year) => {
    expect(yearCounted(realmPeriod(to))).toBe(year);
  });
});
