import { decodeCanonical, type Encodable } from '../../../src-shared/sync/encoding.ts';
import type { MemberContext } from '../context.ts';
import { keepForLater } from '../outbox/outbox.ts';
import type { ReadHandle } from '../store/database.ts';
import { type Answer, encloseAnswer, openEnclosedAnswer } from './enclosing.ts';
import { openAnswer } from './letter-box.ts';

/** Answers on their way to the chairs, by the outbox. */

interface WaitingAnswer {
  /** Of the outbox's row. */
  id: string;
  enclosed: Uint8Array;
}

/** Answers to a letter that are not written yet; one, unless two were given at once. */
function waitingAnswers(db: ReadHandle, letterId: string): WaitingAnswer[] {
  const rows = db.all<{ id: string; payload: Uint8Array }>(
    "SELECT id, payload FROM outbox WHERE kind = 'answer' ORDER BY id",
  );
  return rows.flatMap(({ id, payload }) => {
    const waiting = decodeCanonical(payload) as { id: string; answer: Uint8Array };
    return waiting.id === letterId ? { id, enclosed: waiting.answer } : [];
  });
}

/** What the addressee answered last, written yet or not. */
export function latestAnswer(
  db: ReadHandle,
  letterId: string,
  answerKey: Uint8Array,
): Answer | null {
  const [waiting] = waitingAnswers(db, letterId);
  return waiting
    ? openEnclosedAnswer(letterId, waiting.enclosed, answerKey)
    : openAnswer(db, letterId, answerKey);
}

/** Keeps an answer for the outbox, instead of one that still waits there. */
export function keepAnswer(
  context: MemberContext,
  letterId: string,
  answer: Answer,
  answerKey: Uint8Array,
): Promise<void> {
  const payload: Encodable = encloseAnswer(letterId, answer, answerKey);
  return context.exclusively(() => {
    const { db } = context.workspace;
    db.transaction(() => {
      for (const { id } of waitingAnswers(db, letterId)) {
        db.run('DELETE FROM outbox WHERE id = ?', id);
      }
      keepForLater(db, 'answer', payload, context.now());
    });
    context.emit({ type: 'changed', tables: ['letter_box'] });
  });
}
