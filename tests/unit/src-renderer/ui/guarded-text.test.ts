import { describe, expect, it } from 'vitest';
import { guardedSegments } from '../../../../src-renderer/ui/guarded-text.ts';
import { findIdentifiers } from '../../../../src-shared/rules/identifiers/index.ts';

describe('a text cut for underlining', () => {
  it('joins to the text again, with the finding as a piece of its own', () => {
    const text = 'see MR of 999 000 0018, then';
    const segments = guardedSegments(text, findIdentifiers(text));
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments).toContainEqual({ text: '999 000 0018', start: 10, severity: 'block' });
  });

  it('is one plain piece without findings, and none when empty', () => {
    expect(guardedSegments('plain', [])).toEqual([{ text: 'plain', start: 0, severity: null }]);
    expect(guardedSegments('', [])).toEqual([]);
  });
});
