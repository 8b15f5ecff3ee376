import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { CountedPlan } from '../../../src-shared/rules/job-plans/index.ts';

export type Plan = OutputOf<'job-plans.mine'>[number];
export type PlanLine = Plan['lines'][number];

/** Plans as the arithmetic takes them; a line's place in the list is its position. */
export function countedPlans(plans: readonly Plan[]): CountedPlan[] {
  return plans.map(({ id, from, to, status, version, workingWeeks, lines }) => ({
    id,
    from,
    to,
    status,
    version,
    workingWeeks,
    lines: lines.map((line, position) => ({ ...line, position })),
  }));
}
