import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { byName } from '../../app/by-name.ts';
import type { ListSection } from '../../ui/virtual-list.tsx';
import type { Person } from './use-people.ts';

export interface DirectoryFilter {
  /** Words of the name, the staff id, the group or the site. */
  readonly text: string;
  readonly show: 'all' | 'invited' | 'left';
}

export const noFilter: DirectoryFilter = { text: '', show: 'all' };

/** Has every period of employment ended before `today` (`YYYY-MM-DD`)? */
export function hasLeft(person: Person, today: string): boolean {
  const { employment } = person;
  return employment.length > 0 && employment.every(({ to }) => to !== null && to < today);
}

/** The WTE that holds on `today`; null where none does. */
export function currentWte(person: Person, today: string): string | null {
  const spell = person.employment.findLast(({ from }) => from <= today);
  return spell === undefined || (spell.to !== null && spell.to < today) ? null : spell.wte;
}

/** People that pass the filter, by staff group; by surname within each. */
export function directorySections(
  people: readonly Person[],
  filter: DirectoryFilter,
  today: string,
): ListSection<Person>[] {
  const words = filter.text.split(/\s+/).map(foldWord).filter(Boolean);
  const shown = people
    .filter((person) => isShown(person, filter.show, today))
    .filter((person) => {
      const text = foldWord(
        [person.name, person.staffId, person.staffGroup, person.site].join(' '),
      );
      return words.every((word) => text.includes(word));
    })
    .sort(byName);
  const groups = new Map<string, { title: string; items: Person[] }>();
  for (const person of shown) {
    const key = foldWord(person.staffGroup);
    const group = groups.get(key);
    if (group) group.items.push(person);
    else groups.set(key, { title: person.staffGroup, items: [person] });
  }
  return [...groups]
    .map(([key, { title, items }]) => ({ key, title, aside: items.length, items }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function isShown(person: Person, show: DirectoryFilter['show'], today: string): boolean {
  if (show === 'invited') return person.access === 'invited';
  return hasLeft(person, today) === (show === 'left');
}
