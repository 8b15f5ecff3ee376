import { describe, expect, it } from 'vitest';
import { groupJobPlans } from '../../../src-shared/rules/imports/job-plan-groups.ts';
import { readJobPlanRow } from '../../../src-shared/rules/imports/job-plans.ts';

const cells = {
  staff_id: 'R001',
  plan_from: '01/04/2025',
  plan_to: '31/03/2026',
  working_weeks: '42',
  line: 'CPD and reflection',
  category: 'spa',
  activity: 'Continuing Professional Development',
  quantity: '1,5',
  unit: 'pa per week',
  protected: 'Y',
  counts_as_learning: 'TRUE',
};

function read(changes: Partial<typeof cells> = {}) {
  const reading = readJobPlanRow({ ...cells, ...changes });
  if (!reading.ok) throw new Error(reading.code);
  return reading.value;
}

describe('a line of a job plan', () => {
  it('is read through the vocabularies', () => {
    expect(read()).toEqual({
      staffId: 'R001',
      from: '2025-04-01',
      to: '2026-03-31',
      workingWeeks: '42',
      line: 'CPD and reflection',
      category: 'SPA',
      activity: 'cpd',
      quantity: '1.5',
      unit: 'PA/week',
      protected: true,
      countsAsLearning: true,
    });
  });

  it('keeps other work as typed, and leaves out what may be empty', () => {
    const open = read({
      activity: 'Fluoroscopy list',
      working_weeks: '',
      plan_to: '',
      quantity: '0',
    });
    expect(open).toMatchObject({ activity: 'Fluoroscopy list', workingWeeks: null, to: null });
    expect(read({ activity: '' }).activity).toBe('');
  });

  it.each([
    ['no', false],
    ['N', false],
    ['0', false],
    ['False', false],
    ['1', true],
    ['yes', true],
  ])('%j is %s', (answer, value) => {
    expect(read({ counts_as_learning: answer }).countsAsLearning).toBe(value);
  });

  it.each([
    [{ category: 'misc' }, 'category', 'unknown_word'],
    [{ unit: 'sessions' }, 'unit', 'unknown_word'],
    [{ quantity: '' }, 'quantity', 'required'],
    [{ quantity: '1,234.5' }, 'quantity', 'ambiguous_number'],
    [{ quantity: '1000000' }, 'quantity', 'out_of_range'],
    [{ working_weeks: '53' }, 'working_weeks', 'out_of_range'],
    [{ working_weeks: '0' }, 'working_weeks', 'out_of_range'],
    [{ protected: 'maybe' }, 'protected', 'not_yes_or_no'],
    [{ counts_as_learning: '' }, 'counts_as_learning', 'required'],
    [{ plan_to: '2025-03-31' }, 'plan_to', 'end_before_start'],
    [{ line: '' }, 'line', 'required'],
  ])('%j is refused', (changes, field, code) => {
    expect(readJobPlanRow({ ...cells, ...changes })).toMatchObject({ ok: false, field, code });
  });
});

describe('lines of one plan', () => {
  const group = (...rows: Partial<typeof cells>[]) =>
    groupJobPlans(rows.map((changes, at) => ({ row: at + 2, value: read(changes) })));

  it('come together by person and dates, in the order of the file', () => {
    const { groups, rejected } = group(
      { line: 'B' },
      { line: 'A', plan_to: '' },
      { line: 'A' },
      { line: 'B', staff_id: 'R002' },
    );
    expect(rejected).toEqual([]);
    expect(
      groups.map((plan) => [plan.staffId, plan.to, plan.row, plan.lines.map(({ name }) => name)]),
    ).toEqual([
      ['R001', '2026-03-31', 2, ['B', 'A']],
      ['R001', null, 3, ['A']],
      ['R002', '2026-03-31', 5, ['B']],
    ]);
    expect(groups[0]?.lines[1]).toEqual({
      row: 4,
      name: 'A',
      category: 'SPA',
      activity: 'cpd',
      quantity: '1.5',
      unit: 'PA/week',
      protected: true,
      countsAsLearning: true,
    });
  });

  it('have names and working weeks of their own and of the plan', () => {
    const { groups, rejected } = group(
      {},
      { line: 'cpd-and REFLECTION' },
      { line: 'Other', working_weeks: '' },
    );
    expect(groups[0]?.lines).toHaveLength(1);
    expect(rejected).toMatchObject([
      { row: 3, field: 'line', code: 'duplicate_line_name', parameters: { row: 2 } },
      {
        row: 4,
        field: 'working_weeks',
        code: 'disagrees_with_row',
        parameters: { row: 2, other: '42' },
      },
    ]);
  });

  it('are no more than a plan can hold', () => {
    const { groups, rejected } = group(
      ...Array.from({ length: 61 }, (_, at) => ({ line: `Line ${at}` })),
    );
    expect(groups[0]?.lines).toHaveLength(60);
    expect(rejected).toMatchObject([{ row: 62, code: 'too_many_rows', parameters: { max: 60 } }]);
  });
});
