import { addDays, type Day, earlierOf } from '../../../src-shared/rules/days.ts';
import type { Plan } from './counted-plans.ts';

export type VersionState = 'inForce' | 'ahead' | 'past' | 'neverCounted' | 'draft' | 'withdrawn';

/** Where a version stands on a day, and what takes its place. */
export interface VersionStory {
  state: VersionState;
  /** The last day on which it counts; null for open or not agreed. */
  lastDay: Day | null;
  /** The version that takes over, from the day after `lastDay`; for a draft, what it would replace. */
  replacedBy: Plan | null;
  replaces: Plan | null;
}

/**
 * An agreed version counts from its first day until a later version begins or its own end comes;
 * what was replaced does not come back. A draft would replace the version in force on its first day.
 */
export function versionStory(plan: Plan, plans: readonly Plan[], today: Day): VersionStory {
  const agreed = plans.filter(({ status, id }) => status === 'agreed' && id !== plan.id);
  if (plan.status !== 'agreed') {
    const replaces = plan.status === 'draft' ? countingOn(agreed, plan.from) : null;
    return { state: plan.status, lastDay: null, replacedBy: null, replaces };
  }
  const later = agreed
    .filter(({ version }) => version > plan.version)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.version - a.version));
  const next = later.find(({ from }) => plan.to === null || from <= addDays(plan.to, 1)) ?? null;
  const cut = next === null ? null : addDays(next.from, -1);
  const lastDay = cut === null ? plan.to : plan.to === null ? cut : earlierOf(cut, plan.to);
  const earlier = agreed.filter(({ version }) => version < plan.version);
  return {
    state: stateOf(plan.from, lastDay, today),
    lastDay,
    replacedBy: next,
    replaces: countingOn(earlier, addDays(plan.from, -1)),
  };
}

function stateOf(from: Day, lastDay: Day | null, today: Day): VersionState {
  if (lastDay !== null && lastDay < from) return 'neverCounted';
  if (lastDay !== null && lastDay < today) return 'past';
  return from > today ? 'ahead' : 'inForce';
}

/** The greatest version that has begun, where it has not ended. */
function countingOn(agreed: readonly Plan[], day: Day): Plan | null {
  const begun = agreed.filter(({ from }) => from <= day);
  const [greatest] = [...begun].sort((a, b) => b.version - a.version);
  if (greatest === undefined) return null;
  return greatest.to !== null && greatest.to < day ? null : greatest;
}
