import { foldWord } from '../../model/vocabulary.ts';
import type { Rejection } from './codes.ts';
import { type Grouped, groupRows, type NumberedRow } from './groups.ts';
import type { PersonRow } from './people.ts';

const MAX_SPELLS = 50;

export interface SpellOfFile {
  row: number;
  from: string;
  to: string | null;
  wte: string;
}

/** A person of the file: the first row's details, and every row's spell by its start. */
export interface PersonOfFile extends Omit<PersonRow, 'from' | 'to' | 'wte'> {
  row: number;
  employment: SpellOfFile[];
}

/** What rows of one person must agree on: the field's name in the file by our property. */
const shared = {
  name: 'name',
  staffGroup: 'staff_group',
  contract: 'contract',
  nation: 'nation',
  roles: 'roles',
  site: 'site',
  registrationBody: 'registration',
  registrationNumber: 'registration',
} as const;

/**
 * Several rows of one `staff_id` are dated changes of WTE. An open-ended spell ends where a later
 * one starts; rows that disagree with the person's first row about anything else, that start on the
 * same day or that overlap with a spell that has an end are rejected.
 */
export function groupPeople(rows: Iterable<NumberedRow<PersonRow>>): Grouped<PersonOfFile> {
  return groupRows(rows, { key: ({ staffId }) => staffId, begin, join });
}

function begin({ row, value }: NumberedRow<PersonRow>): PersonOfFile {
  const { from, to, wte, ...details } = value;
  return { ...details, row, employment: [{ row, from, to, wte }] };
}

function join(person: PersonOfFile, { row, value }: NumberedRow<PersonRow>): Rejection | null {
  for (const property of Object.keys(shared) as (keyof typeof shared)[]) {
    const [typed, first] = [String(value[property]), String(person[property])];
    if (foldWord(typed) === foldWord(first)) continue;
    const parameters = { value: typed, row: person.row, other: first };
    return { field: shared[property], code: 'disagrees_with_row', parameters };
  }
  const { from, to, wte } = value;
  for (const spell of person.employment) {
    const parameters = { value: from, row: spell.row };
    if (spell.from === from) return { field: 'start', code: 'duplicate_start', parameters };
    const [earlier, later] = spell.from < from ? [spell, value] : [value, spell];
    if (earlier.to !== null && later.from <= earlier.to) {
      return { field: 'start', code: 'overlaps_row', parameters };
    }
  }
  if (person.employment.length === MAX_SPELLS) {
    return { field: 'staff_id', code: 'too_many_rows', parameters: { max: MAX_SPELLS } };
  }
  person.employment.push({ row, from, to, wte });
  person.employment.sort((a, b) => (a.from < b.from ? -1 : 1));
  return null;
}
