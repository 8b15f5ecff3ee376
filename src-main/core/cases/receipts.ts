import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { hasOpenDuties } from '../../../src-shared/rules/cases/duties.ts';
import type { MemberContext } from '../context.ts';
import { encloseLetter, lettersFor, newAnswerKey } from '../letters/letter-box.ts';
import { keepForLater } from '../outbox/outbox.ts';
import { currentKeyOf } from '../people/queries.ts';
import { seriesById } from '../series/queries.ts';
import { isActive } from '../series/seal-to-chairs.ts';
import type { WriteHandle } from '../store/database.ts';
import { type CaseRow, caseById } from './queries.ts';
import { dutiesOf } from './shown.ts';

/**
 * A sender's own note of a case: a letter to themselves in the letter box, which names nobody. By it
 * their duties find them, and nothing else says that the case is theirs.
 */

export function keepReceipt(
  db: WriteHandle,
  sent: { caseId: string; seriesId: string; code: string; receivedOn: string; personId: string },
  now: number,
): void {
  const key = currentKeyOf(db, sent.personId);
  // Until somebody has signed in once, the workspace's own key would open their receipt.
  if (!key || !isActive(db, sent.personId)) return;
  const { payload } = encloseLetter(
    {
      kind: 'receipt',
      seriesId: sent.seriesId,
      caseId: sent.caseId,
      code: sent.code,
      from: seriesById(db, sent.seriesId)?.name ?? '',
      subject: '',
      body: '',
      date: sent.receivedOn,
      meetingDay: null,
      answerKey: newAnswerKey(),
    },
    key.public_key,
  );
  keepForLater(db, 'receipt', payload, now);
}

/** Cases that the signed-in person has a receipt of. */
const sentByMe = (context: MemberContext): CaseRow[] =>
  [
    ...new Set(
      lettersFor(context)
        .filter(({ letter }) => letter.kind === 'receipt')
        .map(({ letter }) => letter.caseId),
    ),
  ].flatMap((caseId) => caseById(context.workspace.db, caseId) ?? []);

export const isMine = (context: MemberContext, caseId: string): boolean =>
  sentByMe(context).some(({ id }) => id === caseId);

/** Cases whose notifier duties are mine and open, newest first. */
export function myOpenDuties(context: MemberContext): OutputOf<'cases.myDuties'> {
  return sentByMe(context)
    .map((row) => ({ row, duties: dutiesOf(row) }))
    .filter(
      ({ row, duties }) =>
        row.state !== 'closed' &&
        hasOpenDuties(
          {
            addendum: duties.addendum.answer,
            referrerTold: duties.referrerTold.answer,
            reporterTold: duties.reporterTold.answer,
          },
          row.arrived_by,
        ),
    )
    .sort(
      (a, b) =>
        b.row.received_on.localeCompare(a.row.received_on) ||
        b.row.code.localeCompare(a.row.code, 'en', { numeric: true }),
    )
    .map(({ row, duties }) => ({
      id: row.id,
      code: row.code,
      line: row.chair_title ?? '',
      capturedOn: row.received_on,
      duties,
    }));
}
