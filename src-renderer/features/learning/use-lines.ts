import { useEffect, useState } from 'react';
import { type LearningActivity, learningActivities } from '../../../src-shared/model/learning.ts';
import { codeOf } from '../../../src-shared/model/vocabulary.ts';
import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type LinesFor = OutputOf<'learning.linesFor'>;

/** The guess follows the words, not each letter. */
const REST_MS = 200;

/** The lines that can be logged on at a day, and the guess for these words. */
export function useLines(day: string, title: string): LinesFor | undefined {
  const [settled, setSettled] = useState(title);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(title), REST_MS);
    return () => clearTimeout(timer);
  }, [title]);
  return useQueryCall(
    'learning.linesFor',
    { day, title: settled.trim() },
    { keepPrevious: true, tables: ['learning_entry', 'job_plan', 'job_plan_line', 'employment'] },
  ).data;
}

/** Where learning goes that nothing says more about. */
const GENERAL: readonly string[] = ['reflection', 'cpd'];

/** The line to offer until the person chooses: the guess, else the one for reflection and CPD. */
export function offeredLine(known: LinesFor | undefined): string | null {
  if (known === undefined) return null;
  if (known.guess?.line) return known.guess.line;
  if (known.lines.length === 1) return known.lines[0]?.name ?? null;
  const general = known.lines.find(({ activity }) =>
    GENERAL.includes(codeOf(learningActivities, activity) ?? ''),
  );
  return general?.name ?? null;
}

/** What is done on a line: as for these words before, else as the plan says. */
export function activityOn(line: string | null, known: LinesFor | undefined): LearningActivity {
  if (known?.guess && known.guess.line === line) return known.guess.activity;
  const planned = known?.lines.find((each) => each.name === line)?.activity ?? '';
  return codeOf(learningActivities, planned) ?? known?.guess?.activity ?? 'cpd';
}
