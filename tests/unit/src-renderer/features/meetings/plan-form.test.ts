import { describe, expect, it } from 'vitest';
import {
  daysOnOffer,
  daysToPlan,
  type PlanForm,
  planInput,
} from '../../../../../src-renderer/features/meetings/plan-form.ts';

const form: PlanForm = {
  seriesId: 's',
  by: 'rule',
  every: 'months',
  interval: 2,
  weekday: 4,
  which: 'last',
  from: '2026-11-01',
  to: '2027-06-30',
  without: [],
  single: ['2027-02-10', '2026-12-03'],
  startsAt: '12:30',
  minutes: 60,
  mode: 'hybrid',
  place: 'Seminar room',
  link: '',
};

describe('a plan', () => {
  it('finds days by its rule', () => {
    expect(daysOnOffer(form)).toEqual(['2026-11-26', '2027-01-28', '2027-03-25', '2027-05-27']);
    expect(daysOnOffer({ ...form, which: '1', interval: 6 })).toEqual(['2026-11-05', '2027-05-06']);
  });

  it('offers nothing while a day is missing or the end comes first', () => {
    expect(daysOnOffer({ ...form, to: null })).toEqual([]);
    expect(daysOnOffer({ ...form, to: '2026-10-01' })).toEqual([]);
  });

  it('takes days one by one, in their order', () => {
    expect(daysOnOffer({ ...form, by: 'days' })).toEqual(['2026-12-03', '2027-02-10']);
  });

  it('leaves out what was unticked and what is taken', () => {
    const chosen = { ...form, without: ['2027-01-28'] };
    expect(daysToPlan(chosen, new Set(['2027-05-27']))).toEqual(['2026-11-26', '2027-03-25']);
  });

  it('names the field that is not well', () => {
    expect(planInput({ ...form, startsAt: 'noon' }, [])).toEqual({ ok: false, field: 'startsAt' });
    expect(planInput({ ...form, minutes: 5 }, [])).toEqual({ ok: false, field: 'minutes' });
    const planned = planInput({ ...form, startsAt: '9.15' }, ['2026-11-26']);
    expect(planned).toMatchObject({
      ok: true,
      input: { meetings: [{ day: '2026-11-26', startsAt: '09:15', minutes: 60 }] },
    });
  });
});
