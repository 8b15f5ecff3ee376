import { describe, expect, it } from 'vitest';
import { readPersonRow } from '../../../src-shared/rules/imports/people.ts';
import { groupPeople } from '../../../src-shared/rules/imports/people-groups.ts';

const cells = {
  staff_id: ' R001 ',
  name: 'Testina Sample',
  staff_group: 'Reporting Radiographer',
  contract: 'a-f_c',
  nation: 'northern ireland',
  wte: '0,60',
  start: '1/4/2024',
  end: '',
  roles: 'Manager | admin',
  site: 'Example Infirmary',
  registration: 'HCPC RA12345',
};

function read(changes: Partial<typeof cells> = {}) {
  const reading = readPersonRow({ ...cells, ...changes });
  if (!reading.ok) throw new Error(reading.code);
  return reading.value;
}

describe('a person', () => {
  it('is read through the vocabularies', () => {
    expect(read()).toEqual({
      staffId: 'R001',
      name: 'Testina Sample',
      staffGroup: 'Reporting Radiographer',
      contract: 'AfC',
      nation: 'NI',
      wte: '0.6',
      from: '2024-04-01',
      to: null,
      roles: ['member', 'manager', 'administrator'],
      site: 'Example Infirmary',
      registrationBody: 'HCPC',
      registrationNumber: 'RA12345',
    });
  });

  it('needs only the columns that say something', () => {
    const { roles: _, site, registration, end, ...needed } = cells;
    expect(readPersonRow(needed)).toMatchObject({
      ok: true,
      value: { to: null, roles: ['member'], site: '', registrationBody: 'none' },
    });
  });

  it.each([
    ['GMC 1234567', 'GMC', '1234567'],
    ['gmc: 1234567', 'GMC', '1234567'],
    ['GMC no. 1234567', 'GMC', '1234567'],
    ['GMC1234567', 'GMC', '1234567'],
    ['HCPCRA12345', 'HCPC', 'RA12345'],
    ['other 123', 'other', '123'],
    ['NMC 12A3456E', 'other', 'NMC 12A3456E'],
    ['None', 'none', ''],
    ['', 'none', ''],
  ])('registration %j is %s, %j', (registration, registrationBody, registrationNumber) => {
    expect(read({ registration })).toMatchObject({ registrationBody, registrationNumber });
  });

  it.each([
    [{ staff_id: ' ' }, 'staff_id', 'required'],
    [{ staff_id: 'x'.repeat(41) }, 'staff_id', 'too_long'],
    [{ name: 'a\u0000b' }, 'name', 'bad_text'],
    [{ name: 'a\uD800' }, 'name', 'bad_text'],
    [{ contract: 'Band 7' }, 'contract', 'unknown_word'],
    [{ nation: 'Englnd' }, 'nation', 'unknown_word'],
    [{ wte: '0' }, 'wte', 'out_of_range'],
    [{ wte: '2.01' }, 'wte', 'out_of_range'],
    [{ wte: '-0.5' }, 'wte', 'out_of_range'],
    [{ wte: 'full' }, 'wte', 'not_a_number'],
    [{ wte: '1,000' }, 'wte', 'ambiguous_number'],
    [{ wte: '0.3333333' }, 'wte', 'too_many_decimals'],
    [{ start: '31/02/2024' }, 'start', 'impossible_day'],
    [{ end: '31/03/2024' }, 'end', 'end_before_start'],
    [{ roles: 'manager|boss' }, 'roles', 'unknown_word'],
    [{ registration: '1234567' }, 'registration', 'registration_body_missing'],
    [{ registration: `GMC ${'1'.repeat(21)}` }, 'registration', 'too_long'],
  ])('%j is refused', (changes, field, code) => {
    expect(readPersonRow({ ...cells, ...changes })).toMatchObject({ ok: false, field, code });
  });
});

describe('several rows of one person', () => {
  const group = (...rows: Partial<typeof cells>[]) =>
    groupPeople(rows.map((changes, at) => ({ row: at + 2, value: read(changes) })));

  it('are dated changes of WTE, by start, whatever their order', () => {
    const { groups, rejected } = group(
      { start: '2025-01-01', wte: '0.8' },
      { staff_id: 'R002' },
      { start: '2024-01-01', end: '2024-12-31', wte: '1' },
      { start: '2026-01-01', wte: '0.5', name: 'TESTINA  SAMPLE' },
    );
    expect(rejected).toEqual([]);
    expect(groups.map(({ staffId, row }) => [staffId, row])).toEqual([
      ['R001', 2],
      ['R002', 3],
    ]);
    expect(groups[0]?.employment).toEqual([
      { row: 4, from: '2024-01-01', to: '2024-12-31', wte: '1' },
      { row: 2, from: '2025-01-01', to: null, wte: '0.8' },
      { row: 5, from: '2026-01-01', to: null, wte: '0.5' },
    ]);
  });

  it.each([
    [{ name: 'Other Sample' }, 'name', 'disagrees_with_row'],
    [{ contract: 'PA' }, 'contract', 'disagrees_with_row'],
    [{ roles: '' }, 'roles', 'disagrees_with_row'],
    [{ registration: 'HCPC RA54321' }, 'registration', 'disagrees_with_row'],
    [{}, 'start', 'duplicate_start'],
    [{ start: '2024-01-01', end: '2024-04-01' }, 'start', 'overlaps_row'],
  ])('a later row with %j is rejected, naming the first', (changes, field, code) => {
    const { groups, rejected } = group({}, changes);
    expect(groups).toHaveLength(1);
    expect(rejected).toEqual([
      { row: 3, field, code, parameters: expect.objectContaining({ row: 2 }) },
    ]);
  });
});
