import type { EmploymentSpell } from '../../../src-shared/rules/job-plans/index.ts';
import { type ExpectedPerson, isExpectedOn } from '../../../src-shared/rules/meetings/index.ts';
import { spellsOf } from '../people/queries.ts';
import { absencesOf, expectedAt } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';

/** Who is expected at a meeting: of the series' people those in post that day and not away. */

export interface ExpectedMember extends ExpectedPerson {
  personId: string;
  name: string;
  staffGroup: string;
}

/** A series' people, A to Z, with what their being expected on a day hangs on. */
export function membersOf(db: ReadHandle, seriesId: string): ExpectedMember[] {
  const members = expectedAt(db, seriesId);
  const one = new Map<string, ExpectedMember>();
  for (const { person_id: personId, name, staff_group, from_day, to_day } of members) {
    const expected = [...(one.get(personId)?.expected ?? []), { from: from_day, to: to_day }];
    one.set(personId, {
      personId,
      name,
      staffGroup: staff_group,
      expected,
      employment: employmentOf(db, personId),
      absences: absencesOf(db, personId).map((row) => ({ from: row.from_day, to: row.to_day })),
    });
  }
  return [...one.values()];
}

export const employmentOf = (db: ReadHandle, personId: string): EmploymentSpell[] =>
  spellsOf(db, personId).map(({ starts_on, ends_on, wte }) => ({
    from: starts_on,
    to: ends_on,
    wte,
  }));

/** The people expected on a day, A to Z. */
export function expectedOn(db: ReadHandle, seriesId: string, day: string): ExpectedMember[] {
  return membersOf(db, seriesId).filter((member) => isExpectedOn(member, day));
}
