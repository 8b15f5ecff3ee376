import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import { suitsPart, type WrittenKind } from '../../../src-shared/rules/letters/index.ts';
import { type IdentityRow, openIdentity } from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import { refuseSeries, sealHolders } from '../series/access.ts';
import { type SeriesRow, seriesById } from '../series/queries.ts';
import { type CaseRow, caseOfLetter, identityById, type LetterRow, letterById } from './queries.ts';
import { type LetterWords, openWordsTo } from './words.ts';

/** Who and what a chair's call is about, where they may ask for it. */

export interface Addressee {
  identity: IdentityRow;
  row: CaseRow;
  series: SeriesRow;
}

/** `not_found` also where a kind of letter does not go to somebody with that part. */
export function findAddressee(
  context: MemberContext,
  { identityId, kind }: { identityId: string; kind: WrittenKind },
): CallResult<Addressee> {
  const { db } = context.workspace;
  const identity = identityById(db, identityId);
  const row = identity ? caseOfLetter(db, identity.case_id) : null;
  if (!identity || !row || !suitsPart(kind, identity.part)) return failure('not_found');
  const series = seriesById(db, row.series_id);
  const refused = refuseSeries(context, row.series_id, sealHolders);
  if (refused || !series) return refused ?? failure('not_found');
  return ok({ identity, row, series });
}

export interface OpenedLetter extends Addressee {
  letter: LetterRow;
  words: LetterWords;
}

/** A letter with words that this holder opens: `name_sealed` where they do not. */
export function findLetter(context: MemberContext, id: string): CallResult<OpenedLetter> {
  const letter = letterById(context.workspace.db, id);
  if (!letter?.words || letter.kind === 'receipt') return failure('not_found');
  const found = findAddressee(context, { identityId: letter.identity_id, kind: letter.kind });
  if (!found.ok) return found;
  const who = openIdentity(context, found.value.identity);
  if (!who) return failure('name_sealed');
  const words = openWordsTo(context, letter, who);
  return words ? ok({ ...found.value, letter, words }) : failure('not_found');
}
