import { z } from 'zod';
import { act, read, write } from './call.ts';
import { day, guardAnswers, id, nothing, pathToken, text } from './fields.ts';

/** One input of a figure: a line that a person can check. */
const input = z.object({ label: z.string(), value: z.string(), on: day.nullable() });

export const ruleResult = z.object({
  id: z.string(),
  title: z.string(),
  /** A decimal as text, or a word; null where there is nothing to say yet. */
  value: z.string().nullable(),
  threshold: z.string().nullable(),
  /** Null for a rule that only shows (R11), or where too little is known. */
  met: z.boolean().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  source: z.string(),
  /** `published` or `local`: who set the threshold. */
  basis: z.enum(['published', 'local']),
  /** Why there is no value, or what to know about it; a code. */
  note: z.string().nullable(),
  inputs: z.array(input),
});

const period = z.object({ from: day, to: day });

export const complianceCalls = {
  /** Rules R01–R12 of one series, or of the whole service, for the 12 months up to a day. */
  'compliance.report': read({
    roles: ['chair', 'deputy', 'assistant', 'manager', 'administrator'],
    input: z.object({ seriesId: id.nullable(), to: day }),
    output: z.object({
      period,
      rules: z.array(ruleResult),
      /** People by band of attendance, none named: "0–24 %" … and too few meetings to say. */
      distribution: z.array(z.object({ band: z.string(), people: z.int() })),
      /** Who is short, for chair and deputy alone; null for everybody else. */
      short: z
        .array(
          z.object({
            personId: id,
            name: z.string(),
            attended: z.int(),
            expected: z.int(),
            percent: z.string().nullable(),
            contributed: z.boolean(),
          }),
        )
        .nullable(),
    }),
    errors: ['not_found', 'not_yours'],
  }),
  /** My own attendance and contribution. */
  'compliance.mine': read({
    roles: ['member'],
    input: z.object({ to: day }),
    output: z.object({
      period,
      attended: z.int(),
      expected: z.int(),
      /** Null under four meetings. */
      percent: z.string().nullable(),
      contributed: z.boolean(),
      minutes: z.int(),
      meetings: z.array(
        z.object({
          id,
          day,
          series: z.string(),
          status: z.string().nullable(),
          minutes: z.int(),
          counts: z.enum(['attended', 'not_attended', 'away', 'not_in_post']),
        }),
      ),
      elsewhere: z.array(
        z.object({ id, day, minutes: z.int(), what: z.string(), evidence: z.string() }),
      ),
    }),
  }),
  /** A meeting that I attended elsewhere, and what shows it. */
  'compliance.saveElsewhere': write({
    roles: ['member'],
    input: z.object({
      id: id.optional(),
      day,
      minutes: z.int().min(1).max(1440),
      what: text(120, 1),
      evidence: text(200, 1),
      guard: guardAnswers,
    }),
    output: z.object({ id }),
    errors: ['not_found', 'identifier_blocked', 'identifier_warned'],
  }),
  'compliance.removeElsewhere': write({
    roles: ['member'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
  'compliance.export': act({
    roles: ['chair', 'deputy', 'assistant', 'manager', 'administrator'],
    input: z.object({
      seriesId: id.nullable(),
      to: day,
      format: z.enum(['csv', 'json']),
      file: pathToken,
    }),
    output: z.object({ rules: z.int() }),
    errors: ['not_found', 'not_yours', 'write_failed', 'disk_full'],
  }),
  /** Attendance and CPD certificate: my own, or for some people by a chair or assistant. */
  'compliance.certificates': read({
    roles: ['member'],
    input: z.object({ to: day, people: z.array(id).max(500).nullable() }),
    output: z.array(
      z.object({
        name: z.string(),
        registration: z.string(),
        period,
        workspace: z.string(),
        issuedOn: day,
        meetings: z.array(z.object({ day, series: z.string(), minutes: z.int() })),
        minutes: z.int(),
        attended: z.int(),
        expected: z.int(),
        percent: z.string().nullable(),
      }),
    ),
    errors: ['not_yours', 'person_unknown'],
  }),
};
