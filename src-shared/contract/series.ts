import { z } from 'zod';
import { meetingModes, seriesRoles, seriesScopes } from '../model/series.ts';
import { codesOf } from '../model/vocabulary.ts';
import { act, read, write } from './call.ts';
import { clockTime, day, guardAnswers, id, nothing, text } from './fields.ts';

const seriesRole = z.enum(codesOf(seriesRoles));

const details = z.object({
  name: text(120, 1),
  scope: z.enum(codesOf(seriesScopes)),
  site: text(80),
  /** A confidential ear that letters name; empty where there is none yet. */
  listener: text(120),
  mode: z.enum(codesOf(meetingModes)),
  place: text(120),
  link: text(500),
  startsAt: clockTime,
  minutes: z.int().min(10).max(480),
  minutesPerCase: z.int().min(1).max(60),
  letterDays: z.int().min(0).max(60),
  commentDays: z.int().min(0).max(90),
  identityDays: z.int().min(0).max(3650),
  gapDays: z.int().min(1).max(400),
  attendedPercent: z.int().min(1).max(100),
  endedOn: day.nullable(),
});

const holder = z.object({
  personId: id,
  name: z.string(),
  role: seriesRole,
  grantedBy: z.string().nullable(),
  grantedAt: z.number(),
  isManager: z.boolean(),
  /** Name of who accepted that a chair is a manager too. */
  acceptedBy: z.string().nullable(),
  /** No keys yet: sealed names cannot reach them until they have been invited. */
  hasKeys: z.boolean(),
});

const series = details.extend({
  id,
  myRoles: z.array(seriesRole),
  holders: z.array(holder),
  expected: z.int(),
  /** Fewer than two people can open this series' sealed names. */
  oneHolder: z.boolean(),
});

const expected = z.object({ personId: id, from: day, to: day.nullable() });
const seriesStaff = ['chair', 'deputy', 'assistant', 'administrator'] as const;

export const seriesCalls = {
  'series.list': read({ roles: ['member'], input: nothing, output: z.array(series) }),
  /** New, or with an id changed. A new one's roles are given with `series.setRoles`. */
  'series.save': write({
    roles: ['chair', 'deputy', 'administrator'],
    input: details.extend({ id: id.optional(), guard: guardAnswers }),
    output: z.object({ id }),
    errors: ['not_found', 'not_yours', 'identifier_blocked', 'identifier_warned'],
  }),
  /** The whole list of holders. A chair or deputy who is a manager needs `acceptManager`. */
  'series.setRoles': write({
    roles: ['administrator'],
    input: z.object({
      id,
      holders: z
        .array(z.object({ personId: id, role: seriesRole, acceptManager: z.boolean().optional() }))
        .max(40),
    }),
    output: nothing,
    errors: ['not_found', 'person_unknown', 'chair_is_manager', 'no_chair'],
  }),
  'series.expected': read({
    roles: [...seriesStaff, 'manager'],
    input: z.object({ id }),
    output: z.array(expected.extend({ name: z.string(), staffGroup: z.string() })),
    errors: ['not_found', 'not_yours'],
  }),
  'series.setExpected': write({
    roles: [...seriesStaff],
    input: z.object({ id, people: z.array(expected).max(1000) }),
    output: nothing,
    errors: ['not_found', 'not_yours', 'person_unknown', 'period_reversed'],
  }),
  /** Holders who cannot open what was sealed before them, with what a giver should look at. */
  'series.newcomers': read({
    roles: ['chair', 'deputy'],
    input: z.object({ id }),
    output: z.array(
      holder.extend({
        /** Sealed values they cannot open. */
        locked: z.int(),
        keysResetAt: z.number().nullable(),
      }),
    ),
    errors: ['not_found', 'not_yours'],
  }),
  /** A holder's named act: gives somebody the older keys of this series. */
  'series.giveOlderKeys': act({
    roles: ['chair', 'deputy'],
    input: z.object({ id, personId: id, understood: z.literal(true) }),
    output: z.object({ given: z.int(), withheld: z.int() }),
    errors: ['not_found', 'not_yours', 'not_a_holder'],
  }),
  /** Long absences: one's own, or everybody's for a manager or an administrator. */
  'series.absences': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({ id, personId: id, name: z.string(), from: day, to: day.nullable() }),
    ),
  }),
  'series.saveAbsence': write({
    roles: ['member'],
    input: z.object({ id: id.optional(), personId: id, from: day, to: day.nullable() }),
    output: z.object({ id }),
    errors: ['not_found', 'not_yours', 'period_reversed'],
  }),
  'series.removeAbsence': write({
    roles: ['member'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found', 'not_yours'],
  }),
};
