import { foldWord } from '../../src-shared/model/vocabulary.ts';
import { type Day, daysIn, type Period } from '../../src-shared/rules/days.ts';
import { type CountedPlan, planYearHolding } from '../../src-shared/rules/job-plans/index.ts';
import type { DemoInput } from './input.ts';

/** Who is played, and what is exported: worked out from the input files. */

export interface Founder {
  staffId: string;
  name: string;
  staffGroup: string;
}

const invented: Founder = {
  staffId: 'ADMIN',
  name: 'Robin Pretend',
  staffGroup: 'Service manager',
};

/**
 * The workspace's first person: the first administrator of the file, of two the one who is a manager
 * too; where the file has none, an invented one whose staff id is nobody's.
 */
export function founderOf({ people }: DemoInput): Founder {
  const administrators = people.filter(({ roles }) => roles.includes('administrator'));
  const both = administrators.find(({ roles }) => roles.includes('manager'));
  const found = both ?? administrators[0];
  if (found) return { staffId: found.staffId, name: found.name, staffGroup: found.staffGroup };
  const taken = new Set(people.map(({ staffId }) => foldWord(staffId)));
  let { staffId } = invented;
  for (let number = 2; taken.has(foldWord(staffId)); number += 1) {
    staffId = `${invented.staffId}${number}`;
  }
  return { ...invented, staffId };
}

/** What the app said of an import, as far as the cast depends on it. */
export interface ImportedFiles {
  /** Invitation code by staff id, as read from the screen. */
  codes: ReadonlyMap<string, string>;
  /** Lines of learning.csv that were left out. */
  rejectedLearning: ReadonlySet<number>;
}

/**
 * The first person of people.csv with an entry that was imported; without any entries the first who
 * was invited. The founder has no code, so it is never them. Null where nobody was invited.
 */
export function memberOf(
  { people, learning }: DemoInput,
  { codes, rejectedLearning }: ImportedFiles,
): { staffId: string; name: string; code: string } | null {
  const learners = new Set(
    learning
      .filter(({ row }) => !rejectedLearning.has(row))
      .map(({ staffId }) => foldWord(staffId)),
  );
  const codeByWord = new Map([...codes].map(([staffId, code]) => [foldWord(staffId), code]));
  const invited = people.flatMap(({ staffId, name }) => {
    const code = codeByWord.get(foldWord(staffId));
    return code === undefined ? [] : [{ staffId, name, code }];
  });
  return invited.find(({ staffId }) => learners.has(foldWord(staffId))) ?? invited[0] ?? null;
}

/**
 * The plan year that holds the newest imported entry: of its person's plan, else April to March. Of
 * several people on that day the longest, since a plan that was revised has a short one. Without
 * entries, the year of `today`.
 */
export function periodOf(
  input: DemoInput,
  { rejectedLearning }: Pick<ImportedFiles, 'rejectedLearning'>,
  today: Day,
): Period {
  const entries = input.learning.filter(({ row }) => !rejectedLearning.has(row));
  const newest =
    entries
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? today;
  const years = entries
    .filter(({ day }) => day === newest)
    .flatMap(({ staffId }) => planYearHolding(plansOf(input, staffId), newest) ?? [])
    .toSorted((a, b) => daysIn(b) - daysIn(a));
  return years[0] ?? financialYearHolding(newest);
}

/** A person's plans as an import numbers them: a plan that begins later has a later version. */
function plansOf({ jobPlans }: DemoInput, staffId: string): CountedPlan[] {
  const spans = new Map(
    jobPlans
      .filter((line) => foldWord(line.staffId) === foldWord(staffId))
      .map(({ from, to, workingWeeks }) => [`${from}/${to}`, { from, to, workingWeeks }]),
  );
  return [...spans.values()]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((span, index) => ({
      ...span,
      id: String(index),
      status: 'agreed',
      version: index + 1,
      lines: [],
    }));
}

function financialYearHolding(day: Day): Period {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
}
