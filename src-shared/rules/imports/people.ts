import {
  type Contract,
  contracts,
  type Nation,
  nations,
  type RegistrationBody,
  type Role,
  registrationBodies,
  roles,
} from '../../model/people.ts';
import { codeOf } from '../../model/vocabulary.ts';
import { day, decimal, namesOf, optional, text, word } from './cells.ts';
import {
  type CellReader,
  type Cells,
  type FieldModel,
  type Reading,
  readCells,
  rejected,
  staffIdField,
} from './row.ts';

/** One spell of a person's employment, with all that the row says of the person. */
export interface PersonRow {
  staffId: string;
  name: string;
  /** As typed: a department may use its own words. */
  staffGroup: string;
  contract: Contract;
  nation: Nation;
  wte: string;
  from: string;
  to: string | null;
  /** In the vocabulary's order; `member` is implied and always among them. */
  roles: Role[];
  site: string;
  registrationBody: RegistrationBody;
  registrationNumber: string;
}

export const peopleFields: readonly FieldModel[] = [
  staffIdField,
  { name: 'name', required: true, aliases: ['full name', 'staff name', 'employee name', 'person'] },
  { name: 'staff_group', required: true, aliases: ['group', 'profession', 'staff type', 'job'] },
  { name: 'contract', required: true, aliases: ['contract type', 'terms', 'terms and conditions'] },
  { name: 'nation', required: true, aliases: ['country', 'home nation'] },
  {
    name: 'wte',
    required: true,
    aliases: ['fte', 'whole time equivalent', 'full time equivalent'],
  },
  {
    name: 'start',
    required: true,
    aliases: [
      'start date',
      'from',
      'first date',
      'first day',
      'employed from',
      'valid from',
      'date started',
    ],
  },
  {
    name: 'end',
    required: false,
    aliases: ['end date', 'to', 'last date', 'last day', 'employed to', 'valid to', 'leaving date'],
  },
  { name: 'roles', required: false, aliases: ['role', 'app roles'] },
  { name: 'site', required: false, aliases: ['location', 'hospital', 'base'] },
  {
    name: 'registration',
    required: false,
    aliases: ['registration number', 'professional registration', 'GMC or HCPC', 'registration no'],
  },
];

/** A row of the people file, or the first thing wrong with it. */
export function readPersonRow(cells: Cells): Reading<PersonRow> {
  const reading = readCells(cells, {
    staffId: ['staff_id', text(40, 1)],
    name: ['name', text(120, 1)],
    staffGroup: ['staff_group', text(60, 1)],
    contract: ['contract', word(contracts)],
    nation: ['nation', word(nations)],
    wte: ['wte', decimal({ min: 0, above: true, max: 2 })],
    from: ['start', day],
    to: ['end', optional(day)],
    roles: ['roles', roleList],
    site: ['site', text(80)],
    registration: ['registration', registration],
  });
  if (!reading.ok) return reading;
  const { registration: registered, ...value } = reading.value;
  if (value.to !== null && value.to < value.from) {
    return rejected('end', 'end_before_start', { value: value.to, start: value.from });
  }
  return { ok: true, value: { ...value, ...registered } };
}

const roleList: CellReader<Role[]> = (cell, field) => {
  const found = new Set<Role>(['member']);
  for (const value of cell.split('|').map((part) => part.trim())) {
    if (value === '') continue;
    const role = codeOf(roles, value);
    if (role === null) return rejected(field, 'unknown_word', { value, known: namesOf(roles) });
    found.add(role);
  }
  return { ok: true, value: roles.map(({ code }) => code).filter((code) => found.has(code)) };
};

type Registration = Pick<PersonRow, 'registrationBody' | 'registrationNumber'>;

/**
 * "GMC 1234567", "HCPC RA12345", "none" or nothing; a register the app does not know ("NMC
 * 12A3456E") is `other`, kept whole. A number alone is refused: it does not say whose it is.
 */
const registration: CellReader<Registration> = (cell, field) => {
  const typed = text(40)(cell, field);
  if (!typed.ok) return typed;
  if (typed.value === '') return { ok: true, value: registrationOf('none', '') };
  const body = registrationBodies.find(({ code }) => startsWithBody(typed.value, code))?.code;
  const rest = typed.value.slice(body?.length ?? 0).replace(beforeNumber, '');
  if (body === 'none' && rest === '') return { ok: true, value: registrationOf('none', '') };
  if (!body && !/^\p{L}+\s/u.test(typed.value)) {
    return rejected(field, 'registration_body_missing', { value: typed.value });
  }
  const known = body !== undefined && body !== 'none';
  const number = text(20)(known ? rest : typed.value, field);
  if (!number.ok) return number;
  return { ok: true, value: registrationOf(known ? body : 'other', number.value) };
};

/** What may stand between register and number: "GMC: 1234567", "GMC no. 1234567". */
const beforeNumber = /^[\s:.-]*(?:(?:no|number)\b)?[\s:.-]*/i;

/** Also "HCPCRA12345", but not a word that only begins like a register. */
function startsWithBody(typed: string, code: string): boolean {
  if (!typed.toLowerCase().startsWith(code.toLowerCase())) return false;
  return /^($|\P{L}|[A-Z]{2}\d)/u.test(typed.slice(code.length));
}

function registrationOf(registrationBody: RegistrationBody, registrationNumber: string) {
  return { registrationBody, registrationNumber };
}
