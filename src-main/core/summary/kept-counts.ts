import type { SummaryRules } from '../../../src-shared/rules/job-plans/index.ts';
import { summaryRules } from '../job-plans/counted.ts';
import type { ReadHandle } from '../store/database.ts';
import { type CountedOne, type CountQuestion, countPeople } from './counting.ts';
import { inOneState, scopesChangedSince } from './queries.ts';

/** The counts that answer a question, and the state of the log that they are of. */
export interface Counts {
  changeNumber: number;
  /** By staff id. */
  people: CountedOne[];
  rules: SummaryRules;
}

/** A screen goes back and forth between a few periods; more than that is not worth the memory. */
const MOST_KEPT = 4;

/**
 * The counts of a question, kept between looks in the reading thread's `kept`. They can change only
 * with what they are counted from, and the log says where that was: nothing since then, and they
 * stand; in some people's scopes alone, and these people are counted again; in the scope of the whole
 * service (the directory, employment, policies, settings), and everybody is.
 *
 * What is kept is counted from columns that are not sealed, for whoever may ask: that is decided before
 * a read. What people opened for themselves is not kept: it is theirs, and one person is soon counted.
 */
export function countsOf(
  db: ReadHandle,
  question: CountQuestion,
  kept: Map<string, unknown>,
): Counts {
  if (question.ownMinutes) return inOneState(db, (number) => countAll(db, question, number));
  const byQuestion = countsIn(kept);
  const key = JSON.stringify(question);
  const known = byQuestion.get(key);
  const counts = inOneState(db, (changeNumber) => {
    const changed = known ? peopleChangedSince(db, known.changeNumber) : null;
    if (!known || !changed) return countAll(db, question, changeNumber);
    return { ...known, changeNumber, people: recounted(db, question, known, changed) };
  });
  // The one asked for last goes to the end, so that the first one has waited longest.
  byQuestion.delete(key);
  byQuestion.set(key, counts);
  const [oldest] = byQuestion.keys();
  if (byQuestion.size > MOST_KEPT && oldest !== undefined) byQuestion.delete(oldest);
  return counts;
}

function countAll(db: ReadHandle, question: CountQuestion, changeNumber: number): Counts {
  const rules = summaryRules(db);
  return { changeNumber, people: countPeople(db, question, rules), rules };
}

function recounted(
  db: ReadHandle,
  question: CountQuestion,
  { people, rules }: Counts,
  changed: ReadonlySet<string>,
): CountedOne[] {
  const ids = people.map(({ figures }) => figures.personId).filter((id) => changed.has(id));
  if (ids.length === 0) return people;
  const again = countPeople(db, question, rules, ids);
  const byId = new Map(again.map((one) => [one.figures.personId, one]));
  return people.map((one) => byId.get(one.figures.personId) ?? one);
}

/** Ids of the people whose own scopes changed; null where more than these did. */
function peopleChangedSince(db: ReadHandle, changeNumber: number): Set<string> | null {
  const scopes = scopesChangedSince(db, changeNumber);
  if (!scopes.every((scope) => scope.startsWith(OF_PERSON))) return null;
  return new Set(scopes.map((scope) => scope.slice(OF_PERSON.length)));
}

const OF_PERSON = 'person:';

function countsIn(kept: Map<string, unknown>): Map<string, Counts> {
  const name = 'summary.counts';
  const counts = (kept.get(name) as Map<string, Counts> | undefined) ?? new Map();
  kept.set(name, counts);
  return counts;
}
