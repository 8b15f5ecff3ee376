import { describe, expect, it } from 'vitest';
import {
  currentWte,
  directorySections,
  hasLeft,
  noFilter,
} from '../../../../../src-renderer/features/people/directory-rows.ts';
import type { Person } from '../../../../../src-renderer/features/people/use-people.ts';

const today = '2026-11-24';

function person(part: Partial<Person>): Person {
  return {
    id: part.staffId ?? 'A1',
    staffId: 'A1',
    name: 'Ruth Madeup',
    staffGroup: 'Radiographer',
    site: '',
    registrationBody: 'HCPC',
    registrationNumber: '',
    contract: 'AfC',
    nation: 'England',
    roles: ['member'],
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
    access: 'active',
    keysResetAt: null,
    ...part,
  };
}

const people = [
  person({ staffId: 'A1', name: 'Ruth Madeup', site: 'North' }),
  person({ staffId: 'A2', name: 'Siân Bán', staffGroup: 'radio grapher', access: 'invited' }),
  person({ staffId: 'A3', name: 'Kwame Test', staffGroup: 'Sonographer' }),
  person({
    staffId: 'A4',
    name: 'Callum Mockford',
    employment: [{ from: '2020-01-01', to: '2026-11-23', wte: '0.6' }],
  }),
];
const names = (filter: Parameters<typeof directorySections>[1]) =>
  directorySections(people, filter, today).flatMap(({ items }) => items.map(({ name }) => name));

describe('the directory', () => {
  it('groups by staff group, two spellings being one, and sorts by surname', () => {
    const sections = directorySections(people, noFilter, today);
    expect(sections.map(({ title, items }) => [title, items.length])).toEqual([
      ['radio grapher', 2],
      ['Sonographer', 1],
    ]);
    expect(names(noFilter)).toEqual(['Siân Bán', 'Ruth Madeup', 'Kwame Test']);
  });

  it('finds by letters of name, staff id, group or site, all words needed', () => {
    expect(names({ text: 'mad nor', show: 'all' })).toEqual(['Ruth Madeup']);
    expect(names({ text: 'a3', show: 'all' })).toEqual(['Kwame Test']);
    expect(names({ text: 'ruth sono', show: 'all' })).toEqual([]);
  });

  it('shows the invited and those who left apart', () => {
    expect(names({ text: '', show: 'invited' })).toEqual(['Siân Bán']);
    expect(names({ text: '', show: 'left' })).toEqual(['Callum Mockford']);
  });

  it('knows the WTE that holds today', () => {
    const changed = person({
      employment: [
        { from: '2020-01-01', to: '2025-12-31', wte: '1' },
        { from: '2026-01-01', to: null, wte: '0.6' },
        { from: '2027-01-01', to: null, wte: '0.4' },
      ],
    });
    expect(currentWte(changed, today)).toBe('0.6');
    expect(currentWte(person({ employment: [] }), today)).toBeNull();
    expect(hasLeft(person({ employment: [] }), today)).toBe(false);
  });
});
