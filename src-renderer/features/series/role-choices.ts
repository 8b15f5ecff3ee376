import type { InputOf } from '../../app/client.ts';
import type { Series } from '../meetings/use-series.ts';

export type Role = Series['holders'][number]['role'];

export interface RoleChoice {
  readonly personId: string;
  readonly role: Role;
  readonly accepted: boolean;
}

export const ROLES: readonly Role[] = ['chair', 'deputy', 'assistant'];

/** The holders as they stand; what was accepted before stays accepted. */
export const choicesOf = (holders: Series['holders']): readonly RoleChoice[] =>
  holders.map(({ personId, role, acceptedBy }) => ({
    personId,
    role,
    accepted: acceptedBy !== null,
  }));

/** Chairs and deputies who are managers too, and for whom nobody has accepted that yet. */
export const toAccept = (
  choices: readonly RoleChoice[],
  managers: ReadonlySet<string>,
): readonly RoleChoice[] =>
  choices.filter(
    ({ personId, role, accepted }) => role !== 'assistant' && !accepted && managers.has(personId),
  );

/** What the call takes. */
export const holdersInput = (
  choices: readonly RoleChoice[],
): InputOf<'series.setRoles'>['holders'] =>
  choices.map(({ personId, role, accepted }) => ({
    personId,
    role,
    ...(accepted ? { acceptManager: true } : {}),
  }));
