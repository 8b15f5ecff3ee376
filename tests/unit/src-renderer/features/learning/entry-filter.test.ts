import { describe, expect, test } from 'vitest';
import {
  choicesIn,
  filterInput,
  isFiltered,
  NO_FILTER,
} from '../../../../../src-renderer/features/learning/entry-filter.ts';

describe('the filter of the list', () => {
  test('asks for all where nothing is chosen', () => {
    expect(filterInput(NO_FILTER)).toEqual({});
    expect(isFiltered({ ...NO_FILTER, query: '  ' })).toBe(false);
  });

  test('asks for what is chosen, words without the spaces around them', () => {
    const filter = { ...NO_FILTER, query: ' chest CT ', kind: 'own_time', from: '2026-11-01' };
    expect(filterInput(filter)).toEqual({
      query: 'chest CT',
      kind: 'own_time',
      from: '2026-11-01',
    });
    expect(choicesIn(filter)).toBe(2);
    expect(isFiltered(filter)).toBe(true);
  });
});
