import type { Run } from './use-run.ts';

/** What is looked at before a meeting; the first four only where somebody joins online. */
export const checks = ['recording', 'transcription', 'ai_notes', 'chat', 'share'] as const;
export type Check = (typeof checks)[number];

/** The checks that a meeting of this mode has. */
export const checksOf = ({ mode }: Pick<Run, 'mode'>): readonly Check[] =>
  mode === 'in_person' ? [] : checks;

/** Those that nobody has ticked yet. */
export const openChecks = (run: Pick<Run, 'mode' | 'checklist'>): readonly Check[] =>
  checksOf(run).filter((check) => !run.checklist.includes(check));
