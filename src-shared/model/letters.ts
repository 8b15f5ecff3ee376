import { chairsScope } from './series.ts';
import { serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

/** `receipt` is the sender's own note of a case they sent in, by which its duties find them. */
export type LetterKind =
  | 'before'
  | 'after'
  | 'thanks'
  | 'thanks_sender'
  | 'not_selected'
  | 'ask_sender'
  | 'receipt';
export const letterKinds: readonly Term<LetterKind>[] = [
  { code: 'before', name: 'Before the meeting' },
  { code: 'after', name: 'After the meeting' },
  { code: 'thanks', name: 'Good spot: thank you' },
  { code: 'thanks_sender', name: 'Thanks for sending a case' },
  { code: 'not_selected', name: 'Case not selected' },
  { code: 'ask_sender', name: 'Question to whoever sent it' },
  { code: 'receipt', name: 'Receipt' },
];

/**
 * How somebody involved was told. The last two are dealt with too, and counted apart: they are never
 * failures.
 */
export type ToldState = 'not_yet' | 'told' | 'told_through' | 'away' | 'left';
export const toldStates: readonly Term<ToldState>[] = [
  { code: 'not_yet', name: 'not yet told' },
  { code: 'told', name: 'told' },
  { code: 'told_through', name: 'through agency or provider governance contact' },
  { code: 'away', name: 'away, case held' },
  { code: 'left', name: 'left' },
];

/** One letter of one person involved. Its words and addressee are sealed to the chairs. */
export const letterTable: TableModel = {
  name: 'letter',
  columns: {
    series_id: { type: 'text', group: 'letter' },
    case_id: { type: 'text', group: 'letter' },
    /** Row of `case_identity` that it is for. */
    identity_id: { type: 'text', group: 'letter' },
    meeting_id: { type: 'text' },
    kind: { type: 'text', group: 'letter' },
    /** Subject, body and key of the copy in the letter box, sealed to the chairs. */
    words: { type: 'blob', sealed: true },
    state: { type: 'text', group: 'told' },
    told_on: { type: 'text', group: 'told' },
    /** `addendum`, `in_person`, `print`, `email` or `contact`. */
    told_by: { type: 'text', group: 'told' },
    /** Days of attempts, joined by spaces. */
    attempts: { type: 'text', group: 'told' },
  },
  scope: chairsScope,
};

/**
 * A letter waiting in the department's letter box. It names nobody: each person tries their own key
 * on what is new, and one fits. So neither the row nor its time says whose report it is about.
 */
export const letterBoxTable: TableModel = {
  name: 'letter_box',
  columns: {
    /** The letter, encrypted to the addressee's public key alone. */
    enclosed: { type: 'blob', group: 'letter' },
    /** Encrypted to a key inside the letter: the addressee's account, choice and day of reading. */
    answer: { type: 'blob', group: 'answer' },
  },
  scope: serviceScope,
};

/** The department's own wording of a kind of letter. One row a (series, kind). */
export const letterTemplateTable: TableModel = {
  name: 'letter_template',
  columns: {
    series_id: { type: 'text', group: 'template' },
    kind: { type: 'text', group: 'template' },
    subject: { type: 'text', words: true, group: 'template' },
    body: { type: 'text', words: true, group: 'template' },
  },
  scope: serviceScope,
};
