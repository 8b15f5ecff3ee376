import { z } from 'zod';
import { act, read } from './call.ts';
import { day, id, pathToken, period, text } from './fields.ts';

const minutesRow = z.object({
  planned: z.int(),
  inPlan: z.int(),
  displaced: z.int(),
  notYetLogged: z.int(),
  ownTime: z.int(),
  /** One decimal, half up; null when nothing was planned. */
  percent: z.number().nullable(),
});

const planState = z.enum(['agreed', 'draft', 'review_due', 'none']);

const group = minutesRow.extend({
  staffGroup: z.string(),
  people: z.int(),
  wte: z.string(),
  plans: z.object({ agreed: z.int(), draft: z.int(), reviewDue: z.int(), none: z.int() }),
});

const summaryPerson = minutesRow.extend({
  personId: id,
  staffId: z.string(),
  name: z.string(),
  staffGroup: z.string(),
  wte: z.string(),
  plan: planState,
  reviewDueOn: z.string().nullable(),
  policyMinutes: z.int().nullable(),
  /** In plan order; '' is time on no line of the period's plans, and comes last. */
  lines: z.array(minutesRow.extend({ line: z.string(), category: z.string() })),
});

/** Where working weeks came from; `none` counts 52. */
const leaveBasis = z.union([
  z.object({ source: z.enum(['plan', 'department']), workingWeeks: z.string() }),
  z.object({ source: z.literal('none') }),
]);

const jobPlanSummary = z.object({
  workspace: z.string(),
  period,
  scope: z.enum(['groups', 'people', 'mine']),
  /** Always A to Z, never ranked. */
  groups: z.array(group),
  total: group,
  people: z.array(summaryPerson),
  site: z.string().nullable(),
  sites: z.array(z.string()),
  line: z.string().nullable(),
  learningLines: z.array(z.string()),
  /** Share of planned time released, by month, for the twelve months up to the period's end. */
  trend: z.array(z.object({ month: z.string(), percent: z.number().nullable() })),
  trendMedian: z.number().nullable(),
  /** Those in force on a day of the period. */
  policies: z.array(
    z.object({
      staffGroup: z.string().nullable(),
      from: day,
      to: day.nullable(),
      minutesPerMonth: z.int(),
      scaledByWte: z.boolean(),
      agreedBy: z.string(),
      reviewOn: day.nullable(),
    }),
  ),
  notes: z.object({
    leaveNotTakenOut: z.boolean(),
    leaveBases: z.array(leaveBasis),
    /** People with no agreed plan on any day of the period. */
    peopleWithoutPlan: z.int(),
    /** Months the period cuts: days are private, so other people's entries count by whole month. */
    monthsCountedWhole: z.array(z.string()),
    /** Minutes on lines that exist but do not count as learning; left out of every figure. */
    minutesOnOtherLines: z.int(),
    smallGroupsTogether: z.boolean(),
  }),
  madeAt: z.number(),
  timeZone: z.string(),
  madeBy: z.string(),
  purpose: z.string().nullable(),
  changeNumber: z.int(),
});

const selection = z.object({
  period,
  site: z.string().nullable().optional(),
  line: z.string().nullable().optional(),
});

export const summaryCalls = {
  /** By staff group, for a manager: nobody is named. */
  'summary.groups': read({
    roles: ['manager'],
    input: selection,
    output: jobPlanSummary,
  }),
  /** Named people: records the purpose, which those people can see. */
  'summary.people': act({
    roles: ['manager'],
    input: selection.extend({
      purpose: text(200, 3),
      people: z.array(id).optional(),
    }),
    output: jobPlanSummary,
    errors: ['identifier_blocked', 'identifier_warned'],
  }),
  'summary.mine': read({ roles: ['member'], input: selection, output: jobPlanSummary }),
  /** Writes the summary to a chosen file. A member's covers themselves only. */
  'summary.export': act({
    roles: ['member'],
    input: z.object({
      period,
      format: z.enum(['csv', 'json', 'xlsx']),
      file: pathToken,
      purpose: text(200).optional(),
      /** Staff ids; all people of the period when left out (members: themselves). */
      people: z.array(z.string().min(1).max(40)).optional(),
    }),
    output: z.object({ rows: z.int(), people: z.int(), monthsCountedWhole: z.array(z.string()) }),
    errors: [
      'purpose_needed',
      'people_unknown',
      'not_allowed',
      'write_failed',
      'disk_full',
      'identifier_blocked',
      'identifier_warned',
    ],
  }),
  /** What the printed document shows; asked by the hidden print window with its ticket. */
  'summary.printDocument': read({
    roles: ['member'],
    windows: ['print', 'main'],
    input: z.object({ ticket: z.string().min(8).max(64) }),
    output: jobPlanSummary,
    errors: ['ticket_unknown'],
  }),
  /** A ticket for one print; the print window carries it instead of the choice itself. */
  'summary.preparePrint': act({
    roles: ['member'],
    input: selection.extend({
      scope: z.enum(['groups', 'people', 'mine']),
      purpose: text(200).optional(),
    }),
    output: z.object({ ticket: z.string() }),
    errors: ['purpose_needed', 'not_allowed', 'identifier_blocked', 'identifier_warned'],
  }),
};
