import { describe, expect, it } from 'vitest';
import {
  type DraftForm,
  draftErrors,
  draftInput,
  type LineForm,
  typedNumber,
} from '../../../../../src-renderer/features/job-plans/draft-form.ts';
import { weekTotals } from '../../../../../src-renderer/features/job-plans/week-totals.ts';

const line = (fields: Partial<LineForm>): LineForm => ({
  key: 'key',
  name: 'REALM attendance',
  category: 'SPA',
  activity: '',
  quantity: '1',
  unit: 'hours/week',
  protected: false,
  countsAsLearning: true,
  ...fields,
});
const form = (fields: Partial<DraftForm>): DraftForm => ({
  from: '2026-04-01',
  to: null,
  workingWeeks: '',
  lines: [line({})],
  ...fields,
});

describe('a draft as it is typed', () => {
  it('takes a comma and a bare fraction for a number', () => {
    expect(typedNumber(' 0,25 ')).toBe('0.25');
    expect(typedNumber('.5')).toBe('0.5');
    expect(draftErrors(form({ lines: [line({ quantity: '1,5' })] }))).toEqual({});
    expect(
      draftInput(form({ lines: [line({ quantity: '1,5' })] }), { personId: 'p' }).lines[0],
    ).toMatchObject({ quantity: '1.5' });
  });

  it('says which field has to be mended', () => {
    const wrong = form({
      from: null,
      workingWeeks: '53',
      lines: [line({}), line({ name: 'realm-attendance' }), line({ name: ' ', quantity: 'some' })],
    });
    expect(draftErrors(wrong)).toEqual({
      from: 'required',
      workingWeeks: 'weeks',
      'lines.1.name': 'sameName',
      'lines.2.name': 'required',
      'lines.2.quantity': 'notANumber',
    });
    expect(draftErrors(form({ to: '2026-03-31' }))).toEqual({ to: 'reversed' });
  });

  it('states no working weeks where none are typed', () => {
    expect(draftInput(form({}), { personId: 'p' }).workingWeeks).toBeNull();
    expect(draftInput(form({ workingWeeks: '42' }), { personId: 'p' }).workingWeeks).toBe('42');
  });
});

describe('what the lines come to in a week', () => {
  const lines = [
    line({ category: 'DCC', quantity: '7.5', unit: 'PA/week', countsAsLearning: false }),
    line({ quantity: '1', unit: 'PA/week' }),
    line({ quantity: '1', unit: 'hours/month' }),
    line({ quantity: 'not yet', unit: 'hours/week' }),
  ];

  it('counts PA by the nation, months as 52 ÷ 12 weeks, and leaves out what is no number', () => {
    const england = weekTotals(lines, { contract: 'PA', nation: 'England' });
    expect(england.all).toMatchObject({ hours: '34 h 14', pa: '8.56 PA' });
    expect(england.learning.hours).toBe('4 h 14');
    expect(england.categories.map(({ category, time }) => [category, time.hours])).toEqual([
      ['DCC', '30 h 00'],
      ['SPA', '4 h 14'],
    ]);
    expect(weekTotals(lines, { contract: 'PA', nation: 'Wales' }).learning.hours).toBe('3 h 59');
  });

  it('tells hours alone to those who are not planned in PA', () => {
    expect(weekTotals(lines, { contract: 'AfC', nation: 'England' }).all.pa).toBeNull();
  });
});
