import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import { nameMatcher } from '../../../src-shared/rules/meetings/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { peopleByStaffId } from './directory.ts';

type Found = { ok: true; personId: string } | { ok: false; rejection: Rejection };

/** Finds people by staff id; where a register has none, by a name that is one person's alone. */
export function personFinder(db: ReadHandle): (row: { staffId: string; name: string }) => Found {
  const people = peopleByStaffId(db);
  const names = [...people.values()].map(({ id, name }) => ({
    personId: id,
    name,
    expected: false,
  }));
  const match = nameMatcher(names, new Map());
  return ({ staffId, name }) => {
    if (staffId !== '') {
      const person = people.get(foldWord(staffId));
      if (person) return { ok: true, personId: person.id };
      const parameters = { value: staffId };
      return {
        ok: false,
        rejection: { field: 'staff_id', code: 'unknown_person', parameters },
      };
    }
    const found = match(name);
    if (found.match === 'same_name' && found.personId) {
      return { ok: true, personId: found.personId };
    }
    const rejection: Rejection = {
      field: 'name',
      code: 'name_unknown',
      parameters: { value: name },
    };
    return { ok: false, rejection };
  };
}
