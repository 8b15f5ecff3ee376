import type { InputOf } from '../../app/client.ts';

/** What a case says, as every form of it holds it: texts as typed, not yet trimmed. */
export type CaseFields = Omit<InputOf<'cases.save'>, 'id' | 'guard' | 'kind' | 'teamTold'> & {
  /** Null until chosen. */
  readonly kind: InputOf<'cases.save'>['kind'] | null;
  readonly teamTold: InputOf<'cases.save'>['teamTold'] | null;
};

export const emptyFields: CaseFields = {
  kind: null,
  source: null,
  modality: null,
  region: null,
  setting: null,
  stage: null,
  clinicalInformation: '',
  originalOpinion: '',
  laterOpinion: '',
  truth: null,
  question: '',
  chairTitle: '',
  roomTitle: '',
  pacsFolder: '',
  pacsPosition: '',
  correctedBeforeUse: false,
  effect: 'not_discussed',
  teamTold: null,
};

/** Fields of a case that hold free text, in the order of the form. */
const textFields = [
  'clinicalInformation',
  'originalOpinion',
  'laterOpinion',
  'question',
  'chairTitle',
  'roomTitle',
  'pacsFolder',
  'pacsPosition',
] as const satisfies readonly (keyof CaseFields)[];

/** The free texts by the name that the guard of the core gives each. */
export const textsOfFields = (fields: CaseFields): Record<string, string> =>
  Object.fromEntries(textFields.map((name) => [name, fields[name]]));

/** One of the three texts is enough to know what a case is about. */
export const hasText = (fields: CaseFields): boolean =>
  [fields.clinicalInformation, fields.originalOpinion, fields.laterOpinion].some(
    (text) => text.trim() !== '',
  );

/** The fields alone, of anything that holds more. */
export function fieldsOf(holder: CaseFields): CaseFields {
  const names = Object.keys(emptyFields) as (keyof CaseFields)[];
  return Object.fromEntries(names.map((name) => [name, holder[name]])) as unknown as CaseFields;
}
