import { type LearningActivity, learningActivities } from '../../../src-shared/model/learning.ts';
import { codeOf, foldWord } from '../../../src-shared/model/vocabulary.ts';

interface Line {
  name: string;
  activity: string;
}

interface PastEntry {
  title: string;
  line: string | null;
  activity: LearningActivity;
}

/**
 * What a title may belong to. Each of its words gives one vote, shared out over the past entries
 * that have the word in their title; so a word that is everywhere says little. With no such past,
 * the words of activities and lines decide. Null where nothing speaks for anything. Deterministic:
 * ties go by the order of the plan, then of the vocabulary.
 */
export function guessLine(
  title: string,
  lines: readonly Line[],
  past: readonly PastEntry[],
): { line: string | null; activity: LearningActivity } | null {
  const words = wordsOf(title);
  if (words.size === 0) return null;
  const similar = votesOf(words, past);
  const usual = mostVoted(
    lines,
    (line) => foldWord(line.name),
    similar.map(({ entry, vote }) => [foldWord(entry.line ?? ''), vote]),
  );
  const named = activityNamed(words);
  const line = usual ?? lineNamed(words, named, lines);
  const folded = line && foldWord(line.name);
  const onLine = similar.filter(
    ({ entry }) => folded === null || foldWord(entry.line ?? '') === folded,
  );
  const activity =
    mostVoted(
      learningActivities,
      ({ code }) => code,
      onLine.map(({ entry, vote }) => [entry.activity, vote]),
    )?.code ??
    named ??
    (line && codeOf(learningActivities, line.activity));
  if (!line && !activity) return null;
  return { line: line?.name ?? null, activity: activity ?? 'other' };
}

function votesOf(words: ReadonlySet<string>, past: readonly PastEntry[]) {
  const entriesByWord = new Map<string, PastEntry[]>();
  for (const entry of past) {
    for (const word of wordsOf(entry.title)) {
      if (!words.has(word)) continue;
      const entries = entriesByWord.get(word);
      if (entries) entries.push(entry);
      else entriesByWord.set(word, [entry]);
    }
  }
  return [...entriesByWord.values()].flatMap((entries) =>
    entries.map((entry) => ({ entry, vote: 1 / entries.length })),
  );
}

function mostVoted<T>(
  choices: readonly T[],
  keyOf: (choice: T) => string,
  votes: readonly (readonly [string, number])[],
): T | null {
  const sums = new Map<string, number>();
  for (const [key, vote] of votes) sums.set(key, (sums.get(key) ?? 0) + vote);
  let best: T | null = null;
  let most = 0;
  for (const choice of choices) {
    const sum = sums.get(keyOf(choice)) ?? 0;
    // Sums of thirds and sevenths differ in their last bits by the order they were added in.
    if (sum > most + 1e-9) [best, most] = [choice, sum];
  }
  return best;
}

/** The activity whose names share most words with the title. */
function activityNamed(words: ReadonlySet<string>): LearningActivity | null {
  const votes = learningActivities.map(({ code, name, also }) => {
    const names = wordsOf([name, ...(also ?? [])].join(' '));
    return [code, shared(words, names)] as const;
  });
  return mostVoted(learningActivities, ({ code }) => code, votes)?.code ?? null;
}

/** The line that shares most words with the title, else the first one of the named activity. */
function lineNamed(
  words: ReadonlySet<string>,
  activity: LearningActivity | null,
  lines: readonly Line[],
): Line | null {
  const byName = mostVoted(
    lines,
    ({ name }) => name,
    lines.map(({ name }) => [name, shared(words, wordsOf(name))]),
  );
  if (byName || !activity) return byName;
  return lines.find((line) => codeOf(learningActivities, line.activity) === activity) ?? null;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...b].filter((word) => a.has(word)).length;

/** Words of three letters and more, without case. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [],
  );
}
