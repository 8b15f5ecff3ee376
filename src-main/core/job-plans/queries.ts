import type { PlanStatus, QuantityUnit } from '../../../src-shared/model/job-plans.ts';
import type { LearningPolicy } from '../../../src-shared/rules/job-plans/index.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of job plans and of the department's learning-time policies. Deleted rows are left out. */

export interface PlanRow extends Record<string, unknown> {
  id: string;
  person_id: string;
  starts_on: string;
  ends_on: string | null;
  status: PlanStatus;
  /** Numbers the person's agreed plans in one sequence; 0 for a draft. */
  version: number;
  agreed_system: string;
  agreed_version: string;
  agreed_on: string | null;
  working_weeks: string | null;
}

export interface PlanLineRow extends Record<string, unknown> {
  id: string;
  plan_id: string;
  position: number;
  name: string;
  category: string;
  activity: string;
  quantity: string;
  unit: QuantityUnit;
  protected: number;
  counts_as_learning: number;
}

export interface PlanWithLines {
  plan: PlanRow;
  lines: PlanLineRow[];
}

const planColumns = `id, person_id, starts_on, ends_on, status, version, agreed_system,
  agreed_version, agreed_on, working_weeks`;
const lineColumns = `id, plan_id, position, name, category, activity, quantity, unit, protected,
  counts_as_learning`;

/** A person's plans with their lines, the one that begins last first. */
export function plansOfPerson(db: ReadHandle, personId: string): PlanWithLines[] {
  const plans = db.all<PlanRow>(
    `SELECT ${planColumns} FROM job_plan WHERE person_id = ? AND deleted = 0
     ORDER BY starts_on DESC, version DESC, id DESC`,
    personId,
  );
  const lines = linesOfPlans(
    db,
    plans.map((plan) => plan.id),
  );
  return plans.map((plan) => ({ plan, lines: lines.get(plan.id) ?? [] }));
}

export function planById(db: ReadHandle, id: string): PlanWithLines | null {
  const sql = `SELECT ${planColumns} FROM job_plan WHERE id = ? AND deleted = 0`;
  const plan = db.get<PlanRow>(sql, id);
  return plan ? { plan, lines: linesOfPlans(db, [id]).get(id) ?? [] } : null;
}

/** Plans of some people that have begun by a day, drafts too, without their lines. */
export function plansBegunBy(db: ReadHandle, personIds: readonly string[], day: string): PlanRow[] {
  return db.all<PlanRow>(
    `SELECT ${planColumns.replaceAll(/\w+/g, 'plan.$&')}
     FROM json_each(?) AS chosen CROSS JOIN job_plan AS plan
       ON plan.person_id = chosen.value AND plan.starts_on <= ?
     WHERE plan.deleted = 0`,
    JSON.stringify(personIds),
    day,
  );
}

/** The lines of some plans by plan, each in the plan's order. */
export function linesOfPlans(
  db: ReadHandle,
  planIds: readonly string[],
): Map<string, PlanLineRow[]> {
  const linesByPlan = new Map<string, PlanLineRow[]>();
  const rows = db.all<PlanLineRow>(
    `SELECT ${lineColumns.replaceAll(/\w+/g, 'line.$&')}
     FROM json_each(?) AS chosen CROSS JOIN job_plan_line AS line ON line.plan_id = chosen.value
     WHERE line.deleted = 0 ORDER BY chosen.key, line.position`,
    JSON.stringify(planIds),
  );
  for (const row of rows) {
    const lines = linesByPlan.get(row.plan_id);
    if (lines) lines.push(row);
    else linesByPlan.set(row.plan_id, [row]);
  }
  return linesByPlan;
}

/**
 * The greatest version a person's plans ever had, 0 for none. Deleted ones count: one that comes
 * back from Trash must not meet another of its number.
 */
export function highestVersion(db: ReadHandle, personId: string): number {
  const sql = 'SELECT max(version) AS version FROM job_plan WHERE person_id = ?';
  return db.get<{ version: number | null }>(sql, personId)?.version ?? 0;
}

export interface PolicyRow extends LearningPolicy {
  id: string;
}

/** The department's policies: the general ones first, then by staff group, each by its first day. */
export function policies(db: ReadHandle): PolicyRow[] {
  const rows = db.all<{
    id: string;
    staff_group: string | null;
    starts_on: string;
    ends_on: string | null;
    minutes_per_month: number;
    scaled_by_wte: number;
    agreed_by: string;
    review_on: string | null;
  }>(
    `SELECT id, staff_group, starts_on, ends_on, minutes_per_month, scaled_by_wte, agreed_by, review_on
     FROM learning_policy WHERE deleted = 0
     ORDER BY staff_group IS NOT NULL, staff_group, starts_on, id`,
  );
  return rows.map((row) => ({
    id: row.id,
    staffGroup: row.staff_group,
    from: row.starts_on,
    to: row.ends_on,
    minutesPerMonth: row.minutes_per_month,
    scaledByWte: row.scaled_by_wte === 1,
    agreedBy: row.agreed_by,
    reviewOn: row.review_on,
  }));
}
