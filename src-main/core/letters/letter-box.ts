import { clockTime } from '../../../src-shared/sync/clock.ts';
import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import type { MemberContext } from '../context.ts';
import { idBytes, idText } from '../ids.ts';
import type { Finished } from '../outbox/finishers.ts';
import { currentKeyOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import type { Place } from '../workspace/sealing.ts';
import { type Answer, type Enclosed, openEnclosedAnswer, openLetter } from './enclosing.ts';

export { type Enclosed, encloseLetter, newAnswerKey } from './enclosing.ts';

/**
 * The department's letter box. A letter is encrypted to its addressee's public key and to nothing
 * else: its row names nobody, so that neither the row nor the time it came tells whose it is. Each
 * person tries their own key on what is new to them. Inside is a key for the answer, which the
 * chairs keep sealed with the letter.
 *
 * Trying all of a department's letters at each sign-in would take seconds, so this computer remembers
 * which were tried, sealed to the person among their drafts: in plain it would say whose they are.
 */

interface Tried {
  /** Every letter tried, and whether it opened. */
  byId: Map<string, boolean>;
  opened: Map<string, Enclosed>;
  /** When the person's keys were made, milliseconds: no letter from before is to them. */
  keysMadeAt: number;
}

interface BoxRow extends Record<string, unknown> {
  enclosed: Uint8Array | null;
  deleted: number;
  clock: Uint8Array;
}

const CACHE = 'letters';
const DRAFT_KEY = 'letter box';
/** An id's 16 bytes, and 1 where the letter is the person's own: as long for everybody. */
const ENTRY = 17;
/** Two computers' clocks can differ, but not by a week. */
const CLOCKS_APART = 7 * 24 * 3_600_000;

/** Letters of the box that this person's key opens, their receipts among them, in no order. */
export function lettersFor(context: MemberContext): { id: string; letter: Enclosed }[] {
  const { db } = context.workspace;
  const tried = triedSoFar(context);
  const inBox = db.all<{ id: string }>('SELECT id FROM letter_box ORDER BY id').map(({ id }) => id);
  const untried = inBox.filter((id) => !tried.byId.has(id));
  const openable = inBox.filter((id) => tried.byId.get(id) && !tried.opened.has(id));
  const known = tried.byId.size;
  for (const id of [...untried, ...openable]) tryLetter(context, tried, id);
  if (tried.byId.size > known) remember(context, tried);
  return [...tried.opened].map(([id, letter]) => ({ id, letter }));
}

function tryLetter({ workspace: { db }, session }: MemberContext, tried: Tried, id: string): void {
  const row = db.get<BoxRow>('SELECT enclosed, deleted, clock FROM letter_box WHERE id = ?', id);
  if (!row?.enclosed || row.deleted) return;
  const isOlder = clockTime(row.clock) < tried.keysMadeAt - CLOCKS_APART;
  const letter = isOlder ? null : openLetter({ id, enclosed: row.enclosed }, session.pair);
  tried.byId.set(id, letter !== null);
  if (letter) tried.opened.set(id, letter);
}

function triedSoFar(context: MemberContext): Tried {
  const { workspace, session } = context;
  const kept = session.caches.get(CACHE) as Tried | undefined;
  if (kept) return kept;
  const draft = workspace.db.get<{ value: Uint8Array }>(
    'SELECT value FROM draft WHERE person_id = ? AND key = ?',
    session.personId,
    DRAFT_KEY,
  );
  const value = draft ? session.keys.unseal(draft.value, placeOf(context)) : null;
  const tried: Tried = {
    byId: new Map(),
    opened: new Map(),
    keysMadeAt: currentKeyOf(workspace.db, session.personId)?.made_at ?? 0,
  };
  if (value instanceof Uint8Array) {
    for (let at = 0; at + ENTRY <= value.length; at += ENTRY) {
      tried.byId.set(idText(value.subarray(at, at + 16)), value[at + 16] === 1);
    }
  }
  session.caches.set(CACHE, tried);
  return tried;
}

function remember(context: MemberContext, { byId }: Tried): void {
  const { workspace, session } = context;
  const value = Buffer.concat(
    [...byId].map(([id, mine]) => Buffer.concat([idBytes(id), Buffer.from([mine ? 1 : 0])])),
  );
  workspace.db.run(
    'INSERT OR REPLACE INTO draft (person_id, key, value, saved_at) VALUES (?, ?, ?, ?)',
    session.personId,
    DRAFT_KEY,
    session.keys.seal(value, placeOf(context)),
    context.now(),
  );
}

const placeOf = ({ workspace, session }: MemberContext): Place => ({
  workspace: workspace.id,
  table: 'draft',
  row: `${session.personId}/${DRAFT_KEY}`,
  column: 'value',
});

/** The answer in a letter's row; null where there is none, or another key. */
export function openAnswer(db: ReadHandle, letterId: string, answerKey: Uint8Array): Answer | null {
  const row = db.get<{ answer: Uint8Array | null }>(
    'SELECT answer FROM letter_box WHERE id = ? AND deleted = 0',
    letterId,
  );
  return row?.answer ? openEnclosedAnswer(letterId, row.answer, answerKey) : null;
}

export function finishLetter(_workspace: OpenWorkspace, payload: Encodable): Finished {
  const { id, enclosed } = payload as { id: string; enclosed: Uint8Array };
  return {
    command: 'letters.give',
    changes: [{ table: 'letter_box', row: id, patch: { enclosed } }],
  };
}

/** An answer is only ever written to a letter that is there. */
export function finishAnswer({ db }: OpenWorkspace, payload: Encodable): Finished {
  const { id, answer } = payload as { id: string; answer: Uint8Array };
  const isThere = db.get('SELECT 1 FROM letter_box WHERE id = ? AND deleted = 0', id);
  return {
    command: 'letters.answer',
    changes: isThere ? [{ table: 'letter_box', row: id, patch: { answer } }] : [],
  };
}
