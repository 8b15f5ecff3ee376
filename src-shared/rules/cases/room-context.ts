import { codeOf, foldWord, type Term } from '../../model/vocabulary.ts';

/**
 * What the room may hear of the people in a case: staff group, site and shift, and of them only what
 * enough people fit together. It is the small-number rule of the design (default five; the threshold
 * is the department's own).
 */

const fewestPeople = 5;

export interface ContextWords {
  staffGroup: string;
  shift: string;
  site: string;
}

/** Somebody in post, as the directory has them. */
export interface DirectoryPerson {
  staffGroup: string;
  site: string;
}

/** Times of work that belong to nobody: any other word for a shift might name a rota or a person. */
export const shifts: readonly Term<string>[] = [
  { code: 'day', name: 'day', also: ['days', 'in hours', 'daytime', 'core hours'] },
  { code: 'evening', name: 'evening', also: ['evenings', 'twilight', 'late'] },
  { code: 'night', name: 'night', also: ['nights', 'overnight'] },
  { code: 'weekend', name: 'weekend', also: ['weekends', 'Saturday', 'Sunday', 'bank holiday'] },
  { code: 'on_call', name: 'on call', also: ['out of hours', 'OOH'] },
];

const nothing: ContextWords = { staffGroup: '', shift: '', site: '' };

/**
 * The words for the room. What is left out is left out whole: a staff group is named only where
 * `threshold` people of the directory are in it, a site only where they are in each named group at
 * it, a shift only of a circle as large as that. A site or shift must be the same for everybody in
 * the case; several staff groups are named with commas, in alphabetical order.
 */
export function roomContext(
  involved: readonly ContextWords[],
  directory: readonly DirectoryPerson[],
  threshold = fewestPeople,
): ContextWords {
  if (involved.length === 0) return nothing;
  const groups = named(involved, 'staffGroup', directory).filter(
    (group) => fitting(directory, group, '') >= threshold,
  );
  const circles = groups.length > 0 ? groups : [''];
  const enough = (site: string) =>
    circles.every((group) => fitting(directory, group, site) >= threshold);
  const common = shared(involved.map((person) => known(person.site, directory, 'site')));
  const site = common !== '' && enough(common) ? common : '';
  const words = shared(involved.map((person) => shiftName(person.shift)));
  return { staffGroup: groups.join(', '), site, shift: enough(site) ? words : '' };
}

/** How many people of the directory fit a staff group and a site; an empty word fits everybody. */
function fitting(directory: readonly DirectoryPerson[], group: string, site: string): number {
  return directory.filter(
    (person) =>
      (group === '' || foldWord(person.staffGroup) === foldWord(group)) &&
      (site === '' || foldWord(person.site) === foldWord(site)),
  ).length;
}

/** The directory's own spelling of a word; empty where it does not know it. */
function known(
  word: string,
  directory: readonly DirectoryPerson[],
  of: keyof DirectoryPerson,
): string {
  if (word === '') return '';
  return directory.find((person) => foldWord(person[of]) === foldWord(word))?.[of] ?? '';
}

function named(
  involved: readonly ContextWords[],
  of: keyof DirectoryPerson,
  directory: readonly DirectoryPerson[],
): string[] {
  const words = involved.map((person) => known(person[of], directory, of));
  return [...new Set(words)].filter((word) => word !== '').sort();
}

const shiftName = (word: string): string => {
  const code = codeOf(shifts, word);
  return shifts.find((shift) => shift.code === code)?.name ?? '';
};

/** The word that all agree on; empty where they differ. */
function shared(words: readonly string[]): string {
  const [first = ''] = words;
  return words.every((word) => word === first) ? first : '';
}
