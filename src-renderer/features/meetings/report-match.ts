import type { InputOf, OutputOf } from '../../app/client.ts';

export type Report = OutputOf<'meetings.readReport'>;
export type ReportPerson = Report['people'][number];

/** What is done with a name of a report. */
export type Choice =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'visitor'; readonly role: string }
  | { readonly kind: 'leave' }
  /** A guess or nothing: somebody has to say. */
  | { readonly kind: 'open' };

export type Choices = Readonly<Record<string, Choice>>;

/** Known people and same names stand; a guess waits to be confirmed. */
export function firstChoices(people: readonly ReportPerson[]): Choices {
  return Object.fromEntries(
    people.map(({ name, personId, match }) => [
      name,
      personId !== null && (match === 'known' || match === 'same_name')
        ? { kind: 'person', personId }
        : { kind: 'open' },
    ]),
  );
}

/** Names that nobody has said anything about yet. */
export const openNames = (choices: Choices): readonly string[] =>
  Object.entries(choices)
    .filter(([, choice]) => choice.kind === 'open')
    .map(([name]) => name);

/** What the call takes: whoever is left out is in it without a person. */
export function matchesOf(choices: Choices): InputOf<'meetings.takeReport'>['matches'] {
  return Object.entries(choices).map(([name, choice]) => ({
    name,
    personId: choice.kind === 'person' ? choice.personId : null,
    visitorRole: choice.kind === 'visitor' ? choice.role : null,
  }));
}
