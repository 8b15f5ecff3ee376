import { describe, expect, it } from 'vitest';
import { importRules } from '../../../src-shared/rules/imports/index.ts';
import { learningFields } from '../../../src-shared/rules/imports/learning.ts';
import { cellsByField, mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';
import { peopleFields } from '../../../src-shared/rules/imports/people.ts';

describe('headers', () => {
  it.each(Object.entries(importRules))('of the %s file are their own names', (_, { fields }) => {
    const headers = fields.map(({ name }) => name);
    const found = mapHeaders(headers, fields);
    expect(found.mapping).toEqual(Object.fromEntries(headers.map((name) => [name, name])));
    expect(found).toMatchObject({ missing: [], duplicates: [] });
  });

  it.each(Object.entries(importRules))(
    'of the %s file: no name stands for two fields',
    (_, { fields }) => {
      for (const field of fields) {
        for (const alias of field.aliases) {
          expect(mapHeaders([alias], fields).mapping).toEqual({ [alias]: field.name });
          const takers = fields.filter(({ name, aliases }) => [name, ...aliases].includes(alias));
          expect(takers).toEqual([field]);
        }
      }
    },
  );

  it('match without case, spaces, hyphens, underscores and punctuation, and by other names', () => {
    const headers = [
      'Employee Number',
      'NAME:',
      'staff-group',
      'Contract',
      'Nation',
      'W.T.E.',
      'First date',
      'Shoe size',
    ];
    const found = mapHeaders(headers, peopleFields);
    expect(found.columns).toEqual({
      staff_id: 0,
      name: 1,
      staff_group: 2,
      contract: 3,
      nation: 4,
      wte: 5,
      start: 6,
    });
    expect(found.mapping['Shoe size']).toBeNull();
    expect(found.missing).toEqual([]);
  });

  it('say what is missing and what could be either', () => {
    const found = mapHeaders(['staff id', 'date', 'Date', 'day', 'kind'], learningFields);
    expect(found.missing).toEqual(['minutes', 'activity']);
    expect(found.columns.date).toBe(1);
    expect(found.duplicates).toEqual([{ field: 'date', headers: ['date', 'Date'] }]);
    expect(found.mapping.day).toBeNull();
  });

  it('go as a person chose, whatever the guess', () => {
    const headers = ['date', 'when', 'title', 'notes'];
    const chosen = { when: 'date', title: null, notes: 'title', date: 'no such field' };
    const found = mapHeaders(headers, learningFields, chosen);
    expect(found.mapping).toEqual({ date: null, when: 'date', title: null, notes: 'title' });
  });

  it('of odd files do no harm', () => {
    const headers = ['__proto__', '', 'constructor', 'staff_id', 'staff_id'];
    const found = mapHeaders(headers, learningFields);
    expect(found.columns).toEqual({ staff_id: 3 });
    expect(Object.keys(found.mapping)).toEqual(['__proto__', 'constructor', 'staff_id']);
    expect(found.mapping.staff_id).toBe('staff_id');
  });
});

it('cells come by field, empty where the row or the file has none', () => {
  const { columns } = mapHeaders(['kind', 'staff_id', 'title'], learningFields);
  expect(cellsByField(['own', 'R1'], learningFields, columns)).toEqual({
    staff_id: 'R1',
    date: '',
    minutes: '',
    activity: '',
    line: '',
    title: '',
    kind: 'own',
  });
});
