import { z } from 'zod';
import { read, write } from './call.ts';
import { day, guardAnswers, id, nothing, text } from './fields.ts';

const seriesStaff = ['chair', 'deputy', 'assistant'] as const;
const found = ['not_found', 'not_yours'] as const;
const guarded = ['identifier_blocked', 'identifier_warned'] as const;

/** Actions of meetings: owned by a role, carried over until done. Everybody may read them. */
export const actionsCalls = {
  'actions.list': read({
    roles: ['member'],
    input: z.object({ seriesId: id.optional(), open: z.boolean() }),
    output: z.array(
      z.object({
        id,
        series: z.string(),
        seriesId: id,
        action: z.string(),
        ownerRole: z.string(),
        dueOn: day.nullable(),
        doneOn: day.nullable(),
        evidence: z.string(),
        caseCode: z.string().nullable(),
        meetingId: id.nullable(),
        meetingDay: day.nullable(),
        /** Meetings held since it was made. */
        carriedOver: z.int(),
        mayChange: z.boolean(),
      }),
    ),
  }),
  'actions.save': write({
    roles: [...seriesStaff],
    input: z.object({
      id: id.optional(),
      seriesId: id,
      meetingId: id.nullable(),
      caseId: id.nullable(),
      action: text(500, 1),
      ownerRole: text(80, 1),
      dueOn: day.nullable(),
      guard: guardAnswers,
    }),
    output: z.object({ id }),
    /** `signed`: what a closed meeting's minutes say of it stands; owner and date may change. */
    errors: [...found, 'signed', ...guarded],
  }),
  /** Done, with what shows its effect; `on` null opens it again. */
  'actions.finish': write({
    roles: [...seriesStaff],
    input: z.object({ id, on: day.nullable(), evidence: text(1000), guard: guardAnswers }),
    output: nothing,
    errors: [...found, ...guarded],
  }),
  'actions.remove': write({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
};
