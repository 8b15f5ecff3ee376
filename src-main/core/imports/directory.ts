import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { allPeople, type PersonRow } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * Everybody in the directory by their folded staff id: "ab-12" in a file is AB12, as it is when
 * that person signs in. Of two people with one staff id the first made stands.
 */
export function peopleByStaffId(db: ReadHandle): Map<string, PersonRow> {
  const people = new Map<string, PersonRow>();
  for (const person of allPeople(db)) {
    const folded = foldWord(person.staff_id);
    if (!people.has(folded)) people.set(folded, person);
  }
  return people;
}
