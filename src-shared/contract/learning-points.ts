import { z } from 'zod';
import { audiences } from '../model/learning-points.ts';
import { codesOf } from '../model/vocabulary.ts';
import { read, write } from './call.ts';
import { day, guardAnswers, id, nothing, text } from './fields.ts';

const audience = z.enum(codesOf(audiences));
const seriesStaff = ['chair', 'deputy', 'assistant'] as const;
const found = ['not_found', 'not_yours'] as const;
const guarded = ['identifier_blocked', 'identifier_warned'] as const;

const wording = z.object({
  audience,
  /** Of referrers: whose. Empty for the other audiences. */
  specialty: text(80),
  wording: text(1000, 1),
});

export const learningPointsCalls = {
  /**
   * New, or with an id changed. What was said of a case goes to the meeting that has it in hand, also
   * where no meeting is named; one of neither case nor meeting is `not_found`.
   */
  'learning-points.save': write({
    roles: [...seriesStaff],
    input: z.object({
      id: id.optional(),
      caseId: id.nullable(),
      meetingId: id.nullable(),
      point: text(600, 1),
      /** Only the chair has it so far: not shown in the room. */
      draft: z.boolean(),
      guard: guardAnswers,
    }),
    output: z.object({ id }),
    errors: [...found, 'signed', ...guarded],
  }),
  'learning-points.remove': write({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
  /** The points of a meeting with their audiences, for circulation. */
  'learning-points.ofMeeting': read({
    roles: [...seriesStaff],
    input: z.object({ meetingId: id }),
    output: z.array(
      z.object({
        id,
        caseCode: z.string().nullable(),
        caseTitle: z.string(),
        goodSpot: z.boolean(),
        point: z.string(),
        wordings: z.array(wording.extend({ sentOn: day.nullable() })),
        readBy: z.int(),
        expected: z.int(),
      }),
    ),
    errors: found,
  }),
  /** The whole list of audiences of a point; sent days stay where audience and specialty stay. */
  'learning-points.setWordings': write({
    roles: [...seriesStaff],
    input: z.object({ id, wordings: z.array(wording).max(30), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'audience_twice', ...guarded],
  }),
  /** Sent: everything that a meeting has for an audience (and specialty) and was not sent before. */
  'learning-points.markSent': write({
    roles: [...seriesStaff],
    input: z.object({ meetingId: id, audience, specialty: text(80), on: day }),
    output: z.object({ points: z.int() }),
    errors: [...found, 'nothing_to_send', 'not_closed'],
  }),
  /** A meeting's learning on one page, as it reads for an audience. */
  'learning-points.sheet': read({
    roles: ['member'],
    input: z.object({
      meetingId: id,
      audience: audience.optional(),
      specialty: text(80).optional(),
    }),
    output: z.object({
      series: z.string(),
      day,
      audience: audience.nullable(),
      specialty: z.string(),
      contact: z.string(),
      points: z.array(
        z.object({
          id,
          caseId: id.nullable(),
          title: z.string(),
          goodSpot: z.boolean(),
          modality: z.string().nullable(),
          point: z.string(),
        }),
      ),
    }),
    errors: ['not_found', 'not_ready'],
  }),
  /** Learning of the last year that was sent: what I have not read yet comes first. */
  'learning-points.mine': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({
        meetingId: id,
        series: z.string(),
        day,
        points: z.int(),
        attended: z.boolean(),
        sentOn: day,
        readOn: day.nullable(),
      }),
    ),
  }),
  'learning-points.markRead': write({
    roles: ['member'],
    input: z.object({ meetingId: id, on: day }),
    output: nothing,
    errors: ['not_found'],
  }),
};
