import type { JobPlanOfFile } from '../../../src-shared/rules/imports/job-plan-groups.ts';
import { highestVersion, type PlanWithLines, plansOfPerson } from '../job-plans/queries.ts';
import type { ReadHandle } from '../store/database.ts';

/** A person's agreed plans while an import adds to them. */
export interface AgreedPlans {
  /** The one that counts of those for the same days; null where there is none. */
  forDays(from: string, to: string | null): PlanWithLines | null;
  /** The version of a plan that is added now, which counts as agreed from here on. */
  addFrom(from: string): number;
}

/**
 * The version of an imported plan is the next one, but never above that of a plan that begins
 * later. A later version replaces the earlier for good: an older year imported after this year's
 * would end this year's plan. Of equal versions the one that begins later counts.
 */
export function agreedPlansOf(db: ReadHandle, personId: string): AgreedPlans {
  const plans = plansOfPerson(db, personId).filter(({ plan }) => plan.status === 'agreed');
  const versions = plans.map(({ plan }) => ({ from: plan.starts_on, version: plan.version }));
  let highest = highestVersion(db, personId);
  return {
    forDays: (from, to) => {
      const same = plans.filter(({ plan }) => plan.starts_on === from && plan.ends_on === to);
      return same.reduce<PlanWithLines | null>(
        (best, one) => (best && best.plan.version >= one.plan.version ? best : one),
        null,
      );
    },
    addFrom: (from) => {
      const later = versions.filter((plan) => plan.from > from).map(({ version }) => version);
      const version = later.length > 0 ? Math.min(...later) : highest + 1;
      highest = Math.max(highest, version);
      versions.push({ from, version });
      return version;
    },
  };
}

/** Whether a plan of a file says what a stored one says already, line by line. */
export function isSamePlan({ plan, lines }: PlanWithLines, file: JobPlanOfFile): boolean {
  const number = (decimal: string | null) => (decimal === null ? null : Number(decimal));
  const stored = lines.map((line) => [
    line.name,
    line.category,
    line.activity,
    number(line.quantity),
    line.unit,
    line.protected === 1,
    line.counts_as_learning === 1,
  ]);
  const wanted = file.lines.map((line) => [
    line.name,
    line.category,
    line.activity,
    number(line.quantity),
    line.unit,
    line.protected,
    line.countsAsLearning,
  ]);
  const said = (weeks: string | null, rows: unknown) => JSON.stringify([number(weeks), rows]);
  return said(plan.working_weeks, stored) === said(file.workingWeeks, wanted);
}
