import type { Period } from '../../../src-shared/rules/days.ts';
import type { CountedPerson } from '../../../src-shared/rules/job-plans/index.ts';
import { planSpans } from '../../../src-shared/rules/job-plans/planned.ts';
import { countedPerson, countedPlan } from '../job-plans/counted.ts';
import { linesOfPlans, type PlanRow, plansBegunBy } from '../job-plans/queries.ts';
import { type DatedMinutes, endsOfMonth } from '../learning/dated.ts';
import { allPeople, spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { monthlyMinutes } from './queries.ts';

/** People with the plans and the learning that a summary of them needs. */

export interface ReadPerson {
  person: CountedPerson;
  site: string;
  /** All that have begun by the end of the range. */
  plans: PlanRow[];
  entries: readonly DatedMinutes[];
}

/**
 * Some people, or the whole directory, with what a range of days needs. Entries are the stored
 * months, or `own`: one person's, which they opened. Plans without a day in force have no lines.
 */
export function readPeople(
  db: ReadHandle,
  ids: readonly string[] | null,
  range: Period,
  own: readonly DatedMinutes[] | null,
): ReadPerson[] {
  const people = allPeople(db).filter(({ id }) => ids?.includes(id) ?? true);
  const chosen = people.map(({ id }) => id);
  const spells = groupBy(spellsOf(db, chosen.length === 1 ? (chosen[0] ?? null) : null), personOf);
  const plans = groupBy(plansBegunBy(db, chosen, range.to), personOf);
  const lines = linesOfPlans(
    db,
    [...plans.values()].flatMap((rows) => inForce(rows, range)),
  );
  const entries = own ? null : storedEntries(db, range);
  return people.map((row) => {
    const planRows = plans.get(row.id) ?? [];
    return {
      person: countedPerson(
        row,
        spells.get(row.id) ?? [],
        planRows.map((plan) => countedPlan(plan, lines.get(plan.id) ?? [])),
      ),
      site: row.site ?? '',
      plans: planRows,
      entries: own ?? entries?.get(row.id) ?? [],
    };
  });
}

/** Ids of the plans that count on a day of the range. */
function inForce(plans: readonly PlanRow[], range: Period): string[] {
  const spans = planSpans(
    plans.map((plan) => countedPlan(plan, [])),
    range,
  );
  return [...new Set(spans.map((span) => span.holds.id))];
}

function storedEntries(db: ReadHandle, range: Period): Map<string, DatedMinutes[]> {
  const rows = monthlyMinutes(db, range.from.slice(0, 7), range.to.slice(0, 7));
  const entries = rows.map(({ month, ...row }) => ({ ...row, ...endsOfMonth(month) }));
  return groupBy(entries, personOf);
}

const personOf = (row: { person_id: string }): string => row.person_id;

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
