import { describe, expect, it } from 'vitest';
import { emptyFields } from '../../../../../src-renderer/features/cases/case-fields.ts';
import { mergeFields } from '../../../../../src-renderer/features/cases/merge-fields.ts';

describe('a case changed elsewhere while it is edited', () => {
  const base = { ...emptyFields, roomTitle: 'A chest CT', laterOpinion: 'Seen.' };

  it('keeps what was typed and takes the rest', () => {
    const typed = { ...base, laterOpinion: 'Seen on the last slices.' };
    const latest = { ...base, roomTitle: 'A CT', laterOpinion: 'Seen later.' };
    expect(mergeFields(base, typed, latest)).toEqual({
      ...base,
      roomTitle: 'A CT',
      laterOpinion: 'Seen on the last slices.',
    });
  });
});
