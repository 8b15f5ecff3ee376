import { addDays, addYears, type Day, type Period } from '../../../src-shared/rules/days.ts';
import type { PlanRow } from '../job-plans/queries.ts';

/** How a person's plan stands; a review is due from this many days before its date. */
export interface PlanStanding {
  plan: 'agreed' | 'draft' | 'review_due' | 'none';
  /** Null where nothing says when: a plan without an end that nobody dated. */
  reviewDueOn: Day | null;
}

const REVIEW_NOTICE_DAYS = 30;

/**
 * How a person's plans stand at the end of a period, or `today` where that is yet to come: a plan
 * that ends with the year is not due in its first month. `plans` have all begun by the period's end.
 *
 * The newest agreed version counts, even after its own end: then its review is overdue. One that
 * ended before the period says nothing about it. A job plan is reviewed within a year (domain facts
 * 4.2): a year after it was agreed, or when it ends, whichever is first.
 */
export function planStanding(plans: readonly PlanRow[], period: Period, today: Day): PlanStanding {
  const inPeriod = plans.filter((plan) => plan.ends_on === null || plan.ends_on >= period.from);
  const newest = newestAgreed(plans);
  if (!newest || !inPeriod.includes(newest)) {
    const drafted = inPeriod.some((plan) => plan.status === 'draft');
    return { plan: drafted ? 'draft' : 'none', reviewDueOn: null };
  }
  const dates = [
    ...(newest.agreed_on === null ? [] : [addYears(newest.agreed_on, 1)]),
    ...(newest.ends_on === null ? [] : [newest.ends_on]),
  ].sort();
  const reviewDueOn = dates[0] ?? null;
  const asOf = today < period.to ? today : period.to;
  const isDue = reviewDueOn !== null && reviewDueOn <= addDays(asOf, REVIEW_NOTICE_DAYS);
  return { plan: isDue ? 'review_due' : 'agreed', reviewDueOn };
}

/** As the arithmetic chooses: the greatest version, then the one that begins later. */
function newestAgreed(plans: readonly PlanRow[]): PlanRow | null {
  const agreed = plans
    .filter((plan) => plan.status === 'agreed')
    .sort(
      (a, b) =>
        b.version - a.version ||
        (a.starts_on !== b.starts_on ? (a.starts_on < b.starts_on ? 1 : -1) : a.id < b.id ? 1 : -1),
    );
  return agreed[0] ?? null;
}
