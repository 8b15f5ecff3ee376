import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src-shared/rules/days.ts';
import {
  datesByRule,
  type MeetingRule,
  MOST_MEETINGS,
  type Weekday,
  workingDaysBefore,
} from '../../../../src-shared/rules/meetings/index.ts';

/** A slow way by the platform's own calendar: look at every day and ask whether it is meant. */

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);
const isoWeekday = (day: Day) => ((instant(day).getUTCDay() + 6) % 7) + 1;
const monthOf = (day: Day) => instant(day).getUTCFullYear() * 12 + instant(day).getUTCMonth();

function* everyDay(from: Day, to: Day): Generator<Day> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}

function meantDays(rule: MeetingRule, from: Day, to: Day): Day[] {
  const days = [...everyDay(from, to)].filter((day) => isoWeekday(day) === rule.weekday);
  if (rule.every === 'weeks') return days.filter((_, at) => at % rule.interval === 0);
  return days.filter((day) => {
    if ((monthOf(day) - monthOf(from)) % rule.interval !== 0) return false;
    const inMonth = [...everyDay(addDays(day, -31), addDays(day, 31))].filter(
      (one) => monthOf(one) === monthOf(day) && isoWeekday(one) === rule.weekday,
    );
    return rule.which === 'last' ? inMonth.at(-1) === day : inMonth[rule.which - 1] === day;
  });
}

const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));
const rule: fc.Arbitrary<MeetingRule> = fc.oneof(
  fc.record({
    every: fc.constant('weeks' as const),
    interval: fc.integer({ min: 1, max: 9 }),
    weekday,
  }),
  fc.record({
    every: fc.constant('months' as const),
    interval: fc.integer({ min: 1, max: 6 }),
    weekday,
    which: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
  }),
);

it('names the days that looking at each finds', () => {
  fc.assert(
    fc.property(
      rule,
      day,
      fc.integer({ min: -5, max: 700 }),
      fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 12 }),
      (one, from, length, out) => {
        const to = addDays(from, length);
        const all = meantDays(one, from, to);
        const except = out.flatMap((at) => all[at % Math.max(1, all.length)] ?? []);
        const expected = all.filter((each) => !except.includes(each)).slice(0, MOST_MEETINGS);
        expect(datesByRule(one, { from, to }, except)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

it('counts working days back one by one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
      const found = workingDaysBefore(from, count);
      const isWorking = (each: Day) => isoWeekday(each) <= 5;
      expect(isWorking(found)).toBe(true);
      const between = [...everyDay(found, addDays(from, -1))].filter(isWorking);
      if (count > 0) expect(between).toHaveLength(count);
      else expect([...everyDay(addDays(found, 1), from)].filter(isWorking)).toEqual([]);
    }),
  );
});
