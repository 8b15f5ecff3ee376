import { personScope, serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

export type Contract = 'PA' | 'AfC';
export const contracts: readonly Term<Contract>[] = [
  { code: 'PA', name: 'PA', also: ['programmed activities', 'consultant', 'medical'] },
  { code: 'AfC', name: 'AfC', also: ['Agenda for Change'] },
];

export type Nation = 'England' | 'Scotland' | 'Wales' | 'NI';
export const nations: readonly Term<Nation>[] = [
  { code: 'England', name: 'England' },
  { code: 'Scotland', name: 'Scotland' },
  { code: 'Wales', name: 'Wales', also: ['Cymru'] },
  { code: 'NI', name: 'NI', also: ['Northern Ireland'] },
];

export type Role = 'member' | 'moderator' | 'manager' | 'administrator';
export const roles: readonly Term<Role>[] = [
  { code: 'member', name: 'member' },
  { code: 'moderator', name: 'moderator' },
  { code: 'manager', name: 'manager' },
  { code: 'administrator', name: 'administrator', also: ['admin'] },
];

export type RegistrationBody = 'GMC' | 'HCPC' | 'other' | 'none';
export const registrationBodies: readonly Term<RegistrationBody>[] = [
  { code: 'GMC', name: 'GMC' },
  { code: 'HCPC', name: 'HCPC' },
  { code: 'other', name: 'other' },
  { code: 'none', name: 'none' },
];

/**
 * Staff groups the app knows by name. A department may use its own words: the store keeps what was
 * typed, and two spellings are one group when they fold to the same word.
 */
export const staffGroups: readonly Term<string>[] = [
  {
    code: 'consultant_radiologist',
    name: 'Consultant radiologist',
    also: ['radiologist', 'consultant'],
  },
  { code: 'specialty_doctor', name: 'Specialty doctor', also: ['SAS doctor', 'SAS'] },
  {
    code: 'specialty_registrar',
    name: 'Specialty registrar',
    also: ['registrar', 'SpR', 'StR', 'trainee'],
  },
  { code: 'reporting_radiographer', name: 'Reporting radiographer' },
  { code: 'consultant_radiographer', name: 'Consultant radiographer' },
  { code: 'radiographer', name: 'Radiographer', also: ['diagnostic radiographer'] },
  { code: 'sonographer', name: 'Sonographer' },
  {
    code: 'assistant_practitioner',
    name: 'Assistant practitioner',
    also: ['imaging support worker'],
  },
  { code: 'imaging_nurse', name: 'Imaging nurse', also: ['nurse', 'radiology nurse'] },
  { code: 'clinical_scientist', name: 'Clinical scientist', also: ['medical physicist'] },
];

/** The directory: one row a person, whoever works or worked in the service. */
export const personTable: TableModel = {
  name: 'person',
  columns: {
    staff_id: { type: 'text', words: true },
    name: { type: 'text', words: true },
    staff_group: { type: 'text', words: true },
    site: { type: 'text', words: true },
    registration_body: { type: 'text', group: 'registration' },
    registration_number: { type: 'text', words: true, group: 'registration' },
    contract: { type: 'text', group: 'terms' },
    nation: { type: 'text', group: 'terms' },
  },
  scope: serviceScope,
  trash: true,
};

/** Dated employment: the latest row that has begun holds, until its end. `wte` is a decimal. */
export const employmentTable: TableModel = {
  name: 'employment',
  columns: {
    person_id: { type: 'text' },
    starts_on: { type: 'text', group: 'spell' },
    ends_on: { type: 'text', group: 'spell' },
    wte: { type: 'text', group: 'spell' },
  },
  scope: serviceScope,
};

/** A set: one row a (person, role), its id hashed from the pair, taken away by its deleted field. */
export const personRoleTable: TableModel = {
  name: 'person_role',
  columns: {
    person_id: { type: 'text', group: 'grant' },
    role: { type: 'text', group: 'grant' },
    granted_by: { type: 'text', group: 'grant' },
  },
  scope: serviceScope,
};

/** The public half of a person's key pair; `made_because` tells everybody of a reset. */
export const personKeyTable: TableModel = {
  name: 'person_key',
  columns: {
    person_id: { type: 'text', group: 'key' },
    public_key: { type: 'blob', group: 'key' },
    made_because: { type: 'text', group: 'key' },
    made_by: { type: 'text', group: 'key' },
    made_at: { type: 'integer', group: 'key' },
  },
  scope: serviceScope,
};

/** The private half, wrapped by an invitation code, a passphrase or a personal recovery code. */
export const keyWrapTable: TableModel = {
  name: 'key_wrap',
  columns: {
    person_id: { type: 'text', group: 'wrap' },
    person_key_id: { type: 'text', group: 'wrap' },
    method: { type: 'text', group: 'wrap' },
    salt: { type: 'blob', group: 'wrap' },
    wrapped: { type: 'blob', group: 'wrap' },
  },
  scope: personScope,
};

/** One epoch of an audience's key, wrapped for one member's public key. */
export const audienceKeyTable: TableModel = {
  name: 'audience_key',
  columns: {
    person_id: { type: 'text', group: 'key' },
    person_key_id: { type: 'text', group: 'key' },
    audience: { type: 'text', group: 'key' },
    epoch: { type: 'blob', group: 'key' },
    made_by: { type: 'text', group: 'key' },
    wrapped: { type: 'blob', group: 'key' },
  },
  scope: personScope,
};

/** A manager named this person, with a purpose; the person can see it. */
export const namedViewingTable: TableModel = {
  name: 'named_viewing',
  columns: {
    person_id: { type: 'text', group: 'viewing' },
    viewer_id: { type: 'text', group: 'viewing' },
    purpose: { type: 'text', words: true, group: 'viewing' },
    what: { type: 'text', group: 'viewing' },
    period_from: { type: 'text', group: 'viewing' },
    period_to: { type: 'text', group: 'viewing' },
    viewed_at: { type: 'integer', group: 'viewing' },
  },
  scope: personScope,
};

/** What was seen as an identifier is none, somebody stated, and why. */
export const guardStatementTable: TableModel = {
  name: 'guard_statement',
  columns: {
    person_id: { type: 'text', group: 'statement' },
    call: { type: 'text', group: 'statement' },
    field: { type: 'text', group: 'statement' },
    kind: { type: 'text', group: 'statement' },
    reason: { type: 'text', words: true, group: 'statement' },
    stated_at: { type: 'integer', group: 'statement' },
  },
  scope: personScope,
};
