import { foldWord } from '../../model/vocabulary.ts';
import { addDays, type Day, type Period } from '../days.ts';
import { compare, decimal } from '../rational.ts';
import type { CountedLine, CountedPlan, EmploymentSpell, LearningPolicy } from './types.ts';

/** A stretch of days on which one thing holds. */
export interface Span<T> extends Period {
  holds: T;
}

/** Something with a first day and a last one; `to` null means open. */
interface Dated {
  from: Day;
  to: Day | null;
}

/**
 * The plan that counts on a day, or null. Of the agreed plans that have begun the greatest version
 * replaces the others (of equal versions the one that begins later, then the greater id), and it
 * counts until its own end: what it replaced does not come back after it.
 */
export function planInForce(plans: readonly CountedPlan[], day: Day): CountedPlan | null {
  const agreed = plans.filter((plan) => plan.status === 'agreed');
  return latestBegun(
    agreed,
    day,
    (a, b) => a.version - b.version || compareText(a.from, b.from) || compareText(a.id, b.id),
  );
}

/** The line of that name in the plan in force on a day, or null; names are compared folded. */
export function lineInForce(
  plans: readonly CountedPlan[],
  name: string,
  day: Day,
): CountedLine | null {
  const folded = foldWord(name);
  const lines = planInForce(plans, day)?.lines ?? [];
  return lines.find((line) => foldWord(line.name) === folded) ?? null;
}

/**
 * The employment that holds on a day, or null: the latest that has begun, until its end. Of two
 * that begin together the one that ends later holds, then the greater WTE.
 */
export function employmentOn(
  employment: readonly EmploymentSpell[],
  day: Day,
): EmploymentSpell | null {
  return latestBegun(
    employment,
    day,
    (a, b) =>
      compareText(a.from, b.from) ||
      compareText(a.to ?? '~', b.to ?? '~') ||
      compare(decimal(a.wte), decimal(b.wte)),
  );
}

/**
 * The learning-time policy for a staff group on a day, or null. A policy of the group's own goes
 * before a general one; of each sort the latest that has begun holds, until its end.
 */
export function policyOn(
  policies: readonly LearningPolicy[],
  staffGroup: string,
  day: Day,
): LearningPolicy | null {
  const folded = foldWord(staffGroup);
  const latest = (own: boolean) =>
    latestBegun(
      policies.filter(({ staffGroup: group }) =>
        own ? group !== null && foldWord(group) === folded : group === null,
      ),
      day,
      (a, b) => compareText(a.from, b.from) || a.minutesPerMonth - b.minutesPerMonth,
    );
  return latest(true) ?? latest(false);
}

/**
 * Cuts a period where one of the dated things begins or has ended, asks once for each piece what
 * holds, and answers the pieces on which something does. So the rules above are stated for a day
 * and paid for by the change, not by the day.
 */
export function spansOf<T>(
  period: Period,
  dated: readonly Dated[],
  holdsOn: (day: Day) => T | null,
): Span<T>[] {
  if (period.from > period.to) return [];
  const starts = new Set<Day>([period.from]);
  for (const { from, to } of dated) {
    if (from > period.from && from <= period.to) starts.add(from);
    if (to !== null && to >= period.from && to < period.to) starts.add(addDays(to, 1));
  }
  const sorted = [...starts].sort();
  return sorted.flatMap((from, index) => {
    const next = sorted[index + 1];
    const holds = holdsOn(from);
    return holds === null
      ? []
      : [{ holds, from, to: next === undefined ? period.to : addDays(next, -1) }];
  });
}

function latestBegun<T extends Dated>(
  dated: readonly T[],
  day: Day,
  order: (a: T, b: T) => number,
): T | null {
  let latest: T | null = null;
  for (const one of dated) {
    if (one.from <= day && (latest === null || order(one, latest) > 0)) latest = one;
  }
  return latest === null || (latest.to !== null && latest.to < day) ? null : latest;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
