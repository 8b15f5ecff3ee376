import { planCategories, type QuantityUnit, quantityUnits } from '../../model/job-plans.ts';
import { learningActivities } from '../../model/learning.ts';
import { codeOf } from '../../model/vocabulary.ts';
import { day, decimal, optional, text, word, yesOrNo } from './cells.ts';
import {
  type CellReader,
  type Cells,
  type FieldModel,
  type Reading,
  readCells,
  rejected,
  staffIdField,
} from './row.ts';

/** One line of a plan, with the plan it belongs to. */
export interface JobPlanRow {
  staffId: string;
  from: string;
  to: string | null;
  workingWeeks: string | null;
  line: string;
  category: string;
  /** The code of a learning activity, or the words as typed; may be ''. */
  activity: string;
  quantity: string;
  unit: QuantityUnit;
  protected: boolean;
  countsAsLearning: boolean;
}

export const jobPlanFields: readonly FieldModel[] = [
  staffIdField,
  {
    name: 'plan_from',
    required: true,
    aliases: ['from', 'start', 'start date', 'plan start', 'first date', 'valid from'],
  },
  {
    name: 'plan_to',
    required: false,
    aliases: ['to', 'end', 'end date', 'plan end', 'last date', 'valid to'],
  },
  {
    name: 'working_weeks',
    required: false,
    aliases: ['weeks', 'weeks worked', 'weeks a year', 'weeks per year'],
  },
  { name: 'line', required: true, aliases: ['line name', 'plan line', 'job plan line'] },
  { name: 'category', required: true, aliases: ['plan category', 'line category'] },
  { name: 'activity', required: false, aliases: ['activity type'] },
  { name: 'quantity', required: true, aliases: ['amount', 'planned'] },
  { name: 'unit', required: true, aliases: ['units', 'quantity unit'] },
  { name: 'protected', required: true, aliases: ['protected time', 'is protected'] },
  {
    name: 'counts_as_learning',
    required: true,
    aliases: ['learning', 'counts as learning time', 'learning time', 'is learning'],
  },
];

/** A row of the job-plan file, or the first thing wrong with it. */
export function readJobPlanRow(cells: Cells): Reading<JobPlanRow> {
  const reading = readCells(cells, {
    staffId: ['staff_id', text(40, 1)],
    from: ['plan_from', day],
    to: ['plan_to', optional(day)],
    workingWeeks: ['working_weeks', optional(decimal({ min: 1, max: 52 }))],
    line: ['line', text(80, 1)],
    category: ['category', word(planCategories)],
    activity: ['activity', activity],
    quantity: ['quantity', decimal({ min: 0, max: 999_999 })],
    unit: ['unit', word(quantityUnits)],
    protected: ['protected', yesOrNo],
    countsAsLearning: ['counts_as_learning', yesOrNo],
  });
  if (!reading.ok) return reading;
  const { from, to } = reading.value;
  if (to !== null && to < from) {
    return rejected('plan_to', 'end_before_start', { value: to, start: from });
  }
  return reading;
}

/** Lines of a plan are of all kinds of work; only those of learning have a code. */
const activity: CellReader<string> = (cell, field) => {
  const typed = text(40)(cell, field);
  if (!typed.ok) return typed;
  return { ok: true, value: codeOf(learningActivities, typed.value) ?? typed.value };
};
