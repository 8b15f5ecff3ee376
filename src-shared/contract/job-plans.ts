import { z } from 'zod';
import { quantityUnits } from '../model/job-plans.ts';
import { codesOf } from '../model/vocabulary.ts';
import { read, write } from './call.ts';
import { day, decimal, guardAnswers, id, nothing, text } from './fields.ts';

const line = z.object({
  name: text(80, 1),
  category: text(40, 1),
  activity: text(40),
  quantity: decimal,
  unit: z.enum(codesOf(quantityUnits)),
  protected: z.boolean(),
  countsAsLearning: z.boolean(),
});

const plan = z.object({
  id,
  personId: id,
  from: day,
  to: day.nullable(),
  status: z.enum(['draft', 'agreed', 'withdrawn']),
  version: z.int(),
  agreedSystem: z.string(),
  agreedVersion: z.string(),
  agreedOn: day.nullable(),
  workingWeeks: z.string().nullable(),
  /** Planned minutes of the learning lines in the plan's current year, rounded; null for a draft. */
  lines: z.array(line),
});

const policy = z.object({
  id,
  staffGroup: z.string().nullable(),
  from: day,
  to: day.nullable(),
  minutesPerMonth: z.int().min(1).max(20_000),
  scaledByWte: z.boolean(),
  agreedBy: text(120, 1),
  reviewOn: day.nullable(),
});

const saveErrors = [
  'not_found',
  'plan_is_agreed',
  'duplicate_line_name',
  'identifier_blocked',
  'identifier_warned',
] as const;

export const jobPlanCalls = {
  'job-plans.mine': read({ roles: ['member'], input: nothing, output: z.array(plan) }),
  'job-plans.ofPerson': read({
    roles: ['manager', 'administrator'],
    input: z.object({ personId: id }),
    output: z.array(plan),
  }),
  /** Makes a draft (no id) or changes one; an agreed version is never edited. */
  'job-plans.saveDraft': write({
    roles: ['manager', 'administrator'],
    input: z.object({
      id: id.optional(),
      personId: id,
      from: day,
      to: day.nullable(),
      workingWeeks: decimal.nullable(),
      lines: z.array(line).min(1, 'required').max(60),
      guard: guardAnswers,
    }),
    output: z.object({ id }),
    errors: saveErrors,
  }),
  /** Signs a draft as agreed: it counts from now on, and replaces earlier ones from its `from`. */
  'job-plans.agree': write({
    roles: ['manager', 'administrator'],
    input: z.object({
      id,
      agreedSystem: text(60),
      agreedVersion: text(40),
      agreedOn: day,
    }),
    output: nothing,
    errors: ['not_found', 'plan_is_agreed', 'identifier_blocked', 'identifier_warned'],
  }),
  'job-plans.discardDraft': write({
    roles: ['manager', 'administrator'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found', 'plan_is_agreed'],
  }),
  'job-plans.policies': read({ roles: ['member'], input: nothing, output: z.array(policy) }),
  'job-plans.savePolicy': write({
    roles: ['manager', 'administrator'],
    input: policy.extend({ id: id.optional(), staffGroup: text(60, 1).nullable() }),
    output: z.object({ id }),
    errors: ['not_found', 'identifier_blocked', 'identifier_warned'],
  }),
  'job-plans.removePolicy': write({
    roles: ['manager', 'administrator'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
};
