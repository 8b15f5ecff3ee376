import { foldWord } from '../../model/vocabulary.ts';

/** Groups of fewer people than this do not leave the department on their own; a local choice. */
export const SMALL_GROUP_THRESHOLD = 5;

/** People under the staff groups they may be shown by outside the department. */
export interface ShownGroups<P> {
  /** Everybody, in the order given; those of small groups under the name of the joint one. */
  people: P[];
  /** Names of the groups that are shown together, A to Z; empty where none had to be. */
  together: string[];
  /** All people together are fewer than the threshold: no grouping can protect them. */
  tooFew: boolean;
}

/**
 * Small-number suppression by staff group (design invariant 4). Groups of fewer than `threshold`
 * people become one joint group named `other`; while that is still below the threshold, the next
 * smallest group joins it (of equal ones the first A to Z). A joint group therefore holds two groups
 * or more, so that taking the shown groups from the total gives back none of them; or it holds
 * everybody. A staff group that is itself called `other` joins as soon as there is a joint group.
 *
 * Works on people and not on figures, so that sums are made of unrounded values as ever, and the
 * total, being of the same people, stays what it was.
 */
export function showSmallGroupsTogether<P extends { staffGroup: string }>(
  people: readonly P[],
  other: string,
  threshold = SMALL_GROUP_THRESHOLD,
): ShownGroups<P> {
  const joint = jointGroups(sizesOf(people), foldWord(other), threshold);
  const joins = new Set(joint.map((group) => group.folded));
  return {
    people: people.map((person) =>
      joins.has(foldWord(person.staffGroup)) ? { ...person, staffGroup: other } : person,
    ),
    together: joint.map((group) => group.staffGroup).sort(),
    tooFew: people.length < threshold,
  };
}

interface GroupSize {
  folded: string;
  staffGroup: string;
  people: number;
}

function sizesOf(people: readonly { staffGroup: string }[]): GroupSize[] {
  const sizes = new Map<string, GroupSize>();
  for (const { staffGroup } of people) {
    const folded = foldWord(staffGroup);
    const size = sizes.get(folded);
    if (size) size.people += 1;
    else sizes.set(folded, { folded, staffGroup, people: 1 });
  }
  return [...sizes.values()];
}

function jointGroups(sizes: GroupSize[], other: string, threshold: number): GroupSize[] {
  if (sizes.every((group) => group.people >= threshold)) return [];
  const named = sizes.filter((group) => group.folded === other);
  const smallestFirst = sizes
    .filter((group) => group.folded !== other)
    .sort((a, b) => a.people - b.people || (a.folded < b.folded ? -1 : 1));
  const joint = [...named];
  let count = named.reduce((sum, group) => sum + group.people, 0);
  for (const group of smallestFirst) {
    if (group.people >= threshold && count >= threshold) break;
    joint.push(group);
    count += group.people;
  }
  return joint;
}
