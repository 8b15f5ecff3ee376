import { monthsOf, type Period } from '../../../src-shared/rules/days.ts';
import type { CountedEntry, CountedPerson } from '../../../src-shared/rules/job-plans/index.ts';
import { planSpans } from '../../../src-shared/rules/job-plans/planned.ts';
import { countedPerson, countedPlan } from '../job-plans/counted.ts';
import { linesOfPlans, type PlanRow, plansBegunBy } from '../job-plans/queries.ts';
import { type DatedMinutes, minutesWithin } from '../learning/dated.ts';
import { allPeople, spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { type MonthlyMinutes, monthlyMinutes } from './queries.ts';

/** People with the plans and the learning that a summary of them needs. */

export interface ReadPerson {
  person: CountedPerson;
  site: string;
  /** All that have begun by the end of the range. */
  plans: PlanRow[];
  /** One list for each of the periods that were asked for. */
  entries: (readonly CountedEntry[])[];
}

/**
 * Some people, or the whole directory, with what some periods need; they all lie in `range`. Entries
 * are the stored months, or `own`: one person's, which they opened. Plans without a day in force have
 * no lines.
 */
export function readPeople(
  db: ReadHandle,
  ids: readonly string[] | null,
  range: Period,
  periods: readonly Period[],
  own: readonly DatedMinutes[] | null,
): ReadPerson[] {
  const people = allPeople(db).filter(({ id }) => ids?.includes(id) ?? true);
  const chosen = people.map(({ id }) => id);
  const only = chosen.length === 1 ? (chosen[0] ?? null) : null;
  const spells = groupBy(spellsOf(db, only), personOf);
  const plans = groupBy(plansBegunBy(db, chosen, range.to), personOf);
  const lines = linesOfPlans(
    db,
    [...plans.values()].flatMap((rows) => inForce(rows, range)),
  );
  const entriesOf = own
    ? () => periods.map((period) => minutesWithin(own, period))
    : storedEntries(db, only, periods);
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
      entries: entriesOf(row.id),
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

/** A person's stored entries by period. Each month is read once, however many periods hold it. */
function storedEntries(
  db: ReadHandle,
  only: string | null,
  periods: readonly Period[],
): (personId: string) => CountedEntry[][] {
  const monthsByPeriod = periods.map((period) => monthsOf(period).map(({ month }) => month));
  const byMonth = new Map<string, Map<string, MonthlyMinutes[]>>();
  for (const month of new Set(monthsByPeriod.flat())) {
    byMonth.set(month, groupBy(monthlyMinutes(db, month, only), personOf));
  }
  return (personId) =>
    monthsByPeriod.map((months) =>
      months.flatMap((month) => byMonth.get(month)?.get(personId) ?? []),
    );
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
