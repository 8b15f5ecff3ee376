import { daysIn, overlap, type Period } from '../days.ts';
import { decimal, divide, multiply, type Rational, ratio, zero } from '../rational.ts';
import { policyOn, type Span, spansOf } from './in-force.ts';
import { monthsIn } from './planned.ts';
import { addProduct, type Sum, totalOf } from './sums.ts';
import type { EmploymentSpell, LearningPolicy } from './types.ts';

/** Mean WTE of the employed days, each day weighing the same; zero where there are none. */
export function meanWte(employed: readonly Span<EmploymentSpell>[]): Rational {
  const days = employed.reduce((sum, spell) => sum + daysIn(spell), 0);
  if (days === 0) return zero;
  const weighted: Sum = new Map();
  for (const spell of employed) {
    addProduct(weighted, decimal(spell.holds.wte), ratio(daysIn(spell)));
  }
  return divide(totalOf(weighted), ratio(days));
}

/**
 * Unrounded minutes that the learning-time policies ask for: for each calendar month, its minutes
 * pro rata by the days on which policy and employment hold, each day times that day's WTE where the
 * policy says so. null where no policy is in force for the staff group in the period.
 */
export function policyMinutesOf(
  policies: readonly LearningPolicy[],
  staffGroup: string,
  employed: readonly Span<EmploymentSpell>[],
  period: Period,
): Rational | null {
  const spans = spansOf(period, policies, (day) => policyOn(policies, staffGroup, day));
  if (spans.length === 0) return null;
  const sum: Sum = new Map();
  for (const span of spans) {
    for (const spell of employed) {
      const shared = overlap(span, spell);
      if (shared === null) continue;
      const minutes = multiply(ratio(span.holds.minutesPerMonth), monthsIn([shared]));
      const wte = span.holds.scaledByWte ? decimal(spell.holds.wte) : ratio(1);
      addProduct(sum, minutes, wte);
    }
  }
  return totalOf(sum);
}
