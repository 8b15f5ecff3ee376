import { describe, expect, it } from 'vitest';
import { guessFromLine } from '../../../../../src-renderer/features/cases/guess-from-line.ts';

describe('what a line says of itself', () => {
  it.each([
    ['CT chest: nodule on the last slices', null, 'CT', 'chest'],
    ['MRI spine, good spot: early discitis', 'good_spot', 'MR', 'spine'],
    ['Plain film wrist: scaphoid', null, 'XR', 'upper_limb'],
    ['US head and neck', null, 'US', 'head_neck'],
    ['near-miss in CT brain', 'near_miss', 'CT', 'brain'],
    ['Line tip not mentioned', null, null, null],
    ['', null, null, null],
  ])('%s', (line, kind, modality, region) => {
    expect(guessFromLine(line)).toEqual({ kind, modality, region });
  });

  it('does not take words for what they only sound like', () => {
    expect(guessFromLine('screening programme, other system, any head')).toEqual({
      kind: null,
      modality: null,
      region: null,
    });
  });
});
