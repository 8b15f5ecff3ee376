import {
  isDealtWith,
  suitsPart,
  type WrittenKind,
  writtenKinds,
} from '../../../src-shared/rules/letters/index.ts';
import type { OutputOf } from '../../app/client.ts';

/** Who is told, and how far that is: the list of a meeting's or a case's letters, all pure. */

export type Telling = OutputOf<'letters.list'>;
export type Addressee = Telling['people'][number];

/** One entry of the list: a person and a kind of letter. */
export const entryKey = ({ identityId, kind }: Pick<Addressee, 'identityId' | 'kind'>): string =>
  `${identityId}/${kind}`;

/** When a kind of letter is written, and to whom: the groups of the list, in order. */
const whens = ['before', 'afterwards', 'sender'] as const;
type When = (typeof whens)[number];

const whenOf: Readonly<Record<WrittenKind, When>> = {
  before: 'before',
  after: 'afterwards',
  thanks: 'afterwards',
  thanks_sender: 'sender',
  not_selected: 'sender',
  ask_sender: 'sender',
};

/** The people in groups by when they are written to; a group without anybody is left out. */
export function inGroups(people: readonly Addressee[]): { when: When; people: Addressee[] }[] {
  return whens
    .map((when) => ({ when, people: people.filter(({ kind }) => whenOf[kind] === when) }))
    .filter((group) => group.people.length > 0);
}

/** The entry to begin with: the first that waits and can be opened, else the first of all. */
export function firstToWrite(people: readonly Addressee[]): Addressee | null {
  const grouped = inGroups(people).flatMap((group) => group.people);
  const waits = grouped.find((person) => person.name !== null && !isDealtWith(person));
  return waits ?? grouped.find(({ name }) => name !== null) ?? grouped[0] ?? null;
}

/** The entry of a key. One that is not in the list yet is a kind of letter not begun to somebody. */
export function entryOf(people: readonly Addressee[], key: string | null): Addressee | null {
  const listed = people.find((person) => entryKey(person) === key);
  if (listed || key === null) return listed ?? null;
  const [identityId, code] = key.split('/');
  const kind = writtenKinds.find((one) => one === code);
  const known = people.find((person) => person.identityId === identityId);
  if (!known || !kind) return null;
  return {
    ...known,
    kind,
    letterId: null,
    state: 'not_yet',
    toldOn: null,
    toldBy: null,
    attempts: [],
    answer: null,
  };
}

/** Kinds of letter that can go to somebody with this part; thanks are for good spots. */
export const kindsFor = ({
  part,
  goodSpot,
  kind: shown,
}: Pick<Addressee, 'part' | 'goodSpot' | 'kind'>): WrittenKind[] =>
  writtenKinds.filter(
    (kind) =>
      kind === shown ||
      (suitsPart(kind, part) && (goodSpot || (kind !== 'thanks' && kind !== 'thanks_sender'))),
  );

/** How an entry stands, by one code: it chooses the picture and the words. */
export type Standing =
  | 'sealed'
  | 'to_send'
  | 'unread'
  | 'read'
  | 'told'
  | 'told_through'
  | 'away'
  | 'left';

export function standingOf(person: Addressee): Standing {
  const { name, state, toldBy, answer } = person;
  if (state === 'told_through' || state === 'away' || state === 'left') return state;
  if (state === 'told') {
    if (toldBy !== 'addendum') return 'told';
    return answer?.readOn ? 'read' : 'unread';
  }
  return name === null ? 'sealed' : 'to_send';
}

/** An answer that says something, not just that the letter was read. */
export function hasAnswered({ answer }: Pick<Addressee, 'answer'>): boolean {
  if (answer === null) return false;
  return answer.account !== '' || answer.choice !== 'undecided' || answer.mayName;
}
