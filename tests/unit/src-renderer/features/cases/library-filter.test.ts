import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  noFilter,
  questionOf,
} from '../../../../../src-renderer/features/cases/library-filter.ts';

describe('the filter of the library', () => {
  it('asks for what was chosen alone', () => {
    expect(questionOf(noFilter, 500)).toEqual({ limit: 500 });
    expect(questionOf({ ...noFilter, query: 'hip', modality: 'CT' }, 500)).toEqual({
      query: 'hip',
      modality: 'CT',
      limit: 500,
    });
  });

  it('knows whether it narrows anything', () => {
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, stage: 'report' })).toBe(true);
  });
});
