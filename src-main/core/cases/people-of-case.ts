import { personById } from '../people/queries.ts';
import { type ChairsSealer, sealerToChairs } from '../series/seal-to-chairs.ts';
import type { ReadHandle } from '../store/database.ts';
import type { Identity } from './identities.ts';

/** The people of a case as they are named by whoever may name them. */

/** The first person of a list that the directory does not have; null where it has all. */
export function unknownPerson(db: ReadHandle, people: readonly Identity[]): number | null {
  const at = people.findIndex(({ personId }) => personId !== null && !personById(db, personId));
  return at < 0 ? null : at;
}

/** With the directory's words for whoever is in it, where none were given. */
export function filledIn(db: ReadHandle, person: Identity): Identity {
  const known = person.personId ? personById(db, person.personId) : null;
  if (!known) return person;
  return {
    ...person,
    name: known.name,
    staffGroup: person.staffGroup || known.staff_group,
    site: person.site || known.site,
  };
}

/**
 * A sealer to the chairs who are not themselves in the case, beside what is sealed of it already. Null
 * where nobody can open it.
 */
export function sealerOfCase(
  db: ReadHandle,
  seriesId: string,
  now: number,
  involved: readonly Identity[],
  beside: readonly Uint8Array[] = [],
): ChairsSealer | null {
  const except = involved.flatMap(({ personId }) => personId ?? []);
  return sealerToChairs(db, seriesId, now, { except, beside });
}
