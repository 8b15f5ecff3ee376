import { addDays, addYears, type Day, earlierOf } from '../../../src-shared/rules/days.ts';
import type { Agreement, PlanFields } from '../job-plans/commands.ts';
import { chairLine, type DemoGroup, type LineOfGroup } from './demo-groups.ts';
import type { Random } from './random.ts';

export interface DemoPlan {
  fields: PlanFields;
  /** Null for a draft. */
  agreement: Agreement | null;
}

/** What is notable about a person's newest plan. */
export type PlanState = 'agreed' | 'draft' | 'review_due';

const WORKING_WEEKS = '42';

/**
 * A plan for each of the person's plan years from the first day on. Most begin on 1 April; one whose
 * review is due began a year ago less some weeks.
 */
export function demoPlans(
  random: Random,
  group: DemoGroup,
  person: { wte: number; chair: boolean; state: PlanState; firstDay: Day },
  until: Day,
): DemoPlan[] {
  const { state, firstDay } = person;
  const start =
    state === 'review_due'
      ? addYears(addDays(until, random.between(3, 18)), -1)
      : yearStart(until, '04-01');
  const starts: Day[] = [start];
  for (let from = addYears(start, -1); addYears(from, 1) > firstDay; from = addYears(from, -1)) {
    starts.unshift(from);
  }
  const lines = person.chair ? [...group.lines, chairLine] : group.lines;
  return starts.map((from, index) => {
    const isDraft = state === 'draft' && index === starts.length - 1;
    return {
      fields: {
        from,
        to: addDays(addYears(from, 1), -1),
        workingWeeks: WORKING_WEEKS,
        lines: lines.map((line) => lineOf(line, person.wte)),
      },
      agreement: isDraft
        ? null
        : {
            system: 'Job planning software',
            version: `${from.slice(0, 4)}.1`,
            on: earlierOf(until, addDays(from, random.between(5, 28))),
          },
    };
  });
}

/** The last start of a year that is not after the day; `start` is MM-DD. */
export function yearStart(day: Day, start: string): Day {
  const thisYear = `${day.slice(0, 4)}-${start}`;
  return thisYear <= day ? thisYear : addYears(thisYear, -1);
}

/** A part-timer's plan says less: the quantity is stated, nothing scales it later. */
function lineOf(line: LineOfGroup, wte: number): PlanFields['lines'][number] {
  const steps = Math.max(1, Math.round((line.quantity * wte) / line.step));
  return {
    name: line.name,
    category: line.category,
    activity: line.activity,
    quantity: String(Number((steps * line.step).toFixed(2))),
    unit: line.unit,
    protected: line.protected,
    countsAsLearning: line.learning,
  };
}
