import { describe, expect, it } from 'vitest';
import { fullTimeBase } from '../../../../src-shared/rules/job-plans/index.ts';

describe('full-time base', () => {
  it('of Agenda for Change in Scotland shortens in 2024 and 2026', () => {
    const hours = (day: string) => fullTimeBase('Scotland', 'AfC', day).minutesPerWeek / 60;
    expect(
      ['2015-01-01', '2024-03-31', '2024-04-01', '2026-03-31', '2026-04-01', '2030-01-01'].map(
        hours,
      ),
    ).toEqual([37.5, 37.5, 37, 37, 36, 36]);
    expect(fullTimeBase('Scotland', 'AfC', '2026-04-01').source).toBe('S68');
  });

  it('of the other nations and of consultants does not depend on the day', () => {
    for (const nation of ['England', 'Wales', 'NI'] as const) {
      const base = fullTimeBase(nation, 'AfC', '2026-04-01');
      // Widely held, with no source found: not to be shown as a national rule.
      expect([base.minutesPerWeek, base.source]).toEqual([2250, null]);
    }
    for (const nation of ['England', 'Scotland', 'NI'] as const) {
      expect(fullTimeBase(nation, 'PA', '2026-04-01').minutesPerWeek).toBe(2400);
    }
    expect(fullTimeBase('Wales', 'PA', '2026-04-01').minutesPerWeek).toBe(2250);
  });
});
