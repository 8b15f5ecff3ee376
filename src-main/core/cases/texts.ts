import type { Failure } from '../../../src-shared/contract/call.ts';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import { findIdentifiers, strongestSeverity } from '../../../src-shared/rules/identifiers/index.ts';
import type { CallContext } from '../context.ts';
import { type GuardAnswers, type GuardedTexts, guardTexts } from '../guard.ts';
import type { CaseRow } from './queries.ts';

/** Every free text of a case, and the guard at each. */

type Fields = Pick<
  InputOf<'cases.save'>,
  | 'clinicalInformation'
  | 'originalOpinion'
  | 'laterOpinion'
  | 'question'
  | 'chairTitle'
  | 'roomTitle'
  | 'pacsFolder'
  | 'pacsPosition'
>;

/** By the input's field name. */
export const textsOfFields = (fields: Fields): GuardedTexts => ({
  clinicalInformation: fields.clinicalInformation,
  originalOpinion: fields.originalOpinion,
  laterOpinion: fields.laterOpinion,
  question: fields.question,
  chairTitle: fields.chairTitle,
  roomTitle: fields.roomTitle,
  pacsFolder: fields.pacsFolder,
  pacsPosition: fields.pacsPosition,
});

interface Named {
  name: string;
  staffGroup: string;
  shift: string;
  site: string;
}

/** As `involved.0.name`. */
export const textsOfInvolved = (involved: readonly Named[]): GuardedTexts =>
  Object.fromEntries(
    involved.flatMap(({ name, staffGroup, shift, site }, index) =>
      Object.entries({ name, staffGroup, shift, site }).map(([field, text]) => [
        `involved.${index}.${field}`,
        text,
      ]),
    ),
  );

/** As `pictures.0.caption`. */
export const textsOfPictures = (pictures: readonly { caption: string }[]): GuardedTexts =>
  Object.fromEntries(pictures.map(({ caption }, index) => [`pictures.${index}.caption`, caption]));

/**
 * The guard for texts of a case. A warning can be answered; a block can't be overruled: a statement
 * that it is no patient's number would have to name who sent it, and the text is meant for a room.
 */
export function guardCase(
  texts: GuardedTexts,
  answers: GuardAnswers,
  { window }: CallContext,
): Failure | null {
  const warnings = Object.entries(answers ?? {}).map(([field, { reason }]) => [field, { reason }]);
  return guardTexts(texts, Object.fromEntries(warnings) as GuardAnswers, window);
}

type Texts = Pick<
  CaseRow,
  | 'clinical_information'
  | 'original_opinion'
  | 'later_opinion'
  | 'question'
  | 'chair_title'
  | 'room_title'
  | 'pacs_folder'
  | 'pacs_position'
>;

/** What is written of a case and beneath its pictures. */
export const textsOf = (row: Texts, captions: readonly (string | null)[]): string[] =>
  [
    row.clinical_information,
    row.original_opinion,
    row.later_opinion,
    row.question,
    row.chair_title,
    row.room_title,
    row.pacs_folder,
    row.pacs_position,
    ...captions,
  ].map((text) => text ?? '');

/** The strongest finding in any of it. */
export const foundIn = (
  row: Texts,
  captions: readonly (string | null)[],
): 'block' | 'warn' | null =>
  strongestSeverity(textsOf(row, captions).flatMap((text) => findIdentifiers(text)));
