import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { NumberedRow } from '../../../src-shared/rules/imports/groups.ts';
import type { PersonRow as RowOfFile } from '../../../src-shared/rules/imports/people.ts';
import { groupPeople, type PersonOfFile } from '../../../src-shared/rules/imports/people-groups.ts';
import { newId } from '../ids.ts';
import { type PersonDetails, personChange, roleChange, spellChange } from '../people/commands.ts';
import { newPersonChanges } from '../people/invitations.ts';
import { type PersonRow, rolesOfPerson, spellsOf } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { peopleByStaffId } from './directory.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { assumedSpells } from './spells.ts';
import { rejectedStep, rejectionOf, type Step, type Verdict } from './steps.ts';

/** Names are no free text, but a patient's number has no place among them either. */
export const textsOfPerson = (row: RowOfFile): RowTexts => ({
  words: { staff_group: row.staffGroup, site: row.site },
  numbers: { name: row.name, registration: row.registrationNumber },
});

/**
 * What a people file comes to: who is new gets keys and an invitation code; who is known gets the
 * details that the file has a column for, its roles and its spells. An import adds roles and spells
 * and takes none away: a spreadsheet must not lock the last administrator out.
 */
export async function* planPeople(
  rows: AsyncIterable<ReadRow<RowOfFile>>,
  db: ReadHandle,
  columns: Readonly<Record<string, number>>,
): AsyncGenerator<Step> {
  const known = peopleByStaffId(db);
  const spelling = new Map<string, string>();
  const cellsByRow = new Map<number, readonly string[]>();
  const accepted: NumberedRow<RowOfFile>[] = [];
  for await (const { row, cells, reading } of rows) {
    if (!reading.ok) {
      yield rejectedStep({ row, cells }, rejectionOf(reading));
      continue;
    }
    const folded = foldWord(reading.value.staffId);
    const staffId = known.get(folded)?.staff_id ?? spelling.get(folded) ?? reading.value.staffId;
    spelling.set(folded, staffId);
    cellsByRow.set(row, cells);
    accepted.push({ row, value: { ...reading.value, staffId } });
  }
  const { groups, rejected } = groupPeople(accepted);
  for (const { row, ...rejection } of rejected) {
    yield rejectedStep({ row, cells: [...(cellsByRow.get(row) ?? [])] }, rejection);
  }
  for (const person of groups) {
    const existing = known.get(foldWord(person.staffId));
    yield existing ? changeOf(db, existing, person, columns) : additionOf(person);
  }
}

function additionOf(person: PersonOfFile): Step {
  return {
    verdicts: person.employment.map(({ row }) => ({ row, outcome: 'imported' })),
    write: async ({ keyFile, dataKey, by, now }) => {
      const inviting = { file: keyFile, dataKey, by, now };
      const { employment, roles } = person;
      const made = await newPersonChanges(detailsOf(person), employment, roles, inviting);
      const { changes, invitation, entry } = made;
      return { changes, invited: { invitation, entry } };
    },
  };
}

const detailsOf = (person: PersonOfFile): PersonDetails => ({
  staffId: person.staffId,
  name: person.name,
  staffGroup: person.staffGroup,
  site: person.site,
  registrationBody: person.registrationBody,
  registrationNumber: person.registrationNumber,
  contract: person.contract,
  nation: person.nation,
});

function changeOf(
  db: ReadHandle,
  existing: PersonRow,
  person: PersonOfFile,
  columns: Readonly<Record<string, number>>,
): Step {
  const details = mergedDetails(existing, person, columns);
  const held = rolesOfPerson(db, existing.id);
  const granted = person.roles.filter((role) => !held.includes(role));
  const differs = Object.entries(patchOf(existing.id, details)).some(
    ([column, cell]) => column !== 'deleted' && existing[column] !== cell,
  );
  const spells = changedSpells(db, existing.id, person, columns);
  const detailsChanged = differs || granted.length > 0;
  const changedRows = new Set(spells.rows);
  if (detailsChanged) changedRows.add(person.row);
  const verdicts: Verdict[] = person.employment.map(({ row }) => ({
    row,
    outcome: changedRows.has(row) ? 'imported' : 'unchanged',
  }));
  if (changedRows.size === 0) return { verdicts, write: null };
  return {
    verdicts,
    write: async ({ by, now }) => ({
      changes: [
        ...(differs ? [personChange(existing.id, details)] : []),
        ...granted.map((role) => roleChange(existing.id, role, true, by)),
        ...spells.changesAt(now),
      ],
    }),
  };
}

const patchOf = (id: string, details: PersonDetails) => personChange(id, details).patch;

/** The file's details; what it has no column for stays as it is. */
function mergedDetails(
  existing: PersonRow,
  person: PersonOfFile,
  columns: Readonly<Record<string, number>>,
): PersonDetails {
  const details = { ...detailsOf(person), staffId: existing.staff_id };
  if (!('site' in columns)) details.site = existing.site;
  if (!('registration' in columns)) {
    details.registrationBody = existing.registration_body;
    details.registrationNumber = existing.registration_number;
  }
  return details;
}

/** Spells of the file that the person has not yet, told by their first day. */
function changedSpells(
  db: ReadHandle,
  personId: string,
  person: PersonOfFile,
  columns: Readonly<Record<string, number>>,
): { rows: number[]; changesAt: (now: number) => Change[] } {
  const assumed = assumedSpells(db, personId);
  const stored = new Map(
    spellsOf(db, personId)
      .filter((spell) => !assumed.includes(spell.id))
      .map((spell) => [spell.starts_on, spell]),
  );
  const changed = person.employment.flatMap((spell) => {
    const before = stored.get(spell.from);
    const to = 'end' in columns ? spell.to : (before?.ends_on ?? spell.to);
    const same = before && Number(before.wte) === Number(spell.wte) && before.ends_on === to;
    return same ? [] : [{ ...spell, to, id: before?.id ?? null }];
  });
  const replaced = assumed.map(
    (id): Change => ({ table: 'employment', row: id, patch: { deleted: 1 } }),
  );
  return {
    rows: changed.map(({ row }) => row),
    changesAt: (now) => [
      ...changed.map(({ id, ...spell }) => spellChange(id ?? newId(now), personId, spell)),
      ...(changed.length > 0 ? replaced : []),
    ],
  };
}
