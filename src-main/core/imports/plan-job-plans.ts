import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { day, optional, text } from '../../../src-shared/rules/imports/cells.ts';
import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import type { NumberedRow } from '../../../src-shared/rules/imports/groups.ts';
import {
  groupJobPlans,
  type JobPlanOfFile,
} from '../../../src-shared/rules/imports/job-plan-groups.ts';
import { type JobPlanRow, jobPlanFields } from '../../../src-shared/rules/imports/job-plans.ts';
import { cellsByField } from '../../../src-shared/rules/imports/mapping.ts';
import { agreedPlanChanges } from '../job-plans/commands.ts';
import type { PersonRow } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { peopleByStaffId } from './directory.ts';
import { type AgreedPlans, agreedPlansOf, isSamePlan } from './plan-versions.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { rejectedStep, rejectionOf, type Step } from './steps.ts';

export const textsOfPlanLine = (row: JobPlanRow): RowTexts => ({
  words: { line: row.line, activity: row.activity },
});

interface Refused {
  row: number;
  cells: readonly string[];
  rejection: Rejection;
}

/**
 * What a job-plan file comes to: agreed plans. A plan that is in force already with the same lines
 * is unchanged; with other lines it is a new version. An agreed plan is never half a plan: where a
 * line is rejected, the others of its plan wait.
 */
export async function* planJobPlans(
  rows: AsyncIterable<ReadRow<JobPlanRow>>,
  db: ReadHandle,
  columns: Readonly<Record<string, number>>,
): AsyncGenerator<Step> {
  const known = peopleByStaffId(db);
  const accepted: NumberedRow<JobPlanRow>[] = [];
  const cellsByRow = new Map<number, readonly string[]>();
  const refused: Refused[] = [];
  for await (const { row, cells, reading } of rows) {
    cellsByRow.set(row, cells);
    const rejection = reading.ok ? strangerIn(known, reading.value) : rejectionOf(reading);
    if (rejection || !reading.ok) {
      refused.push({ row, cells, rejection: rejection as Rejection });
      continue;
    }
    const { value } = reading;
    const staffId = known.get(foldWord(value.staffId))?.staff_id ?? value.staffId;
    accepted.push({ row, value: { ...value, staffId } });
  }
  const { groups, rejected } = groupJobPlans(accepted);
  for (const { row, ...rejection } of rejected) {
    refused.push({ row, cells: cellsByRow.get(row) ?? [], rejection });
  }
  for (const { row, cells, rejection } of refused)
    yield rejectedStep({ row, cells: [...cells] }, rejection);

  const waitingFor = waiting(refused, columns);
  const agreedByPerson = new Map<string, AgreedPlans>();
  const agreedOf = (person: PersonRow): AgreedPlans => {
    const agreed = agreedByPerson.get(person.id) ?? agreedPlansOf(db, person.id);
    agreedByPerson.set(person.id, agreed);
    return agreed;
  };
  // Versions count upwards in the order in which the plans begin, whatever the order of the file.
  for (const plan of groups.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const person = known.get(foldWord(plan.staffId));
    const row = waitingFor(plan);
    if (row === null && person) yield stepOf(person, agreedOf(person), plan);
    else for (const line of plan.lines) yield waitingStep(line.row, row ?? plan.row, cellsByRow);
  }
}

function strangerIn(known: Map<string, PersonRow>, { staffId }: JobPlanRow): Rejection | null {
  if (known.has(foldWord(staffId))) return null;
  return { field: 'staff_id', code: 'unknown_person', parameters: { value: staffId } };
}

function waitingStep(
  row: number,
  missing: number,
  cellsByRow: ReadonlyMap<number, readonly string[]>,
): Step {
  const cells = [...(cellsByRow.get(row) ?? [])];
  return rejectedStep(
    { row, cells },
    { field: null, code: 'plan_incomplete', parameters: { row: missing } },
  );
}

/**
 * Which rejected row, if any, a plan lacks. A rejected row whose dates cannot be read may belong to
 * any plan of its person, so all of theirs wait.
 */
function waiting(
  refused: readonly Refused[],
  columns: Readonly<Record<string, number>>,
): (plan: JobPlanOfFile) => number | null {
  const rowByPlan = new Map<string, number>();
  const rowByPerson = new Map<string, number>();
  for (const { row, cells } of refused) {
    const byField = cellsByField(cells, jobPlanFields, columns);
    const read = <T>(
      field: string,
      reader: (cell: string, field: string) => { ok: true; value: T } | { ok: false },
    ) => reader(byField[field] ?? '', field);
    const staffId = read('staff_id', text(40, 1));
    const [from, to] = [read('plan_from', day), read('plan_to', optional(day))];
    if (!staffId.ok) continue;
    const person = foldWord(staffId.value);
    if (from.ok && to.ok) rowByPlan.set(keyOf(person, from.value, to.value), row);
    else rowByPerson.set(person, row);
  }
  return ({ staffId, from, to }) => {
    const person = foldWord(staffId);
    return rowByPlan.get(keyOf(person, from, to)) ?? rowByPerson.get(person) ?? null;
  };
}

const keyOf = (person: string, from: string, to: string | null): string =>
  JSON.stringify([person, from, to]);

function stepOf(person: PersonRow, agreed: AgreedPlans, plan: JobPlanOfFile): Step {
  const stored = agreed.forDays(plan.from, plan.to);
  if (stored && isSamePlan(stored, plan)) {
    return { verdicts: plan.lines.map(({ row }) => ({ row, outcome: 'unchanged' })), write: null };
  }
  const version = agreed.addFrom(plan.from);
  return {
    verdicts: plan.lines.map(({ row }) => ({ row, outcome: 'imported' })),
    write: async ({ now }) => ({ changes: agreedPlanChanges(person.id, plan, version, now) }),
  };
}
