import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';

export type Summary = OutputOf<'summary.groups'>;
export type SummaryGroup = Summary['groups'][number];
export type SummaryPerson = Summary['people'][number];
export type PlanState = SummaryPerson['plan'];
type Minutes = Pick<
  SummaryGroup,
  'planned' | 'inPlan' | 'displaced' | 'notYetLogged' | 'ownTime' | 'percent'
>;

/** A row of the summary's table: a staff group, a person, a line of one person, or the total. */
export interface SummaryRow extends Minutes {
  key: string;
  name: string;
  /** After the name, in grey: people of a group, category of a line. */
  beside: string | null;
  wte: string | null;
  /** How many plans are in which state; null for a person and a line. */
  plans: SummaryGroup['plans'] | null;
  plan: PlanState | null;
  reviewDueOn: string | null;
}

/** The staff groups in the order given, which is A to Z. */
export function groupRows(summary: Summary): SummaryRow[] {
  return summary.groups.map((group) => groupRow(`group-${group.staffGroup}`, group));
}

export function totalRow(summary: Summary): SummaryRow {
  return { ...groupRow('total', summary.total), beside: null };
}

/**
 * The named people by the key of their group's row. Where small groups are shown together, whoever
 * has no group of their own name is of the joint one, which comes without people otherwise.
 */
export function peopleByGroup(summary: Summary): Map<string, SummaryRow[]> {
  const keyByFold = new Map(
    summary.groups.map(({ staffGroup }) => [foldWord(staffGroup), `group-${staffGroup}`]),
  );
  const matched = new Set(summary.people.map(({ staffGroup }) => foldWord(staffGroup)));
  const joint = summary.groups.find(({ staffGroup }) => !matched.has(foldWord(staffGroup)));
  const byGroup = new Map<string, SummaryRow[]>();
  for (const person of summary.people) {
    const key = keyByFold.get(foldWord(person.staffGroup)) ?? `group-${joint?.staffGroup}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), personRow(person)]);
  }
  return byGroup;
}

/** The lines of one person that count as learning, in plan order. */
export function lineRows(person: SummaryPerson): SummaryRow[] {
  return person.lines.map((line) => ({
    ...minutesOf(line),
    ...noPlan,
    key: `line-${line.line}`,
    name: line.line,
    beside: line.category === '' ? null : line.category,
    wte: null,
  }));
}

export function personRow(person: SummaryPerson): SummaryRow {
  return {
    ...minutesOf(person),
    key: person.personId,
    name: person.name,
    beside: null,
    wte: person.wte,
    plans: null,
    plan: person.plan,
    reviewDueOn: person.reviewDueOn,
  };
}

const noPlan = { plans: null, plan: null, reviewDueOn: null };

function groupRow(key: string, group: SummaryGroup): SummaryRow {
  return {
    ...minutesOf(group),
    key,
    name: group.staffGroup,
    beside: String(group.people),
    wte: group.wte,
    plans: group.plans,
    plan: null,
    reviewDueOn: null,
  };
}

function minutesOf(row: Minutes): Minutes {
  const { planned, inPlan, displaced, notYetLogged, ownTime, percent } = row;
  return { planned, inPlan, displaced, notYetLogged, ownTime, percent };
}
