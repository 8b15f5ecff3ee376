import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { type WrittenKind, writtenKinds } from '../../../src-shared/rules/letters/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { writeLetterDocx } from '../exports/letter-docx.ts';
import { guardTexts } from '../guard.ts';
import { seriesById } from '../series/queries.ts';
import { keepAnswer, latestAnswer } from './answers.ts';
import { FOOTER } from './composing.ts';
import type { Enclosed } from './enclosing.ts';
import { lettersFor } from './letter-box.ts';
import { shownAnswer } from './telling.ts';

type Mine = OutputOf<'letters.mine'>[number];

const isWritten = (kind: string): kind is WrittenKind =>
  (writtenKinds as readonly string[]).includes(kind);

/** Letters for an appraisal: thanks, and nothing that says whose a discrepancy was. */
const keepable: readonly string[] = ['thanks', 'thanks_sender'] satisfies WrittenKind[];

const mineById = (context: MemberContext, id: string): Enclosed | null => {
  const found = lettersFor(context).find((one) => one.id === id);
  return found && isWritten(found.letter.kind) ? found.letter : null;
};

/** A person's own letters. Nobody else's key opens one, and no record says who answered. */
export const myLetterHandlers = {
  'letters.mine': (context: MemberContext) => {
    const { db } = context.workspace;
    const letters = lettersFor(context).flatMap(({ id, letter }): Mine[] => {
      const { kind, from, subject, body, date, code, caseId, meetingDay, answerKey } = letter;
      if (!isWritten(kind)) return [];
      const series = seriesById(db, letter.seriesId)?.name ?? '';
      const answer = shownAnswer(latestAnswer(db, id, answerKey));
      return [{ id, kind, from, series, subject, body, date, code, caseId, meetingDay, answer }];
    });
    return ok(letters.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)));
  },

  'letters.answer': async (context: MemberContext, { id, guard, ...answer }) => {
    const letter = mineById(context, id);
    if (!letter) return failure('not_found');
    // A block that was overruled is on record with a name: here that would say whose letter it was.
    const kept = Object.entries(guard ?? {}).map(([field, { reason }]) => [field, { reason }]);
    const guarded = guardTexts(
      { account: answer.account },
      Object.fromEntries(kept),
      context.window,
    );
    if (guarded) return guarded;
    await keepAnswer(context, id, answer, letter.answerKey);
    return ok({});
  },

  'letters.keepForAppraisal': async (context: MemberContext, { id, file }) => {
    const letter = mineById(context, id);
    if (!letter || !keepable.includes(letter.kind)) return failure('not_found');
    const path = context.pathOf(file);
    if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
    const { date, subject, body, from: signature } = letter;
    const series = seriesById(context.workspace.db, letter.seriesId)?.name ?? '';
    return writeLetterDocx({ from: series, date, subject, body, signature, footer: FOOTER }, path);
  },
} satisfies Handlers<'letters.mine' | 'letters.answer' | 'letters.keepForAppraisal'>;
