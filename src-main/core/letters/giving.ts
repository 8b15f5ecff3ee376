import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { MemberContext } from '../context.ts';
import { newId } from '../ids.ts';
import { keepForLater } from '../outbox/outbox.ts';
import { currentKeyOf, personById } from '../people/queries.ts';
import { isActive } from '../series/seal-to-chairs.ts';
import type { Change } from '../store/change-log.ts';
import { signatureOf } from './composing.ts';
import { encloseLetter, newAnswerKey } from './enclosing.ts';
import type { OpenedLetter } from './finding.ts';
import { meetingDayOf } from './queries.ts';
import { letterSealer, sealWords } from './words.ts';

/**
 * Puts a copy of a letter into the letter box, by way of the outbox: `not_in_directory`, or `no_keys`
 * while the addressee has never signed in, since the workspace's own key opens theirs until then.
 */
export async function giveLetter(
  context: MemberContext,
  { letter, words, identity, row, series }: OpenedLetter,
  on: string,
): Promise<CallResult<Record<string, never>>> {
  const { db, id: workspaceId } = context.workspace;
  const { personId } = words;
  if (personId === null || !personById(db, personId)) return failure('not_in_directory');
  const key = isActive(db, personId) ? currentKeyOf(db, personId) : null;
  if (!key) return failure('no_keys');
  const sealer = letterSealer(context, identity);
  if (!sealer) return failure('name_sealed');
  const answerKey = newAnswerKey();
  const copy = encloseLetter(
    {
      kind: letter.kind,
      seriesId: series.id,
      caseId: row.id,
      code: row.code,
      from: signatureOf(context, series),
      subject: words.subject,
      body: words.body,
      date: on,
      meetingDay: meetingDayOf(db, row.id, letter.meeting_id),
      answerKey,
    },
    key.public_key,
  );
  const copies = [...words.copies, { id: copy.id, answerKey }];
  const sealed = sealWords(workspaceId, sealer, letter.id, { ...words, copies });
  const told = { state: 'told', told_on: on, told_by: 'addendum' };
  await writeAndKeep(
    context,
    [...sealer.keyChanges, { table: 'letter', row: letter.id, patch: { words: sealed, ...told } }],
    copy.payload,
  );
  return ok({});
}

/** Both or neither: a letter must not count as given and be lost. It is given for good. */
function writeAndKeep(
  context: MemberContext,
  changes: Change[],
  payload: ReturnType<typeof encloseLetter>['payload'],
): Promise<void> {
  return context.exclusively(() => {
    const { db, log } = context.workspace;
    const now = context.now();
    const command = { name: 'letters.give', id: newId(now), actor: context.session.personId };
    try {
      db.transaction(() => {
        log.commit(command, changes, now);
        keepForLater(db, 'letter', payload, now);
      });
    } catch (error) {
      log.reload();
      throw error;
    }
    context.emit({ type: 'changed', tables: ['letter'] });
  });
}
