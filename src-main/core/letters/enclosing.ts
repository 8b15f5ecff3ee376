import { randomBytes, randomUUID } from 'node:crypto';
import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { type RawKeyPair, unwrapOwn, wrapFor } from '../workspace/key-pair.ts';
import { ANSWER_BLOCK, LETTER_BLOCK, padded, unpadded } from '../workspace/padding.ts';
import { unwrap, wrap } from '../workspace/secrets.ts';

/** Letters and answers as they are encrypted: to one person, and to the key inside their letter. */

/** A letter as it lies in the box; days are `YYYY-MM-DD`. */
export interface Enclosed {
  kind: string;
  seriesId: string;
  caseId: string;
  code: string;
  from: string;
  subject: string;
  body: string;
  date: string;
  meetingDay: string | null;
  answerKey: Uint8Array;
}

/** The addressee's answer; only the chairs, who keep its key, open it. */
export interface Answer {
  readOn: string;
  account: string;
  mayReadOut: boolean;
  choice: string;
  mayName: boolean;
}

const LETTER = 'letter in the box';
const ANSWER = 'answer to a letter';

export const newAnswerKey = (): Uint8Array => randomBytes(32);

/** A letter for the outbox, whose id says nothing of its order. */
export function encloseLetter(
  letter: Enclosed,
  publicKey: Uint8Array,
): { id: string; payload: Encodable } {
  const id = randomUUID();
  const enclosed = wrapFor(publicKey, padded({ ...letter }, LETTER_BLOCK), `${LETTER} ${id}`);
  return { id, payload: { id, enclosed } };
}

/** The letter of a row of the box; null where this pair does not open it. */
export function openLetter(
  row: { id: string; enclosed: Uint8Array },
  pair: RawKeyPair,
): Enclosed | null {
  const text = unwrapOwn(pair, row.enclosed, `${LETTER} ${row.id}`);
  return text ? (unpadded(text) as unknown as Enclosed) : null;
}

/** An answer for the outbox. */
export function encloseAnswer(letterId: string, answer: Answer, answerKey: Uint8Array): Encodable {
  const text = padded({ ...answer }, ANSWER_BLOCK);
  return { id: letterId, answer: wrap(answerKey, text, `${ANSWER} ${letterId}`) };
}

/** What was enclosed with `encloseAnswer`; null where the key is another letter's. */
export function openEnclosedAnswer(
  letterId: string,
  enclosed: Uint8Array,
  answerKey: Uint8Array,
): Answer | null {
  const text = unwrap(answerKey, enclosed, `${ANSWER} ${letterId}`);
  return text ? (unpadded(text) as unknown as Answer) : null;
}
