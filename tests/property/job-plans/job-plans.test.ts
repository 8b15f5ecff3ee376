import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedPerson,
  planInForce,
  plannedMinutes,
  planYearHolding,
  summariseGroups,
  summarisePerson,
} from '../../../src-shared/rules/job-plans/index.ts';
import { add, ratio, roundHalfUp } from '../../../src-shared/rules/rational.ts';
import { entries, period, person, rules } from './arbitraries.ts';
import {
  asFraction,
  oraclePlannedUnits,
  oraclePlanOn,
  oraclePlanYear,
  oracleSummary,
} from './oracle.ts';
import { everyDay } from './oracle-calendar.ts';

const exact = (units: bigint) => {
  const { numerator, denominator } = asFraction(units);
  return ratio(numerator, denominator);
};

describe('job-plan arithmetic against the day-by-day oracle', () => {
  it('summarises a person to the minute', () => {
    fc.assert(
      fc.property(person, entries, period, rules, (someone, logged, when, set) => {
        const summary = summarisePerson(someone, logged, when, set);
        const oracle = oracleSummary(someone, logged, everyDay(when.from, when.to), set);
        const shown = [...summary.lines, { line: '(total)', category: '', ...summary.total }];
        expect(
          shown.map((row) => ({
            line: row.line,
            category: row.category,
            planned: row.plannedMinutes,
            inPlan: row.inPlanMinutes,
            own: row.ownTimeMinutes,
            displaced: row.displacedMinutes,
            notYetLogged: row.notYetLoggedMinutes,
            percent: row.deliveredPercent,
          })),
        ).toEqual([...oracle.rows, oracle.total].map(({ plannedUnits: _, ...row }) => row));
        shown.forEach((row, index) => {
          const units = (oracle.rows[index] ?? oracle.total).plannedUnits;
          expect(row.planned).toEqual(exact(units));
        });
        expect(summary.meanWte).toBe(oracle.wte);
        expect(summary.policyMinutes).toBe(oracle.policyMinutes);
        expect(summary.leaveNotTakenOut).toBe(oracle.leaveNotTakenOut);
        expect(summary.leftOut.minutes).toBe(oracle.leftOutMinutes);
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts each line of each plan exactly', () => {
    fc.assert(
      fc.property(person, period, rules, (someone, when, { departmentWorkingWeeks: weeks }) => {
        const days = everyDay(when.from, when.to);
        for (const plan of someone.plans) {
          plan.lines.forEach((line, index) => {
            expect(plannedMinutes(line, plan, someone, when, weeks)).toEqual(
              exact(oraclePlannedUnits(someone, plan, index, days, weeks)),
            );
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the plan in force and its plan year', () => {
    fc.assert(
      fc.property(person, period, (someone, { from: day }) => {
        const plan = oraclePlanOn(someone.plans, day);
        expect(planInForce(someone.plans, day)).toEqual(plan);
        const year = plan && oraclePlanYear(plan, day).filter((one) => one <= (plan.to ?? one));
        expect(planYearHolding(someone.plans, day)).toEqual(
          year && { from: year[0], to: year.at(-1) },
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what always holds of a summary', () => {
  it('the parts of a period add up to the whole, unrounded', () => {
    fc.assert(
      fc.property(person, period, rules, fc.nat(), (someone, when, set, cut) => {
        const days = everyDay(when.from, when.to);
        fc.pre(days.length > 1);
        const at = 1 + (cut % (days.length - 1));
        const planned = (from?: string, to?: string) =>
          summarisePerson(someone, [], { from: from as string, to: to as string }, set).total
            .planned;
        expect(add(planned(days[0], days[at - 1]), planned(days[at], days.at(-1)))).toEqual(
          planned(when.from, when.to),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('WTE scales no line, and the order of plans, employment and entries changes nothing', () => {
    fc.assert(
      fc.property(person, entries, period, rules, (someone, logged, when, set) => {
        const summary = summarisePerson(someone, logged, when, set);
        const turned: CountedPerson = {
          ...someone,
          plans: someone.plans.toReversed(),
          employment: someone.employment.toReversed(),
        };
        expect(summarisePerson(turned, logged.toReversed(), when, set)).toEqual(summary);
        const halfTime = {
          ...someone,
          employment: someone.employment.map((spell) => ({ ...spell, wte: '0.5' })),
        };
        expect(summarisePerson(halfTime, logged, when, set).lines).toEqual(summary.lines);
      }),
      { numRuns: 300 },
    );
  });

  it('groups are rounded sums of unrounded people, and everyone the sum of all', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 5 }),
        entries,
        period,
        rules,
        (people, logged, when, set) => {
          const summaries = people.map((one) => summarisePerson(one, logged, when, set));
          const { groups, everyone } = summariseGroups(summaries);
          const planned = summaries.map((one) => one.total.planned).reduce(add, ratio(0));
          expect(everyone.planned).toEqual(planned);
          expect(everyone.plannedMinutes).toBe(roundHalfUp(planned));
          expect(everyone.people).toBe(people.length);
          expect(groups.map((group) => group.planned).reduce(add, ratio(0))).toEqual(planned);
          expect(groups.map((group) => group.people).reduce((a, b) => a + b, 0)).toBe(
            people.length,
          );
          expect(groups.map((group) => group.staffGroup)).toEqual(
            [...new Set(people.map((one) => one.staffGroup))].sort(),
          );
          expect(groups.reduce((sum, group) => sum + group.displacedMinutes, 0)).toBe(
            everyone.displacedMinutes,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
