import { type Day, daysInMonth, type Period } from '../../../src-shared/rules/days.ts';
import type { CountedEntry, CountedPerson } from '../../../src-shared/rules/job-plans/index.ts';
import { planSpans } from '../../../src-shared/rules/job-plans/planned.ts';
import { countedPerson, countedPlan } from '../job-plans/counted.ts';
import { linesOfPlans, type PlanRow, plansBegunBy } from '../job-plans/queries.ts';
import { allPeople, spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { monthlyMinutes } from './queries.ts';

/** People with the plans and the learning that a summary of them needs. */

/** One's own entry, opened. */
export interface OwnEntry extends CountedEntry {
  day: Day;
}

/** Minutes that were learnt on one day, or on days of one month: from the first to the last. */
type DatedMinutes = CountedEntry & Period;

export interface ReadPerson {
  person: CountedPerson;
  site: string;
  /** All that have begun by the end of the range. */
  plans: PlanRow[];
  entries: DatedMinutes[];
}

/**
 * Some people, or the whole directory, with what a range of days needs. Entries are the stored
 * months, or `own`: one person's, by day. Plans without a day in force have no lines.
 */
export function readPeople(
  db: ReadHandle,
  ids: readonly string[] | null,
  range: Period,
  own: readonly OwnEntry[] | null,
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
      entries: entries
        ? (entries.get(row.id) ?? [])
        : (own ?? []).map((entry) => ({ ...entry, from: entry.day, to: entry.day })),
    };
  });
}

/** The entries that count in a period: those that it holds a day of. */
export function entriesIn({ entries }: ReadPerson, period: Period): CountedEntry[] {
  return entries.filter((entry) => entry.from <= period.to && entry.to >= period.from);
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
  const entries = rows.map(({ person_id, month, line, kind, minutes }) => {
    const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
    return { person_id, line, kind, minutes, from: `${month}-01`, to: `${month}-${days}` };
  });
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
