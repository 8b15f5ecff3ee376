import { overlap, type Period } from '../days.ts';
import type { Rational } from '../rational.ts';
import { deliveredByRow, rememberedFold } from './delivered.ts';
import { shareOf } from './figures.ts';
import { amountOf, countingDays, employmentSpans, planSpans, timeOf } from './planned.ts';
import { addProduct, type Sum, totalOf } from './sums.ts';
import type { CountedEntry, CountedPerson } from './types.ts';

/** What was planned and what was delivered in planned time, of one row in one stretch of days. */
export interface ReleasedRow {
  /** The line's folded name; null for time on no line of the plans. */
  line: string | null;
  /** Planned minutes, unrounded: the sum of these products. */
  planned: { amount: Rational; time: Rational }[];
  inPlanMinutes: number;
}

/** Days that follow one another, with the entries of each. */
export interface Stretch {
  period: Period;
  entries: readonly CountedEntry[];
}

/**
 * The rows that `summarisePerson` makes of each of some stretches, as far as a share of planned time
 * asks for them: a run chart asks for twelve months of everybody. Plans, employment and quantities
 * are looked at once for all stretches, and fractions are left as products for who adds them up.
 * The stretches go forward in time.
 */
export function releasedRows(
  person: CountedPerson,
  stretches: readonly Stretch[],
  departmentWorkingWeeks: string | null,
): ReleasedRow[][] {
  const from = stretches[0]?.period.from;
  const to = stretches.at(-1)?.period.to;
  if (from === undefined || to === undefined) return [];
  const fold = rememberedFold();
  const employed = employmentSpans(person.employment, { from, to });
  const spans = planSpans(person.plans, { from, to }).map((span) => ({
    ...span,
    lines: span.holds.lines.map((line) => ({
      folded: fold(line.name),
      counts: line.countsAsLearning,
      ...amountOf(line, person.nation),
    })),
  }));
  return stretches.map(({ period, entries }) => {
    const rows = new Map<string, ReleasedRow>();
    const others = new Set<string>();
    for (const span of spans) {
      const shared = overlap(span, period);
      if (shared === null) continue;
      const time = timeOf(span.holds, countingDays(shared, employed), departmentWorkingWeeks);
      for (const { folded, counts, amount, per } of span.lines) {
        if (!counts) {
          others.add(folded);
          continue;
        }
        const row = rows.get(folded) ?? { line: folded, planned: [], inPlanMinutes: 0 };
        row.planned.push({ amount, time: time(per) });
        rows.set(folded, row);
      }
    }
    const { byRow, noLine } = deliveredByRow(entries, rows, others, fold);
    for (const [folded, row] of rows) row.inPlanMinutes = byRow.get(folded)?.in_planned_time ?? 0;
    const outside = noLine && { line: null, planned: [], inPlanMinutes: noLine.in_planned_time };
    return outside ? [...rows.values(), outside] : [...rows.values()];
  });
}

/** Minutes delivered in planned time as a percentage of planned ones; null where none were planned. */
export function shareReleased(rows: readonly ReleasedRow[]): string | null {
  const planned: Sum = new Map();
  let inPlanMinutes = 0;
  for (const row of rows) {
    for (const { amount, time } of row.planned) addProduct(planned, amount, time);
    inPlanMinutes += row.inPlanMinutes;
  }
  return shareOf(totalOf(planned), inPlanMinutes);
}
