import { addDays, addYears, type Day, earlierOf, type Period } from '../days.ts';
import { planInForce } from './in-force.ts';
import type { CountedPlan } from './types.ts';

/**
 * The plan year that holds a day: from the plan's first day, or its anniversary, to the day before
 * the next one. A plan that begins on 29 February has its anniversary on 28 February in years
 * without a 29th. `day` is not before `planFrom`.
 */
export function planYearOf(planFrom: Day, day: Day): Period {
  const sameYear = Number(day.slice(0, 4)) - Number(planFrom.slice(0, 4));
  const years = addYears(planFrom, sameYear) > day ? sameYear - 1 : sameYear;
  return { from: addYears(planFrom, years), to: addDays(addYears(planFrom, years + 1), -1) };
}

/** The plan year of the plan in force on a day, cut at the plan's end; null without a plan. */
export function planYearHolding(plans: readonly CountedPlan[], day: Day): Period | null {
  const plan = planInForce(plans, day);
  if (plan === null) return null;
  const year = planYearOf(plan.from, day);
  return { from: year.from, to: earlierOf(year.to, plan.to ?? year.to) };
}
