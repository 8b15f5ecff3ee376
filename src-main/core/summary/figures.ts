import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { type Day, earlierOf, overlap, type Period } from '../../../src-shared/rules/days.ts';
import {
  type LearningPolicy,
  type PersonSummary,
  summarisePerson,
} from '../../../src-shared/rules/job-plans/index.ts';
import { employmentSpans, planSpans } from '../../../src-shared/rules/job-plans/planned.ts';
import { summaryRules } from '../job-plans/counted.ts';
import { type DatedMinutes, minutesWithin } from '../learning/dated.ts';
import type { ReadHandle } from '../store/database.ts';
import { trendMonths } from './months.ts';
import { type PlanStanding, planStanding } from './plan-state.ts';
import { changeNumber } from './queries.ts';
import { type ReadPerson, readPeople } from './reading.ts';
import { type TrendPoint, trendPoint } from './trend.ts';

/**
 * The figures of a summary, read and counted in the reading thread. Days of learning are sealed, so
 * what is stored counts by month: when the period holds any day of it. Who counts themselves passes
 * the entries they opened, which count by the day.
 */
export interface SummaryQuestion {
  period: Period;
  /** Person ids; null for everybody with a day of employment or an entry in the period. */
  people: readonly string[] | null;
  site: string | null;
  /** A line's name; null for all that count as learning. */
  line: string | null;
  today: Day;
  ownMinutes: readonly DatedMinutes[] | null;
  withTrend: boolean;
}

export type PersonFigures = PersonSummary & PlanStanding & { hasPlan: boolean };

export interface SummaryFigures {
  people: PersonFigures[];
  /** Of all people of the period, whatever site was asked for. */
  sites: string[];
  /** Of the people, whatever line was asked for. */
  learningLines: string[];
  trend: TrendPoint[];
  /** Those in force on a day of the period. */
  policies: LearningPolicy[];
  changeNumber: number;
}

export function summaryFigures(db: ReadHandle, question: SummaryQuestion): SummaryFigures {
  const { period, site, line } = question;
  // Months to come have a plan and nothing delivered: they say nothing yet.
  const known = { from: period.from, to: earlierOf(period.to, question.today) };
  const months = question.withTrend ? trendMonths(known) : [];
  const first = earlierOf(period.from, months[0]?.period.from ?? period.from);
  const range = { from: first, to: period.to };
  const rules = summaryRules(db);
  const read = readPeople(db, question.people, range, question.ownMinutes);
  const count = (one: ReadPerson, when: Period): PersonSummary =>
    summarisePerson(one.person, minutesWithin(one.entries, when), when, rules);

  const isAtSite = (one: ReadPerson) => site === null || foldWord(one.site) === foldWord(site);
  const ofPeriod = read.filter((one) => question.people !== null || isOf(period, one));
  const all = ofPeriod.filter(isAtSite).map(
    (one): PersonFigures => ({
      ...count(one, period),
      ...planStanding(one.plans, period, question.today),
      hasPlan: planSpans(one.person.plans, period).length > 0,
    }),
  );
  return {
    people: all.flatMap((person) => onLine(person, line)),
    sites: distinct(ofPeriod.map((one) => one.site)),
    learningLines: distinct(all.flatMap((person) => person.lines.map((row) => row.line ?? ''))),
    trend: months.map(({ month, period: when }) => {
      const people = read.filter(isAtSite).map((one) => count(one, when));
      return trendPoint(
        month,
        people.flatMap((person) => onLine(person, line)),
      );
    }),
    policies: rules.policies.filter(({ from, to }) =>
      overlap({ from, to: to ?? period.to }, period),
    ),
    changeNumber: changeNumber(db),
  };
}

const isOf = (period: Period, one: ReadPerson): boolean =>
  employmentSpans(one.person.employment, period).length > 0 ||
  minutesWithin(one.entries, period).length > 0;

/** The person with one line alone; nobody where they have none. A policy is for all lines at once. */
function onLine<P extends PersonSummary>(person: P, line: string | null): P[] {
  if (line === null) return [person];
  const lines = person.lines.filter(
    (row) => row.line !== null && foldWord(row.line) === foldWord(line),
  );
  const [total] = lines;
  return total ? [{ ...person, lines, total, policy: null, policyMinutes: null }] : [];
}

/** Names A to Z, each once under its first spelling; empty ones left out. */
function distinct(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    if (name !== '' && !byFolded.has(foldWord(name))) byFolded.set(foldWord(name), name);
  }
  return [...byFolded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
