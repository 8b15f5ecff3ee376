import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { letterAnswer } from '../../../src-shared/contract/letters.ts';
import {
  isCountedApart,
  isDealtWith,
  kindsToList,
  type WrittenKind,
} from '../../../src-shared/rules/letters/index.ts';
import { type Identity, type IdentityRow, openIdentity } from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import type { Answer } from './enclosing.ts';
import { openAnswer } from './letter-box.ts';
import { type CaseRow, type CaseWithPeople, daysOf, type LetterRow } from './queries.ts';
import { type LetterWords, openWords } from './words.ts';

type Listed = OutputOf<'letters.list'>;
type Person = Listed['people'][number];

/** Everybody to tell in some cases, opened as far as the caller's keys go. */
export function tellingOf(context: MemberContext, cases: readonly CaseWithPeople[]): Listed {
  const people = cases.flatMap(({ case: row, identities, letters }) =>
    identities.flatMap((identity) => {
      const own = letters.filter(({ identity_id }) => identity_id === identity.id);
      const begun = own.map(({ kind }) => kind);
      const who = openIdentity(context, identity);
      return kindsToList(identity.part, row, begun).map((kind) =>
        entryOf(
          context,
          row,
          identity,
          who,
          kind,
          own.find((letter) => letter.kind === kind),
        ),
      );
    }),
  );
  const before = people.filter(({ kind }) => kind === 'before');
  const inState = (state: Person['state']) =>
    before.filter((person) => person.state === state && isCountedApart(state)).length;
  return {
    people,
    nobody: cases
      .filter(({ identities }) => !identities.some(isSomebodyToTell))
      .map(({ case: { id, code } }) => ({ caseId: id, code })),
    sendBy: null,
    toTell: before.length,
    dealtWith: before.filter(isDealtWith).length,
    apart: { away: inState('away'), left: inState('left') },
  };
}

const isSomebodyToTell = ({ part }: IdentityRow): boolean =>
  part !== 'submitter' && part !== 'ai_tool';

function entryOf(
  context: MemberContext,
  row: CaseRow,
  identity: IdentityRow,
  who: Identity | null,
  kind: WrittenKind,
  letter: LetterRow | undefined,
): Person {
  const words = letter ? openWords(context, letter) : null;
  return {
    letterId: letter?.id ?? null,
    identityId: identity.id,
    caseId: row.id,
    code: row.code,
    goodSpot: row.kind === 'good_spot',
    part: identity.part,
    name: who?.name ?? null,
    inDirectory: who?.personId != null,
    kind,
    state: letter?.state ?? 'not_yet',
    toldOn: letter?.told_on ?? null,
    toldBy: letter?.told_by ?? null,
    attempts: daysOf(letter?.attempts ?? ''),
    answer: words ? answerTo(context, words) : null,
  };
}

/** The answer to the newest copy that has one. */
function answerTo({ workspace }: MemberContext, { copies }: LetterWords): Person['answer'] {
  const answers = copies.map(({ id, answerKey }) => openAnswer(workspace.db, id, answerKey));
  return shownAnswer(answers.filter((answer) => answer !== null).at(-1) ?? null);
}

/** An answer as the contract has it; null where it is none: another computer wrote it. */
export const shownAnswer = (answer: Answer | null): Person['answer'] =>
  letterAnswer.safeParse(answer).data ?? null;
