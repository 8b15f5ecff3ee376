import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src-renderer/features/job-plans/counted-plans.ts';
import { versionStory } from '../../../../../src-renderer/features/job-plans/version-story.ts';

const today = '2026-11-24';

function plan(version: number, from: string, to: string | null, status: Plan['status']): Plan {
  return {
    id: `plan-${version}-${from}`,
    personId: 'person',
    from,
    to,
    status,
    version,
    agreedSystem: '',
    agreedVersion: '',
    agreedOn: null,
    workingWeeks: null,
    lines: [],
  };
}
const agreed = (version: number, from: string, to: string | null = null) =>
  plan(version, from, to, 'agreed');

describe('the story of a version', () => {
  it('ends on the day before a later version begins', () => {
    const first = agreed(1, '2025-04-01');
    const second = agreed(2, '2026-04-01');
    expect(versionStory(first, [second, first], today)).toMatchObject({
      state: 'past',
      lastDay: '2026-03-31',
      replacedBy: { version: 2 },
    });
    expect(versionStory(second, [second, first], today)).toMatchObject({
      state: 'inForce',
      lastDay: null,
      replaces: { version: 1 },
    });
  });

  it('ends with the plan’s own end where the next begins later', () => {
    const first = agreed(1, '2025-04-01', '2026-03-31');
    const second = agreed(2, '2026-09-01');
    expect(versionStory(first, [second, first], today)).toMatchObject({
      lastDay: '2026-03-31',
      replacedBy: null,
    });
  });

  it('never begins where a later version begins on or before its first day', () => {
    const first = agreed(1, '2026-04-01');
    const second = agreed(2, '2026-04-01');
    expect(versionStory(first, [second, first], today).state).toBe('neverCounted');
  });

  it('is ahead until its first day', () => {
    expect(versionStory(agreed(1, '2027-04-01'), [], today).state).toBe('ahead');
  });

  it('tells of a draft what it would replace, and of drafts nothing else', () => {
    const first = agreed(1, '2025-04-01');
    const draft = plan(0, '2026-12-01', null, 'draft');
    expect(versionStory(draft, [draft, first], today)).toMatchObject({
      state: 'draft',
      replaces: { version: 1 },
    });
    expect(versionStory(first, [draft, first], today)).toMatchObject({
      state: 'inForce',
      replacedBy: null,
    });
  });
});
