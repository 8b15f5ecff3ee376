import {
  type Identity,
  type IdentityRow,
  identitiesOfCase,
  openIdentity,
} from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import { type ChairsSealer, sealerToChairs } from '../series/seal-to-chairs.ts';
import { LETTER_BLOCK, padded, unpadded } from '../workspace/padding.ts';
import type { Place } from '../workspace/sealing.ts';

/** A letter's words and addressee, sealed to the chairs who may know who is in the case. */

/** A copy in the letter box: its row there, and the key that opens the answer to it. */
interface Copy {
  id: string;
  answerKey: Uint8Array;
}

export interface LetterWords {
  subject: string;
  body: string;
  /** Null for somebody who is not in the directory. */
  personId: string | null;
  name: string;
  /** Oldest first; usually one. */
  copies: Copy[];
}

const place = (workspace: string, row: string): Place => ({
  workspace,
  table: 'letter',
  row,
  column: 'words',
});

/** Null where this holder's keys do not open it, or it was destroyed. */
export function openWords(
  { workspace, session }: MemberContext,
  letter: { id: string; words: Uint8Array | null },
): LetterWords | null {
  const value = letter.words
    ? session.keys.unseal(letter.words, place(workspace.id, letter.id))
    : null;
  return value instanceof Uint8Array ? (unpadded(value) as unknown as LetterWords) : null;
}

/** The words where they are still to that person; a place in a case can change hands. */
export function openWordsTo(
  context: MemberContext,
  letter: { id: string; words: Uint8Array | null } | null,
  who: Pick<Identity, 'personId' | 'name'>,
): LetterWords | null {
  const words = letter ? openWords(context, letter) : null;
  return words?.personId === who.personId && words.name === who.name ? words : null;
}

export const sealWords = (
  workspace: string,
  sealer: ChairsSealer,
  row: string,
  words: LetterWords,
): Uint8Array =>
  sealer.seal(
    padded({ ...words, copies: words.copies.map((copy) => ({ ...copy })) }, LETTER_BLOCK),
    place(workspace, row),
  );

/**
 * Seals a letter's words to those who may know who is in the case: never to somebody whose own work
 * it is. Null where nobody is left.
 */
export function letterSealer(context: MemberContext, identity: IdentityRow): ChairsSealer | null {
  const { db } = context.workspace;
  const involved = identitiesOfCase(db, identity.case_id)
    .filter(({ part }) => part !== 'submitter')
    .flatMap((row) => openIdentity(context, row)?.personId ?? []);
  const beside = identity.who ? [identity.who] : [];
  return sealerToChairs(db, identity.series_id, context.now(), { except: involved, beside });
}
