import type { InputOf } from '../../app/client.ts';
import { type CaseFields, emptyFields, fieldsOf, hasText, textsOfFields } from './case-fields.ts';

/** A case being sent in: pure parts of its form. */

export type Involved = InputOf<'cases.submit'>['involved'][number];
export type Frame = InputOf<'cases.submit'>['pictures'][number];

export interface NewCaseForm extends CaseFields {
  /** Null until chosen; the only series there is needs no choice. */
  readonly seriesId: string | null;
  /** Who can see that it was you; `slip` is typed in for somebody else. */
  readonly sender: 'anonymous' | 'known' | 'slip';
  /** Who signed the paper slip; empty where nobody did. */
  readonly slipName: string;
  readonly involved: readonly Involved[];
  readonly pictures: readonly Frame[];
}

export const emptyNewCase: NewCaseForm = {
  ...emptyFields,
  seriesId: null,
  sender: 'anonymous',
  slipName: '',
  involved: [],
  pictures: [],
};

export const nobody: Involved = {
  part: 'verified',
  personId: null,
  name: '',
  staffGroup: '',
  shift: '',
  site: '',
};

/** People worth sending: somebody of whom something was said. */
export const isNamed = ({ personId, name, staffGroup, shift, site }: Involved): boolean =>
  personId !== null || [name, staffGroup, shift, site].some((text) => text.trim() !== '');

/** The people as they are sent; the sender of a paper slip comes last. */
function peopleOf(form: NewCaseForm): Involved[] {
  const signed = form.sender === 'slip' && form.slipName.trim() !== '';
  const sender: Involved = { ...nobody, part: 'submitter', name: form.slipName };
  return [...form.involved.filter(isNamed), ...(signed ? [sender] : [])];
}

/** Every free text of the form by the name that the guard of the core gives it. */
export function textsOfNewCase(form: NewCaseForm): Record<string, string> {
  return {
    ...textsOfFields(form),
    ...textsOfPeople(peopleOf(form)),
    ...Object.fromEntries(
      form.pictures.map(({ caption }, index) => [`pictures.${index}.caption`, caption]),
    ),
  };
}

/** As `involved.0.name`. */
export const textsOfPeople = (people: readonly Involved[]): Record<string, string> =>
  Object.fromEntries(
    people.flatMap(({ name, staffGroup, shift, site }, index) =>
      Object.entries({ name, staffGroup, shift, site }).map(([field, text]) => [
        `involved.${index}.${field}`,
        text,
      ]),
    ),
  );

/**
 * The field of the guard for somebody on the form. People are numbered as they are sent; of a row
 * that says nothing there is no field.
 */
export const personField = (
  people: readonly Involved[],
  index: number,
  name: 'name' | 'staffGroup' | 'shift' | 'site',
): string => {
  const person = people[index];
  if (person === undefined || !isNamed(person)) return `blank.${name}`;
  return `involved.${people.slice(0, index).filter(isNamed).length}.${name}`;
};

/** The field of the guard for the name on a paper slip. */
export const slipNameField = (form: NewCaseForm): string =>
  `involved.${form.involved.filter(isNamed).length}.name`;

export type NewCaseProblem = 'series' | 'kind' | 'text' | 'ownPart';

/** What must be there, or mended, before it can be sent, in the order of the form. */
export function problemsOf(form: NewCaseForm): NewCaseProblem[] {
  const problems: NewCaseProblem[] = [];
  if (form.seriesId === null) problems.push('series');
  if (form.kind === null) problems.push('kind');
  if (!hasText(form)) problems.push('text');
  // Whose work it was would say who sent it.
  if (form.sender === 'anonymous' && form.involved.some(({ personId }) => personId !== null)) {
    problems.push('ownPart');
  }
  return problems;
}

/** The form as the contract takes it; null while something is in the way. */
export function inputOf(form: NewCaseForm): Omit<InputOf<'cases.submit'>, 'guard'> | null {
  if (form.seriesId === null || form.kind === null || problemsOf(form).length > 0) return null;
  const isSlip = form.sender === 'slip';
  return {
    ...fieldsOf(form),
    kind: form.kind,
    // Not said is not yet: the duties stay open.
    teamTold: form.teamTold ?? 'not_yet',
    seriesId: form.seriesId,
    anonymous: form.sender === 'anonymous' || (isSlip && form.slipName.trim() === ''),
    arrivedBy: isSlip ? 'slip' : 'form',
    involved: peopleOf(form),
    pictures: [...form.pictures],
  };
}

/** Nothing was typed or added that would be missed. */
export const isBlank = (form: NewCaseForm): boolean =>
  Object.values(textsOfNewCase(form)).every((text) => text.trim() === '') &&
  form.pictures.length === 0;
