import { type Day, earlierOf, type Period } from '../../../src-shared/rules/days.ts';
import {
  type PersonSummary,
  type ReleasedRow,
  releasedRows,
  type SummaryRules,
  summarisePerson,
} from '../../../src-shared/rules/job-plans/index.ts';
import { employmentSpans, planSpans } from '../../../src-shared/rules/job-plans/planned.ts';
import type { DatedMinutes } from '../learning/dated.ts';
import type { ReadHandle } from '../store/database.ts';
import { trendMonths } from './months.ts';
import { type PlanStanding, planStanding } from './plan-state.ts';
import { readPeople } from './reading.ts';

/** People counted for a period and the trend before it, whatever site or line is looked at then. */
export interface CountQuestion {
  period: Period;
  /** Person ids; null for everybody with a day of employment or an entry in the period. */
  people: readonly string[] | null;
  today: Day;
  /**
   * Days of learning are sealed, so what is stored counts by month: when the period holds any day of
   * it. Who counts themselves passes the entries they opened, which count by the day.
   */
  ownMinutes: readonly DatedMinutes[] | null;
  withTrend: boolean;
}

export type PersonFigures = PersonSummary & PlanStanding & { hasPlan: boolean };

export interface CountedOne {
  figures: PersonFigures;
  site: string;
  /** Employed on a day of the period, or with an entry in it. */
  isOfPeriod: boolean;
  /** By month of the trend. */
  months: ReleasedRow[][];
}

/** The months of the question's trend, with the days of each; none where no trend is asked for. */
export function monthsOfTrend({ period, today, withTrend }: CountQuestion) {
  // Months to come have a plan and nothing delivered: they say nothing yet.
  const known = { from: period.from, to: earlierOf(period.to, today) };
  return withTrend ? trendMonths(known) : [];
}

/** Counts those of the question's people that are among `ids`, or all of them; by staff id. */
export function countPeople(
  db: ReadHandle,
  question: CountQuestion,
  rules: SummaryRules,
  ids: readonly string[] | null = question.people,
): CountedOne[] {
  const { period, today, ownMinutes } = question;
  const months = monthsOfTrend(question).map((month) => month.period);
  const range = { from: earlierOf(period.from, months[0]?.from ?? period.from), to: period.to };
  const read = readPeople(db, ids, range, [period, ...months], ownMinutes);
  return read.map(({ person, site, plans, entries: [ofPeriod = [], ...ofMonths] }) => ({
    figures: {
      ...summarisePerson(person, ofPeriod, period, rules),
      ...planStanding(plans, period, today),
      hasPlan: planSpans(person.plans, period).length > 0,
    },
    site,
    isOfPeriod: ofPeriod.length > 0 || employmentSpans(person.employment, period).length > 0,
    months: releasedRows(
      person,
      months.map((when, index) => ({ period: when, entries: ofMonths[index] ?? [] })),
      rules.departmentWorkingWeeks,
    ),
  }));
}
