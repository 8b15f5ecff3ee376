import { foldWord } from '../../model/vocabulary.ts';
import type { Rejection } from './codes.ts';
import { type Grouped, groupRows, type NumberedRow } from './groups.ts';
import type { JobPlanRow } from './job-plans.ts';

const MAX_LINES = 60;

export interface PlanLineOfFile
  extends Omit<JobPlanRow, 'staffId' | 'from' | 'to' | 'workingWeeks' | 'line'> {
  row: number;
  name: string;
}

/** A plan of the file, its lines in file order. */
export interface JobPlanOfFile
  extends Pick<JobPlanRow, 'staffId' | 'from' | 'to' | 'workingWeeks'> {
  row: number;
  lines: PlanLineOfFile[];
}

/**
 * Rows with the same `staff_id`, `plan_from` and `plan_to` are the lines of one plan. Rejected are
 * lines whose name the plan has already (compared folded) and rows whose `working_weeks` differ
 * from the plan's first row.
 */
export function groupJobPlans(rows: Iterable<NumberedRow<JobPlanRow>>): Grouped<JobPlanOfFile> {
  return groupRows(rows, {
    key: ({ staffId, from, to }) => JSON.stringify([staffId, from, to]),
    begin,
    join,
  });
}

function begin(numbered: NumberedRow<JobPlanRow>): JobPlanOfFile {
  const { staffId, from, to, workingWeeks } = numbered.value;
  return { row: numbered.row, staffId, from, to, workingWeeks, lines: [lineOf(numbered)] };
}

function join(plan: JobPlanOfFile, numbered: NumberedRow<JobPlanRow>): Rejection | null {
  const { value } = numbered;
  if (value.workingWeeks !== plan.workingWeeks) {
    const [typed, first] = [value.workingWeeks ?? '', plan.workingWeeks ?? ''];
    const parameters = { value: typed, row: plan.row, other: first };
    return { field: 'working_weeks', code: 'disagrees_with_row', parameters };
  }
  const twin = plan.lines.find(({ name }) => foldWord(name) === foldWord(value.line));
  if (twin) {
    const parameters = { value: value.line, row: twin.row };
    return { field: 'line', code: 'duplicate_line_name', parameters };
  }
  if (plan.lines.length === MAX_LINES) {
    return { field: 'line', code: 'too_many_rows', parameters: { max: MAX_LINES } };
  }
  plan.lines.push(lineOf(numbered));
  return null;
}

function lineOf({ row, value }: NumberedRow<JobPlanRow>): PlanLineOfFile {
  const { line: name, category, activity, quantity, unit, countsAsLearning } = value;
  return {
    row,
    name,
    category,
    activity,
    quantity,
    unit,
    protected: value.protected,
    countsAsLearning,
  };
}
