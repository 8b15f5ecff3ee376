import { describe, expect, it } from 'vitest';
import { begins, indexQuery, wordsOf } from '../../../src-main/core/cases/search-terms.ts';

describe('what is typed into the library’s search', () => {
  it('becomes words without case, accents or operators', () => {
    expect(wordsOf('  Fracture (L1) — "été" NOT body:x* ')).toEqual([
      'fracture',
      'l1',
      'ete',
      'not',
      'body',
      'x',
    ]);
    expect(wordsOf('…—"')).toEqual([]);
  });

  it('asks the index for beginnings of words, quoted', () => {
    expect(indexQuery(['c', '118'])).toBe('"c"* "118"*');
  });

  it('is looked for at the beginning of words', () => {
    const said = wordsOf('Wedge FRACTURE of L1');
    expect(begins('frac', said)).toBe(true);
    expect(begins('acture', said)).toBe(false);
  });
});
