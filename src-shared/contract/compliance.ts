import { z } from 'zod';
import {
  attendanceBands,
  attendanceCounts,
  realmInputLabels,
  realmNotes,
  realmRuleIds,
  realmUnits,
} from '../rules/realm/words.ts';
import { act, read, write } from './call.ts';
import { day, guardAnswers, id, nothing, pathToken, text } from './fields.ts';

/** One input of a figure: a line that a person can check. It never names a person. */
const input = z.object({
  label: z.enum(realmInputLabels),
  /** A series, a case's code, a band of attendance, a day; empty for the whole. */
  about: z.string(),
  value: z.string(),
  on: day.nullable(),
});

const ruleResult = z.object({
  id: z.enum(realmRuleIds),
  title: z.string(),
  unit: z.enum(realmUnits),
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
  /** Why there is no value, or what to know about it. */
  note: z.enum(realmNotes).nullable(),
  inputs: z.array(input),
});

const period = z.object({ from: day, to: day });

/** The rules as data: whose they are, and the local switches that hold. */
const rulePack = z.object({
  id: z.string(),
  title: z.string(),
  /** Year and month of the standards. */
  date: z.string(),
  /** What is not known of them. */
  limits: z.string(),
  switches: z.array(z.object({ name: z.string(), value: z.string(), changed: z.boolean() })),
});

export const complianceCalls = {
  /** Rules R01–R12 of one series, or of the whole service, for the 12 months up to a day. */
  'compliance.report': read({
    roles: ['chair', 'deputy', 'assistant', 'manager', 'administrator'],
    input: z.object({ seriesId: id.nullable(), to: day }),
    output: z.object({
      period,
      pack: rulePack,
      rules: z.array(ruleResult),
      /** Expected radiologists by band of attendance in percent, none named; every band. */
      distribution: z.array(z.object({ band: z.enum(attendanceBands), people: z.int() })),
      /**
       * Who is short, for chair and deputy of the series alone (of the whole service: of every
       * series); null for everybody else.
       */
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
  /** My own attendance and contribution, of all series. */
  'compliance.mine': read({
    roles: ['member'],
    input: z.object({ to: day }),
    output: z.object({
      period,
      /** Elsewhere included, never more than expected. */
      attended: z.int(),
      expected: z.int(),
      /** Null under four meetings. */
      percent: z.string().nullable(),
      contributed: z.boolean(),
      /** The calendar year whose contribution counts. */
      contributionYear: z.int(),
      /** At the department's own meetings. */
      minutes: z.int(),
      /** Held meetings that I was expected at, or was at; newest first. */
      meetings: z.array(
        z.object({
          id,
          day,
          series: z.string(),
          status: z.string().nullable(),
          minutes: z.int(),
          counts: z.enum(attendanceCounts),
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
  /**
   * Attendance and CPD certificate: my own (`people` null), or those of people who are expected at a
   * series that I am chair, deputy or assistant of. In the order asked.
   */
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
        /** Meetings of the department with minutes there, by day; others they were a guest at too. */
        meetings: z.array(z.object({ day, series: z.string(), minutes: z.int() })),
        minutes: z.int(),
        /** Meetings elsewhere, with evidence of the person's own, among those attended. */
        elsewhere: z.int(),
        attended: z.int(),
        expected: z.int(),
        percent: z.string().nullable(),
      }),
    ),
    errors: ['not_yours', 'person_unknown'],
  }),
};
