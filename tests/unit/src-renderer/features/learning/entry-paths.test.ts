import { describe, expect, it } from 'vitest';
import {
  aboutOf,
  newEntryAboutKey,
  newEntryAboutPath,
} from '../../../../../src-renderer/features/learning/entry-paths.ts';

const id = '0199f0a1-2b3c-7d4e-8f50-112233445566';

describe('a new entry about something here', () => {
  it('has an address that says what, and is read back from it', () => {
    for (const kind of ['meeting', 'case', 'learning_point'] as const) {
      const last = newEntryAboutPath({ kind, id }).split('/').at(-1);
      expect(aboutOf(last)).toEqual({ kind, id });
    }
  });

  it('has a draft of its own, whose key the core takes', () => {
    const key = newEntryAboutKey({ kind: 'learning_point', id });
    expect(key.length).toBeLessThanOrEqual(60);
    expect(key).not.toBe(newEntryAboutKey({ kind: 'meeting', id }));
  });

  it('is about nothing where the address says nothing known', () => {
    expect([undefined, 'edit', `person-${id}`, 'meeting-1'].map(aboutOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
