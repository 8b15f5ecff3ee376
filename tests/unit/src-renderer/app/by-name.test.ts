import { expect, it } from 'vitest';
import { byName } from '../../../../src-renderer/app/by-name.ts';

const sorted = (...people: [name: string, staffId: string][]) =>
  people
    .map(([name, staffId]) => ({ name, staffId }))
    .sort(byName)
    .map(({ name, staffId }) => `${name} ${staffId}`);

it('people stand by the last word of their name, accents aside', () => {
  expect(sorted(['Zofia Mirage', '1'], ['Łukasz Demo', '2'], ['Aoife Bán', '3'])).toEqual([
    'Aoife Bán 3',
    'Łukasz Demo 2',
    'Zofia Mirage 1',
  ]);
});

it('the same last word: by the whole name, then by staff id', () => {
  expect(sorted(['Ruth Test', '1'], ['Kwame Test', '9'], ['Kwame Test', '2'])).toEqual([
    'Kwame Test 2',
    'Kwame Test 9',
    'Ruth Test 1',
  ]);
});

it('one word alone and spaces at the end are no obstacle', () => {
  expect(sorted(['Ruth Zed ', '1'], ['Madeup', '2'])).toEqual(['Madeup 2', 'Ruth Zed  1']);
});
