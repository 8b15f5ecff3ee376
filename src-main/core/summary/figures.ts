import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { overlap } from '../../../src-shared/rules/days.ts';
import type { LearningPolicy, PersonSummary } from '../../../src-shared/rules/job-plans/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { type CountQuestion, monthsOfTrend, type PersonFigures } from './counting.ts';
import { type Counts, countsOf } from './kept-counts.ts';
import { type TrendPoint, trendPoint } from './trend.ts';

/** The figures of a summary, read and counted in the reading thread. */
export interface SummaryQuestion extends CountQuestion {
  site: string | null;
  /** A line's name; null for all that count as learning. */
  line: string | null;
}

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

/** `kept` is where the reading thread keeps what it counted: see `kept-counts.ts`. */
export function summaryFigures(
  db: ReadHandle,
  question: SummaryQuestion,
  kept: Map<string, unknown>,
): SummaryFigures {
  const { site: _site, line: _line, ...counted } = question;
  return figuresAt(countsOf(db, counted, kept), question);
}

/** The counted people at a site and on a line. */
function figuresAt(counts: Counts, question: SummaryQuestion): SummaryFigures {
  const { period, people, site } = question;
  const line = question.line === null ? null : foldWord(question.line);
  const ofPeriod = counts.people.filter((one) => people !== null || one.isOfPeriod);
  const atSite =
    site === null ? () => true : (one: { site: string }) => foldWord(one.site) === foldWord(site);
  const all = ofPeriod.filter(atSite).map(({ figures }) => figures);
  const ofTrend = counts.people.filter(atSite);
  return {
    people: all.flatMap((person) => onLine(person, line)),
    sites: distinct(ofPeriod.map((one) => one.site)),
    learningLines: distinct(all.flatMap((person) => person.lines.map((row) => row.line ?? ''))),
    trend: monthsOfTrend(question).map(({ month }, index) =>
      trendPoint(
        month,
        ofTrend.flatMap(({ months }) => months[index] ?? []),
        line,
      ),
    ),
    policies: counts.rules.policies.filter(({ from, to }) =>
      overlap({ from, to: to ?? period.to }, period),
    ),
    changeNumber: counts.changeNumber,
  };
}

/** The person with one line alone; nobody where they have none. A policy is for all lines at once. */
function onLine<P extends PersonSummary>(person: P, line: string | null): P[] {
  if (line === null) return [person];
  const lines = person.lines.filter((row) => row.line !== null && foldWord(row.line) === line);
  const [total] = lines;
  return total ? [{ ...person, lines, total, policy: null, policyMinutes: null }] : [];
}

/** Names A to Z, each once under its first spelling; empty ones left out. */
function distinct(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of new Set(names)) {
    const folded = foldWord(name);
    if (name !== '' && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
