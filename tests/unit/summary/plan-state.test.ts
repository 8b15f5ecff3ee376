import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../src-main/core/job-plans/queries.ts';
import { planStanding } from '../../../src-main/core/summary/plan-state.ts';

const period = { from: '2026-07-01', to: '2026-09-30' };
const later = '2026-12-01';

const plan = (rest: Partial<PlanRow> = {}): PlanRow => ({
  id: 'a',
  person_id: 'p',
  starts_on: '2026-04-01',
  ends_on: '2027-03-31',
  status: 'agreed',
  version: 1,
  agreed_system: '',
  agreed_version: '',
  agreed_on: null,
  working_weeks: null,
  ...rest,
});

describe('how a plan stands', () => {
  it('is agreed until its review comes near', () => {
    expect(planStanding([plan()], period, later)).toEqual({
      plan: 'agreed',
      reviewDueOn: '2027-03-31',
    });
    expect(planStanding([plan({ ends_on: null })], period, later)).toEqual({
      plan: 'agreed',
      reviewDueOn: null,
    });
  });

  it('has its review a year after it was agreed, or at its end if that is first', () => {
    const due = (rest: Partial<PlanRow>) => planStanding([plan(rest)], period, later).reviewDueOn;
    expect(due({ agreed_on: '2026-03-10' })).toBe('2027-03-10');
    expect(due({ agreed_on: '2026-06-10' })).toBe('2027-03-31');
    expect(due({ agreed_on: '2024-02-29', ends_on: null })).toBe('2025-02-28');
  });

  it('is due from 30 days before, and when it is past', () => {
    const state = (ends_on: string) => planStanding([plan({ ends_on })], period, later).plan;
    expect(state('2026-10-31')).toBe('agreed');
    expect(state('2026-10-30')).toBe('review_due');
    expect(state('2026-08-01')).toBe('review_due');
    expect(state('2026-06-30')).toBe('none');
  });

  it('looks no further than today where the period ends later', () => {
    const ends = { ends_on: '2026-10-15' };
    expect(planStanding([plan(ends)], period, '2026-09-14').plan).toBe('agreed');
    expect(planStanding([plan(ends)], period, '2026-09-15').plan).toBe('review_due');
  });

  it('takes the newest version, and a draft only where nothing is agreed', () => {
    const draft = plan({ id: 'd', status: 'draft', version: 0 });
    const newer = plan({ id: 'b', version: 2, ends_on: '2026-10-01' });
    expect(planStanding([plan(), newer, draft], period, later)).toEqual({
      plan: 'review_due',
      reviewDueOn: '2026-10-01',
    });
    const sameVersion = plan({ id: 'c', starts_on: '2026-05-01', ends_on: '2027-04-30' });
    expect(planStanding([sameVersion, plan()], period, later).reviewDueOn).toBe('2027-04-30');
    expect(planStanding([draft], period, later)).toEqual({ plan: 'draft', reviewDueOn: null });
    const ended = plan({ ends_on: '2026-06-30' });
    expect(planStanding([ended, draft], period, later).plan).toBe('draft');
    expect(planStanding([plan({ status: 'withdrawn' })], period, later).plan).toBe('none');
    expect(planStanding([], period, later).plan).toBe('none');
  });
});
