import { addDays, type Day, daysIn, monthsOf, overlap, type Period } from '../days.ts';
import { decimal, type Rational, ratio } from '../rational.ts';
import { employmentOn, planInForce, type Span, spansOf } from './in-force.ts';
import { planYearOf } from './plan-years.ts';
import { addProduct, type Sum, sumOf, totalOf } from './sums.ts';
import type {
  CountedLine,
  CountedPerson,
  CountedPlan,
  EmploymentSpell,
  LeaveBasis,
  Nation,
} from './types.ts';
import { minutesOfUnit, WEEKS_OF_YEAR } from './units.ts';

/**
 * Unrounded minutes that a line of one of the person's plans comes to in a period: over the days on
 * which period, plan and employment all hold. A plan that a later version replaced counts up to the
 * day before, one that is not agreed not at all.
 *
 * Weekly: quantity × minutes ÷ 7 × days × working weeks ÷ 52. Monthly: for each calendar month,
 * quantity × days ÷ days of the month. Yearly: each day counts quantity ÷ days of its plan year.
 */
export function plannedMinutes(
  line: CountedLine,
  plan: CountedPlan,
  person: CountedPerson,
  period: Period,
  departmentWorkingWeeks: string | null,
): Rational {
  const employed = employmentSpans(person.employment, period);
  const { amount, per } = amountOf(line, person.nation);
  const planned: Sum = new Map();
  for (const span of planSpans(person.plans, period)) {
    if (span.holds.id !== plan.id) continue;
    const time = timeOf(plan, countingDays(span, employed), departmentWorkingWeeks);
    addProduct(planned, amount, time(per));
  }
  return totalOf(planned);
}

/** The days of a period on which plans count, employment aside. */
export function planSpans(plans: readonly CountedPlan[], period: Period): Span<CountedPlan>[] {
  return spansOf(period, plans, (day: Day) => planInForce(plans, day));
}

/** The days of a period on which the person is employed. */
export function employmentSpans(
  employment: readonly EmploymentSpell[],
  period: Period,
): Span<EmploymentSpell>[] {
  return spansOf(period, employment, (day: Day) => employmentOn(employment, day));
}

/** The days of a span that are employed days too. */
export function countingDays(span: Period, employed: readonly Span<EmploymentSpell>[]): Period[] {
  return employed.flatMap((spell) => overlap(span, spell) ?? []);
}

/** The stretch of time that a line's quantity is for. */
export type Per = ReturnType<typeof minutesOfUnit>['per'];

/**
 * How many weeks, months or years of a plan some days make; weeks without leave. The share is one of
 * the plan's and not of a line's: it is found when the first line asks and serves the others.
 */
export function timeOf(
  plan: CountedPlan,
  days: readonly Period[],
  departmentWorkingWeeks: string | null,
): (per: Per) => Rational {
  const known: { [P in Per]?: Rational } = {};
  return (per) => {
    known[per] ??= timeBy[per](plan, days, departmentWorkingWeeks);
    return known[per];
  };
}

const timeBy: {
  [P in Per]: (plan: CountedPlan, days: readonly Period[], weeks: string | null) => Rational;
} = {
  week: (plan, days, departmentWorkingWeeks) => {
    const basis = leaveBasisOf(plan, departmentWorkingWeeks);
    const weeks = basis.source === 'none' ? ratio(WEEKS_OF_YEAR) : decimal(basis.workingWeeks);
    const count = days.reduce((sum, period) => sum + daysIn(period), 0);
    return ratio(
      BigInt(count) * weeks.numerator,
      BigInt(DAYS_OF_WEEK * WEEKS_OF_YEAR) * weeks.denominator,
    );
  },
  month: (_plan, days) => monthsIn(days),
  year: (plan, days) =>
    sumOfParts(
      days.flatMap((period) =>
        planYearsOf(plan.from, period).map(({ part, year }) => [daysIn(part), daysIn(year)]),
      ),
    ),
};

const DAYS_OF_WEEK = 7;

/** A line's quantity in minutes, and what stretch of time they are for. */
export function amountOf(line: CountedLine, nation: Nation): { amount: Rational; per: Per } {
  const { minutes, per } = minutesOfUnit(line.unit, nation);
  const quantity = decimal(line.quantity);
  return { amount: ratio(quantity.numerator * BigInt(minutes), quantity.denominator), per };
}

/** Whose working weeks a plan's weekly lines are counted with. */
export function leaveBasisOf(plan: CountedPlan, departmentWorkingWeeks: string | null): LeaveBasis {
  if (plan.workingWeeks !== null) return { source: 'plan', workingWeeks: plan.workingWeeks };
  if (departmentWorkingWeeks === null) return { source: 'none' };
  return { source: 'department', workingWeeks: departmentWorkingWeeks };
}

/** How many calendar months some days make, each day being its part of its own month. */
export function monthsIn(days: readonly Period[]): Rational {
  return sumOfParts(
    days.flatMap((period) => monthsOf(period).map((part) => [part.days, part.daysOfMonth])),
  );
}

function planYearsOf(planFrom: Day, period: Period): { part: Period; year: Period }[] {
  const years: { part: Period; year: Period }[] = [];
  for (let from = period.from; ; ) {
    const year = planYearOf(planFrom, from);
    if (year.to >= period.to) return [...years, { part: { from, to: period.to }, year }];
    years.push({ part: { from, to: year.to }, year });
    from = addDays(year.to, 1);
  }
}

/** Sum of days ÷ days: those of one denominator are added as integers first, for speed. */
function sumOfParts(parts: readonly (readonly [number, number])[]): Rational {
  const daysByLength = new Map<number, number>();
  for (const [days, length] of parts) {
    daysByLength.set(length, (daysByLength.get(length) ?? 0) + days);
  }
  return sumOf([...daysByLength].map(([length, days]) => ratio(days, length)));
}
