import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  daysIn,
  isDay,
  monthsOf,
} from '../../../src-shared/rules/days.ts';

const MS_OF_DAY = 86_400_000;

/** The calendar of the platform, as a second opinion. */
const platformDay = (number: number): string =>
  new Date(number * MS_OF_DAY).toISOString().slice(0, 10);

// 0001-01-01 to 9999-12-31, as days since 1970-01-01.
const number = fc.integer({ min: -719_162, max: 2_932_896 });

describe('plain dates', () => {
  it('count as the platform does', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(daysBetween(platformDay(a), platformDay(b))).toBe(b - a);
        expect(addDays(platformDay(a), b - a)).toBe(platformDay(b));
        expect(isDay(platformDay(a))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have no gap in a century of days', () => {
    let day = '1999-12-31';
    for (let next = 10_957; next < 47_483; next++) {
      day = addDays(day, 1);
      if (day !== platformDay(next)) expect(day).toBe(platformDay(next));
    }
    expect(day).toBe('2100-01-01');
  });

  it('keep the date of an anniversary but for 29 February', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: -50, max: 50 }),
        (start, years) => {
          const day = platformDay(start);
          const then = addYears(day, years);
          expect(isDay(then)).toBe(true);
          expect(Number(then.slice(0, 4)) - Number(day.slice(0, 4))).toBe(years);
          const same = `${then.slice(0, 4)}${day.slice(4)}`;
          expect(then.slice(5)).toBe(isDay(same) ? day.slice(5) : '02-28');
        },
      ),
    );
  });

  it('months cover a period once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 0, max: 1_500 }),
        (start, length) => {
          const period = { from: platformDay(start), to: platformDay(start + length) };
          const months = monthsOf(period);
          expect(months.reduce((sum, part) => sum + part.days, 0)).toBe(daysIn(period));
          expect(months[0]?.from).toBe(period.from);
          expect(months.at(-1)?.to).toBe(period.to);
          months.forEach((part, index) => {
            expect(part.from.slice(0, 7)).toBe(part.month);
            expect(part.to.slice(0, 7)).toBe(part.month);
            const next = months[index + 1];
            if (next) expect(addDays(part.to, 1)).toBe(next.from);
          });
        },
      ),
    );
  });
});
