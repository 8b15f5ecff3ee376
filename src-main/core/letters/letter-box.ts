import { randomBytes, randomUUID } from 'node:crypto';
import {
  decodeCanonical,
  type Encodable,
  encodeCanonical,
} from '../../../src-shared/sync/encoding.ts';
import type { MemberContext } from '../context.ts';
import type { Finished } from '../outbox/finishers.ts';
import type { ReadHandle } from '../store/database.ts';
import { type RawKeyPair, unwrapOwn, wrapFor } from '../workspace/key-pair.ts';
import { unwrap, wrap } from '../workspace/secrets.ts';

/**
 * The department's letter box. A letter is encrypted to its addressee's public key and to nothing
 * else: its row names nobody, so that neither the row nor the time it came tells whose it is. Each
 * person tries their own key on what is new to them. Inside is a key for the answer, which the
 * chairs keep sealed with the letter.
 */

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
  const enclosed = wrapFor(publicKey, encodeCanonical({ ...letter }), `${LETTER} ${id}`);
  return { id, payload: { id, enclosed } };
}

/** An answer for the outbox. */
export function encloseAnswer(letterId: string, answer: Answer, answerKey: Uint8Array): Encodable {
  const text = encodeCanonical({ ...answer });
  return { id: letterId, answer: wrap(answerKey, text, `${ANSWER} ${letterId}`) };
}

/** The answer in a letter's row; null where there is none, or another key. */
export function openAnswer(db: ReadHandle, letterId: string, answerKey: Uint8Array): Answer | null {
  const row = db.get<{ answer: Uint8Array | null }>(
    'SELECT answer FROM letter_box WHERE id = ? AND deleted = 0',
    letterId,
  );
  const text = row?.answer ? unwrap(answerKey, row.answer, `${ANSWER} ${letterId}`) : null;
  return text ? (decodeCanonical(text) as unknown as Answer) : null;
}

interface BoxRow extends Record<string, unknown> {
  id: string;
  enclosed: Uint8Array;
}

/** Letters of the box that this person's key opens. Those that were tried are not tried again. */
export function lettersFor(context: MemberContext): { id: string; letter: Enclosed }[] {
  const { db } = context.workspace;
  const { personId, pair } = context.session;
  const untried = db.all<BoxRow>(
    `SELECT b.id, b.enclosed FROM letter_box b
     LEFT JOIN opened_letter o ON o.letter_id = b.id AND o.person_id = ?
     WHERE b.deleted = 0 AND o.letter_id IS NULL AND b.enclosed IS NOT NULL`,
    personId,
  );
  for (const row of untried) {
    const mine = openLetter(row, pair) === null ? 0 : 1;
    db.run(
      'INSERT OR REPLACE INTO opened_letter (person_id, letter_id, mine) VALUES (?, ?, ?)',
      personId,
      row.id,
      mine,
    );
  }
  return db
    .all<BoxRow>(
      `SELECT b.id, b.enclosed FROM opened_letter o JOIN letter_box b ON b.id = o.letter_id
       WHERE o.person_id = ? AND o.mine = 1 AND b.deleted = 0 AND b.enclosed IS NOT NULL`,
      personId,
    )
    .flatMap((row) => {
      const letter = openLetter(row, pair);
      return letter ? { id: row.id, letter } : [];
    });
}

function openLetter(row: BoxRow, pair: RawKeyPair): Enclosed | null {
  const text = unwrapOwn(pair, row.enclosed, `${LETTER} ${row.id}`);
  return text ? (decodeCanonical(text) as unknown as Enclosed) : null;
}

export function finishLetter(_db: ReadHandle, payload: Encodable): Finished {
  const { id, enclosed } = payload as { id: string; enclosed: Uint8Array };
  return {
    command: 'letters.give',
    changes: [{ table: 'letter_box', row: id, patch: { enclosed } }],
  };
}

export function finishAnswer(_db: ReadHandle, payload: Encodable): Finished {
  const { id, answer } = payload as { id: string; answer: Uint8Array };
  return {
    command: 'letters.answer',
    changes: [{ table: 'letter_box', row: id, patch: { answer } }],
  };
}
