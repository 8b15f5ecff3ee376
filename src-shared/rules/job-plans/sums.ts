import { add, type Rational, ratio, zero } from '../rational.ts';

/**
 * A sum under way: numerators by denominator. Bringing a fraction to lowest terms is the dear step of
 * exact arithmetic; here it is done once for each denominator at the end, not for each term.
 */
export type Sum = Map<bigint, bigint>;

/** Adds `a × b` to the sum. */
export function addProduct(sum: Sum, a: Rational, b: Rational): void {
  addTo(sum, a.numerator * b.numerator, a.denominator * b.denominator);
}

/** What a sum has come to, exactly. */
export function totalOf(sum: Sum): Rational {
  let total = zero;
  for (const [denominator, numerator] of sum) {
    const term = ratio(numerator, denominator);
    total = total === zero ? term : add(total, term);
  }
  return total;
}

/** Many fractions added up, exactly. */
export function sumOf(values: readonly Rational[]): Rational {
  const sum: Sum = new Map();
  for (const { numerator, denominator } of values) addTo(sum, numerator, denominator);
  return totalOf(sum);
}

function addTo(sum: Sum, numerator: bigint, denominator: bigint): void {
  sum.set(denominator, (sum.get(denominator) ?? 0n) + numerator);
}
