import type { Period } from '../days.ts';
import { roundHalfUp, toDecimals, zero } from '../rational.ts';
import { deliveredByRow, type Fold, rememberedFold } from './delivered.ts';
import { addDelivered, deliveredOf, figuresOf, nothingDelivered } from './figures.ts';
import type { Span } from './in-force.ts';
import {
  amountOf,
  countingDays,
  employmentSpans,
  leaveBasisOf,
  planSpans,
  timeOf,
} from './planned.ts';
import { addProduct, type Sum, sumOf, totalOf } from './sums.ts';
import type {
  CountedEntry,
  CountedPerson,
  EmploymentSpell,
  LeaveBasis,
  LineSummary,
  PersonSummary,
  SummaryRules,
} from './types.ts';
import { meanWte, policyMinutesOf } from './wte-and-policy.ts';

/** A row while it is being added up: same-named learning lines of the period's plans. */
interface PlannedRow {
  line: string;
  category: string;
  planned: Sum;
}

interface PlannedLines {
  /** By folded name, in plan order: the first plan's positions, then new names of later plans. */
  rows: Map<string, PlannedRow>;
  /** Folded names of lines that do not count as learning. */
  others: Set<string>;
  leaveBases: LeaveBasis[];
}

/**
 * Planned and delivered learning time of one person in a period. `entries` are those of the period.
 *
 * Rows are the learning lines of every plan in force on a day of the period, employed or not;
 * same-named ones (folded) are one row under the first one's name and category. Entries whose name
 * is not among them make the last row (`line` null); those on a line that exists but does not count
 * as learning are left out, and counted in `leftOut`. Quantities, weeks and WTE must be decimals.
 */
export function summarisePerson(
  person: CountedPerson,
  entries: readonly CountedEntry[],
  period: Period,
  rules: SummaryRules,
): PersonSummary {
  const employed = employmentSpans(person.employment, period);
  const fold = rememberedFold();
  const { rows, others, leaveBases } = plannedLines(person, employed, period, rules, fold);
  const { byRow, noLine, leftOut } = deliveredByRow(entries, rows, others, fold);

  const lines: LineSummary[] = [...rows].map(([folded, row]) => ({
    line: row.line,
    category: row.category,
    ...figuresOf(totalOf(row.planned), byRow.get(folded) ?? nothingDelivered),
  }));
  if (noLine) lines.push({ line: null, category: '', ...figuresOf(zero, noLine) });

  const wte = meanWte(employed);
  const policy = policyMinutesOf(rules.policies, person.staffGroup, employed, period);
  return {
    personId: person.id,
    staffId: person.staffId,
    name: person.name,
    staffGroup: person.staffGroup,
    lines,
    total: figuresOf(
      sumOf(lines.map((line) => line.planned)),
      lines.map(deliveredOf).reduce(addDelivered, nothingDelivered),
    ),
    wte,
    meanWte: toDecimals(wte, 2),
    policy,
    policyMinutes: policy === null ? null : roundHalfUp(policy),
    leaveBases,
    leaveNotTakenOut: leaveBases.some((basis) => basis.source === 'none'),
    leftOut,
  };
}

function plannedLines(
  person: CountedPerson,
  employed: readonly Span<EmploymentSpell>[],
  period: Period,
  rules: SummaryRules,
  fold: Fold,
): PlannedLines {
  const rows = new Map<string, PlannedRow>();
  const others = new Set<string>();
  const leaveBases: LeaveBasis[] = [];
  for (const span of planSpans(person.plans, period)) {
    const plan = span.holds;
    const days = countingDays(span, employed);
    const time = timeOf(plan, days, rules.departmentWorkingWeeks);
    for (const line of plan.lines.toSorted((a, b) => a.position - b.position)) {
      const folded = fold(line.name);
      if (!line.countsAsLearning) {
        others.add(folded);
        continue;
      }
      const { amount, per } = amountOf(line, person.nation);
      const row = rows.get(folded) ?? {
        line: line.name,
        category: line.category,
        planned: new Map(),
      };
      addProduct(row.planned, amount, time(per));
      rows.set(folded, row);
      if (per === 'week' && days.length > 0) {
        addBasis(leaveBases, leaveBasisOf(plan, rules.departmentWorkingWeeks));
      }
    }
  }
  return { rows, others, leaveBases };
}

function addBasis(bases: LeaveBasis[], basis: LeaveBasis): void {
  const same = (other: LeaveBasis) => JSON.stringify(other) === JSON.stringify(basis);
  if (!bases.some(same)) bases.push(basis);
}
