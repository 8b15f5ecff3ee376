import type { CaseKind, CasePart, CaseState } from '../../model/cases.ts';
import { type LetterKind, letterKinds } from '../../model/letters.ts';

/** Which letters there are for whom: pure, by somebody's part in a case. */

/** Every kind but the receipt, which nobody words. */
export type WrittenKind = Exclude<LetterKind, 'receipt'>;
export const writtenKinds = letterKinds
  .map(({ code }) => code)
  .filter((code) => code !== 'receipt') as [WrittenKind, ...WrittenKind[]];

/**
 * What the department words: one a kind, and one more for a good spot's letter before the meeting,
 * where nobody holds another opinion.
 */
export type WordingKind = WrittenKind | 'before_good_spot';
export const wordingKinds: [WordingKind, ...WordingKind[]] = [...writtenKinds, 'before_good_spot'];

export const wordingKindOf = (kind: WrittenKind, goodSpot: boolean): WordingKind =>
  kind === 'before' && goodSpot ? 'before_good_spot' : kind;

const toSender: readonly LetterKind[] = ['thanks_sender', 'not_selected', 'ask_sender'];

/** Whether a kind of letter goes to somebody with this part; an AI tool gets none. */
export function suitsPart(kind: LetterKind, part: CasePart): boolean {
  if (part === 'ai_tool' || kind === 'receipt') return false;
  return toSender.includes(kind) === (part === 'submitter');
}

interface CaseOf {
  kind: CaseKind;
  state: CaseState;
}

/**
 * The kinds to list for somebody in a case: the one that is due by the case's state, and those begun
 * already. Everybody whose work it was is told before the meeting; a good spot ends in thanks.
 */
export function kindsToList(
  part: CasePart,
  { kind, state }: CaseOf,
  begun: readonly LetterKind[],
): WrittenKind[] {
  const isOver = state === 'discussed' || state === 'closed';
  const due: Record<WrittenKind, boolean> = {
    before: state !== 'not_selected',
    after: false,
    thanks: kind === 'good_spot' && isOver,
    thanks_sender: kind === 'good_spot' && isOver,
    not_selected: state === 'not_selected',
    ask_sender: state === 'needs_work',
  };
  return writtenKinds.filter(
    (code) => suitsPart(code, part) && (due[code] || begun.includes(code)),
  );
}
