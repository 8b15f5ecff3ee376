import { z } from 'zod';
import { act, read, write } from './call.ts';
import {
  contract,
  day,
  guardAnswers,
  id,
  nation,
  nothing,
  registrationBody,
  role,
  text,
  wte,
} from './fields.ts';

const spell = z.object({ from: day, to: day.nullable(), wte });

const person = z.object({
  id,
  staffId: z.string(),
  name: z.string(),
  staffGroup: z.string(),
  site: z.string(),
  registrationBody,
  registrationNumber: z.string(),
  contract,
  nation,
  roles: z.array(role),
  employment: z.array(spell),
  /** Invited: has a code but no passphrase yet. Reset: keys were made anew, older words are lost. */
  access: z.enum(['invited', 'active', 'none']),
  keysResetAt: z.number().nullable(),
});

const details = z.object({
  staffId: text(40, 1),
  name: text(120, 1),
  staffGroup: text(60, 1),
  site: text(80),
  registrationBody,
  registrationNumber: text(20),
  contract,
  nation,
  roles: z.array(role),
  employment: z.array(spell).min(1, 'required').max(50),
  guard: guardAnswers,
});

const savingErrors = [
  'staff_id_taken',
  'employment_overlaps',
  'last_administrator',
  'identifier_blocked',
  'identifier_warned',
] as const;

/** A printed slip: what a person needs to sign in for the first time. */
export const invitation = z.object({ staffId: z.string(), name: z.string(), code: z.string() });

export const peopleCalls = {
  'people.list': read({
    roles: ['manager', 'administrator'],
    input: nothing,
    output: z.array(person),
  }),
  'people.add': write({
    roles: ['administrator'],
    input: details,
    output: z.object({ id, invitation }),
    errors: savingErrors,
  }),
  'people.save': write({
    roles: ['administrator'],
    input: details.extend({ id }),
    output: nothing,
    errors: [...savingErrors, 'not_found'],
  }),
  'people.remove': write({
    roles: ['administrator'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found', 'last_administrator', 'not_yourself'],
  }),
  /** A new invitation code for somebody who has not signed in yet. */
  'people.invite': act({
    roles: ['administrator'],
    input: z.object({ staffId: z.string().min(1).max(40) }),
    output: invitation,
    errors: ['not_found', 'already_activated'],
  }),
  /** New keys for somebody who lost everything: what was sealed to the old ones is lost. */
  'people.resetKeys': act({
    roles: ['administrator'],
    input: z.object({ id, understood: z.literal(true) }),
    output: invitation,
    errors: ['not_found', 'not_yourself'],
  }),
  /** Who looked at me by name, and for what purpose. */
  'people.viewingsOfMe': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({
        viewer: z.string(),
        purpose: z.string(),
        what: z.string(),
        periodFrom: z.string(),
        periodTo: z.string(),
        viewedAt: z.number(),
      }),
    ),
  }),
  /** Changes of roles and resets of keys, newest first, for every administrator. */
  'people.accessChanges': read({
    roles: ['administrator'],
    input: nothing,
    output: z.array(
      z.object({
        at: z.number(),
        by: z.string().nullable(),
        person: z.string(),
        what: z.enum(['role_granted', 'role_removed', 'keys_reset']),
        role: z.string().nullable(),
      }),
    ),
  }),
};
