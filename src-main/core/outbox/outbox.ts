import { randomInt, randomUUID } from 'node:crypto';
import {
  decodeCanonical,
  type Encodable,
  encodeCanonical,
} from '../../../src-shared/sync/encoding.ts';
import type { ReadHandle, WriteHandle } from '../store/database.ts';

/**
 * What must not be written at the moment somebody does it: it waits here, in no order, and is written
 * later in batches of its own without an actor (data specification, section 5). The table names
 * nobody; its rows are encrypted at rest like all else, and go with the write.
 */

export type OutboxKind = 'case' | 'receipt' | 'contribution' | 'letter' | 'answer';

export interface Waiting extends Record<string, unknown> {
  id: string;
  kind: OutboxKind;
  payload: Uint8Array;
  due_at: number;
}

const HOUR = 3_600_000;

/**
 * When a kind is written: at a random time within `hours`, or as soon as so many wait together.
 * Contribution marks only ever go in a bundle, or with the end of their year.
 */
const rules: Readonly<Record<OutboxKind, { hours: [number, number]; together: number }>> = {
  case: { hours: [2, 24], together: 3 },
  // With its case, which says when; the letter box does not say whose it is.
  receipt: { hours: [0, 0], together: 1 },
  contribution: { hours: [24 * 7, 24 * 90], together: 5 },
  // Apart from the chair's other acts, and from the addressee's.
  letter: { hours: [1, 12], together: 3 },
  answer: { hours: [1, 12], together: 3 },
};

/** Keeps a value for later. Within the caller's transaction, if there is one. */
export function keepForLater(
  db: WriteHandle,
  kind: OutboxKind,
  payload: Encodable,
  now: number,
): void {
  const [from, to] = rules[kind].hours;
  // A random id: the order of ids would be the order of acts.
  db.run(
    'INSERT INTO outbox (id, kind, payload, due_at) VALUES (?, ?, ?, ?)',
    randomUUID(),
    kind,
    encodeCanonical(payload),
    now + randomInt(from * HOUR, to * HOUR + 1),
  );
}

export const waitingById = (db: ReadHandle, id: string): Waiting | undefined =>
  db.get<Waiting>('SELECT * FROM outbox WHERE id = ?', id);

/** Payloads of a kind that wait, in no order. */
export function waitingOf(db: ReadHandle, kind: OutboxKind): Encodable[] {
  return db
    .all<Waiting>('SELECT * FROM outbox WHERE kind = ? ORDER BY id', kind)
    .map(({ payload }) => decodeCanonical(payload));
}

/** Rows that are to be written now: their time has come, or enough of a kind wait together. */
export function dueNow(db: ReadHandle, now: number): Waiting[] {
  const rows = db.all<Waiting>('SELECT * FROM outbox ORDER BY id');
  return rows.filter((row) => {
    const alike = rows.filter(({ kind }) => kind === row.kind).length;
    return row.due_at <= now || alike >= rules[row.kind].together;
  });
}
