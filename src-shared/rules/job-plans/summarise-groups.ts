import { foldWord } from '../../model/vocabulary.ts';
import { roundHalfUp, toDecimals } from '../rational.ts';
import { addDelivered, deliveredOf, figuresOf, nothingDelivered } from './figures.ts';
import { sumOf } from './sums.ts';
import type { GroupSummary, PersonSummary } from './types.ts';

/** A staff group under the spelling that its first person has. */
export interface StaffGroupSummary extends GroupSummary {
  staffGroup: string;
}

/**
 * People summed to their staff groups, and to everybody, from unrounded values: so a group is right
 * to the minute, and may differ by one from the sum of the rounded people below it. Groups go by
 * name, never by what was delivered. Small numbers are suppressed by the caller, not here.
 */
export function summariseGroups(people: readonly PersonSummary[]): {
  groups: StaffGroupSummary[];
  everyone: GroupSummary;
} {
  const peopleByGroup = new Map<string, PersonSummary[]>();
  for (const person of people) {
    const folded = foldWord(person.staffGroup);
    const members = peopleByGroup.get(folded);
    if (members) members.push(person);
    else peopleByGroup.set(folded, [person]);
  }
  const groups = [...peopleByGroup]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ staffGroup: members[0]?.staffGroup ?? '', ...groupOf(members) }));
  return { groups, everyone: groupOf(people) };
}

function groupOf(people: readonly PersonSummary[]): GroupSummary {
  const wte = sumOf(people.map((person) => person.wte));
  const policies = people.flatMap((person) => person.policy ?? []);
  return {
    ...figuresOf(
      sumOf(people.map((person) => person.total.planned)),
      people.map((person) => deliveredOf(person.total)).reduce(addDelivered, nothingDelivered),
    ),
    people: people.length,
    wte,
    totalWte: toDecimals(wte, 2),
    policyMinutes: policies.length === 0 ? null : roundHalfUp(sumOf(policies)),
  };
}
