import type { QuantityUnit } from '../../../src-shared/model/job-plans.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { PlanLineRow, PlanWithLines, PolicyRow } from './queries.ts';

/** Pure builders of the changes that job plans and policies are written with. */

export interface PlanLineFields {
  name: string;
  category: string;
  activity: string;
  /** Decimal in `unit`. */
  quantity: string;
  unit: QuantityUnit;
  protected: boolean;
  countsAsLearning: boolean;
}

export interface PlanFields {
  from: string;
  to: string | null;
  /** Decimal weeks a year that remain after leave; null where the plan states none. */
  workingWeeks: string | null;
  /** In the plan's order. */
  lines: readonly PlanLineFields[];
}

export interface Agreement {
  /** Where it was agreed, and its version there: a job-planning system, a signed form. */
  system: string;
  version: string;
  /** Null where nobody said when. */
  on: string | null;
}

/** A new draft. */
export function newDraftChanges(
  personId: string,
  planId: string,
  plan: PlanFields,
  now: number,
): Change[] {
  return [
    {
      table: 'job_plan',
      row: planId,
      patch: {
        person_id: personId,
        ...planCells(plan),
        ...agreementCells('draft', 0, { system: '', version: '', on: null }),
        deleted: 0,
      },
    },
    ...plan.lines.map((line, position) => newLineChange(personId, planId, line, position, now)),
  ];
}

/** A draft changed: lines keep their rows by name, and what stays the same is not written. */
export function draftChanges(stored: PlanWithLines, plan: PlanFields, now: number): Change[] {
  const { id, person_id: personId } = stored.plan;
  const byName = new Map(stored.lines.map((line) => [foldWord(line.name), line]));
  const changes: Change[] = plan.lines.flatMap((line, position) => {
    const before = byName.get(foldWord(line.name));
    byName.delete(foldWord(line.name));
    if (!before) return [newLineChange(personId, id, line, position, now)];
    const patch = { person_id: personId, plan_id: id, ...lineCells(line, position) };
    return isSame(before, patch) ? [] : [{ table: 'job_plan_line', row: before.id, patch }];
  });
  for (const gone of byName.values()) {
    changes.push({ table: 'job_plan_line', row: gone.id, patch: { deleted: 1 } });
  }
  const patch = planCells(plan);
  if (!isSame(stored.plan, patch)) changes.unshift({ table: 'job_plan', row: id, patch });
  return changes;
}

/** A draft agreed. The batch that signs it names the lines too, as they stand. */
export function agreementChanges(
  stored: PlanWithLines,
  version: number,
  agreement: Agreement,
): Change[] {
  const { plan, lines } = stored;
  return [
    {
      table: 'job_plan',
      row: plan.id,
      patch: {
        starts_on: plan.starts_on,
        ends_on: plan.ends_on,
        working_weeks: plan.working_weeks,
        ...agreementCells('agreed', version, agreement),
      },
    },
    ...lines.map(({ id, ...line }) => ({
      table: 'job_plan_line',
      row: id,
      patch: { ...(line as Row), person_id: plan.person_id },
    })),
  ];
}

/** A plan that was agreed before it came here, as an import brings it. */
export function agreedPlanChanges(
  personId: string,
  plan: PlanFields,
  version: number,
  now: number,
  agreement: Agreement = { system: '', version: '', on: null },
): Change[] {
  const [head, ...lines] = newDraftChanges(personId, newId(now), plan, now) as [
    Change,
    ...Change[],
  ];
  const agreed = agreementCells('agreed', version, agreement);
  return [{ ...head, patch: { ...head.patch, ...agreed } }, ...lines];
}

/** Its lines stay as they are, so that Trash gives the whole plan back. */
export const discardedPlan = (id: string): Change => ({
  table: 'job_plan',
  row: id,
  patch: { deleted: 1 },
});

export function policyChange(policy: PolicyRow): Change {
  return {
    table: 'learning_policy',
    row: policy.id,
    patch: {
      staff_group: policy.staffGroup,
      starts_on: policy.from,
      ends_on: policy.to,
      minutes_per_month: policy.minutesPerMonth,
      scaled_by_wte: policy.scaledByWte ? 1 : 0,
      agreed_by: policy.agreedBy,
      review_on: policy.reviewOn,
    },
  };
}

export const removedPolicy = (id: string): Change => ({
  table: 'learning_policy',
  row: id,
  patch: { deleted: 1 },
});

const planCells = ({ from, to, workingWeeks }: PlanFields): Row => ({
  starts_on: from,
  ends_on: to,
  working_weeks: workingWeeks,
});

function agreementCells(
  status: 'draft' | 'agreed',
  version: number,
  { system, version: agreedVersion, on }: Agreement,
): Row {
  return {
    status,
    version,
    agreed_system: system,
    agreed_version: agreedVersion,
    agreed_on: on,
  };
}

function newLineChange(
  personId: string,
  planId: string,
  line: PlanLineFields,
  position: number,
  now: number,
): Change {
  const patch = { person_id: personId, plan_id: planId, ...lineCells(line, position), deleted: 0 };
  return { table: 'job_plan_line', row: newId(now), patch };
}

const lineCells = (line: PlanLineFields, position: number): Row => ({
  position,
  name: line.name,
  category: line.category,
  activity: line.activity,
  quantity: line.quantity,
  unit: line.unit,
  protected: line.protected ? 1 : 0,
  counts_as_learning: line.countsAsLearning ? 1 : 0,
});

/** `person_id` is not among the columns read of a line, and never changes. */
function isSame(stored: PlanLineRow | PlanWithLines['plan'], patch: Row): boolean {
  return Object.entries(patch).every(
    ([column, cell]) => !(column in stored) || stored[column] === cell,
  );
}
