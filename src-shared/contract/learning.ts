import { z } from 'zod';
import {
  displacedReasons,
  entryLinkKinds,
  hcpcTypes,
  learningActivities,
  learningKinds,
} from '../model/learning.ts';
import { codesOf } from '../model/vocabulary.ts';
import { act, read, write } from './call.ts';
import { day, guardAnswers, id, minutes, nothing, text } from './fields.ts';

const reflection = z.object({
  model: z.enum(['gibbs', 'what', 'free']),
  /** Text by section code of the model. */
  sections: z.record(z.string(), text(20_000)),
});

const fields = z.object({
  title: text(200, 1),
  day,
  minutes,
  /** The line's name in the person's job plan; null when it belongs to none. */
  line: text(80).nullable(),
  activity: z.enum(codesOf(learningActivities)),
  kind: z.enum(codesOf(learningKinds)),
  displacedReason: z.enum(codesOf(displacedReasons)).nullable(),
  hcpcType: z.enum(codesOf(hcpcTypes)).nullable(),
  reflection: reflection.nullable(),
  action: z.object({ text: text(500, 1), dueOn: day.nullable(), done: z.boolean() }).nullable(),
  /** What it came from. One that is saved without says nothing of it: the link stays. */
  link: z.object({ kind: z.enum(entryLinkKinds), id }).optional(),
});

const entry = fields.extend({ id, loggedAt: z.number(), changedAt: z.number() });

const saveErrors = [
  'not_found',
  'reason_needed',
  'identifier_blocked',
  'identifier_warned',
] as const;

/** Minutes of one line (or all together), as Today shows them. */
const standing = z.object({
  line: z.string(),
  category: z.string(),
  planned: z.int(),
  inPlan: z.int(),
  displaced: z.int(),
  notYetLogged: z.int(),
  ownTime: z.int(),
});
const standings = z.object({
  period: z.object({ from: day, to: day }),
  lines: z.array(standing),
  total: standing,
  agreedOn: day.nullable(),
  leaveNotTakenOut: z.boolean(),
});

export const learningCalls = {
  /** My entries, newest day first. `query` filters by words in what I wrote. */
  'learning.list': read({
    roles: ['member'],
    input: z.object({
      query: z.string().max(200).optional(),
      activity: z.string().optional(),
      kind: z.string().optional(),
      line: z.string().optional(),
      from: day.optional(),
      to: day.optional(),
      limit: z.int().min(1).max(2000).optional(),
    }),
    output: z.object({
      entries: z.array(entry),
      /** Of all that match, not of those shown. */
      count: z.int(),
      minutes: z.int(),
      /** Entries sealed to keys that were reset: counted, but no longer readable by anybody. */
      unreadable: z.int(),
    }),
  }),
  'learning.get': read({
    roles: ['member'],
    input: z.object({ id }),
    output: entry,
    errors: ['not_found'],
  }),
  'learning.log': write({
    roles: ['member'],
    input: fields.extend({ guard: guardAnswers }),
    output: z.object({ id }),
    errors: saveErrors,
  }),
  'learning.save': write({
    roles: ['member'],
    input: fields.extend({ id, guard: guardAnswers }),
    output: nothing,
    errors: saveErrors,
  }),
  'learning.remove': write({
    roles: ['member'],
    input: z.object({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
  /** The lines I can log on at a day, and the guess for a title: the most used line for its words. */
  'learning.linesFor': read({
    roles: ['member'],
    input: z.object({ day, title: z.string().max(200) }),
    output: z.object({
      lines: z.array(z.object({ name: z.string(), category: z.string(), activity: z.string() })),
      guess: z
        .object({ line: z.string().nullable(), activity: z.enum(codesOf(learningActivities)) })
        .nullable(),
    }),
  }),
  /** What Today shows: my month to date and my plan year to date, this week, and my mix. */
  'learning.today': read({
    roles: ['member'],
    input: z.object({ today: day }),
    output: z.object({
      monthToDate: standings,
      planYearToDate: standings.nullable(),
      week: z.object({ entries: z.array(entry), minutes: z.int() }),
      lastWeek: z.object({ entries: z.array(entry), minutes: z.int() }),
      hcpcMix: z.array(z.object({ type: z.enum(codesOf(hcpcTypes)), count: z.int() })),
      reflectionsThisQuarter: z.int(),
      openActions: z.array(z.object({ id, text: z.string(), dueOn: day.nullable() })),
    }),
  }),
  /** A draft saves itself, sealed to its author; null when there is none. */
  'learning.draft': read({
    roles: ['member'],
    input: z.object({ key: z.string().min(1).max(60) }),
    output: z.object({ value: z.string(), savedAt: z.number() }).nullable(),
  }),
  'learning.saveDraft': act({
    roles: ['member'],
    input: z.object({ key: z.string().min(1).max(60), value: z.string().max(200_000).nullable() }),
    output: nothing,
  }),
};
