import type { Period } from '../../../src-shared/rules/days.ts';
import type {
  Figures,
  LineSummary,
  PersonSummary,
} from '../../../src-shared/rules/job-plans/index.ts';

/** One row of the exported summary. Days are 'YYYY-MM-DD', minutes are whole. */
export interface SummaryExportRow {
  staff_id: string;
  name: string;
  staff_group: string;
  /** Day-weighted mean, two decimals: "0.80". */
  wte: string;
  period_from: string;
  period_to: string;
  line: string;
  category: string;
  planned_minutes: number;
  in_plan_minutes: number;
  own_time_minutes: number;
  displaced_minutes: number;
  /** One decimal; null where nothing was planned. */
  delivered_percent: number | null;
  /** On the total only; null there too where no policy was in force. */
  policy_minutes: number | null;
}

/** Rows as a store or the arithmetic hands them over, one at a time. */
export type SummaryRows = Iterable<SummaryExportRow> | AsyncIterable<SummaryExportRow>;

export type SummaryColumn = keyof SummaryExportRow;

/** The columns of every format, in their order. */
export const summaryColumns = [
  'staff_id',
  'name',
  'staff_group',
  'wte',
  'period_from',
  'period_to',
  'line',
  'category',
  'planned_minutes',
  'in_plan_minutes',
  'own_time_minutes',
  'displaced_minutes',
  'delivered_percent',
  'policy_minutes',
] as const satisfies readonly SummaryColumn[];

/** Stands for the line of entries whose line is in no plan of the period. */
const NO_LINE = '(no line)';
/** Marks the row that sums a person up. */
export const TOTAL = '(total)';

/**
 * The rows of some people in export order: by staff id (plain code units, so that every machine
 * sorts alike); within a person the lines in plan order, `(no line)` where it has minutes, and
 * `(total)` last, which people without a plan have too. Made one at a time as they are read.
 */
export function* summaryRowsOf(
  people: readonly PersonSummary[],
  period: Period,
): Generator<SummaryExportRow, void, undefined> {
  for (const person of people.toSorted(byStaffId)) {
    const lines = person.lines.filter((line) => line.line !== null || hasMinutes(line));
    for (const line of lines) {
      yield rowOf(person, period, line.line ?? NO_LINE, line.category, line, null);
    }
    yield rowOf(person, period, TOTAL, '', person.total, person.policyMinutes);
  }
}

function rowOf(
  person: PersonSummary,
  period: Period,
  line: string,
  category: string,
  figures: Figures,
  policyMinutes: number | null,
): SummaryExportRow {
  return {
    staff_id: person.staffId,
    name: person.name,
    staff_group: person.staffGroup,
    wte: person.meanWte,
    period_from: period.from,
    period_to: period.to,
    line,
    category,
    planned_minutes: figures.plannedMinutes,
    in_plan_minutes: figures.inPlanMinutes,
    own_time_minutes: figures.ownTimeMinutes,
    displaced_minutes: figures.displacedMinutes,
    delivered_percent: figures.deliveredPercent === null ? null : Number(figures.deliveredPercent),
    policy_minutes: policyMinutes,
  };
}

function hasMinutes(line: LineSummary): boolean {
  return line.inPlanMinutes + line.ownTimeMinutes + line.displacedMinutes > 0;
}

/** Two people may share a staff id until somebody merges them; the person id then decides. */
function byStaffId(a: PersonSummary, b: PersonSummary): number {
  if (a.staffId !== b.staffId) return a.staffId < b.staffId ? -1 : 1;
  return a.personId < b.personId ? -1 : 1;
}
