import { z } from 'zod';
import { revealSteps } from '../model/meetings.ts';
import { read } from './call.ts';
import { nothing } from './fields.ts';

const presenter = ['presenter'] as const;

/**
 * What the room may see. The shapes hold no person by construction: no name, no id of a person, no
 * chair's title, and of a case only what its step has revealed.
 */
export const presenterCalls = {
  'presenter.view': read({
    roles: ['member'],
    windows: presenter,
    input: nothing,
    output: z.object({
      series: z.string(),
      /** Null between cases, while the room looks at PACS, and while nothing runs. */
      current: z
        .object({
          number: z.int(),
          of: z.int(),
          title: z.string(),
          step: z.enum(revealSteps),
          /** Staff group, shift and site, each only where five or more people fit. */
          context: z.array(z.string()),
          clinicalInformation: z.string(),
          /** Null before its step; empty stands for "What would you report?". */
          question: z.string().nullable(),
          options: z.array(z.object({ option: z.string(), count: z.int().nullable() })),
          voteOpen: z.boolean(),
          originalOpinion: z.string().nullable(),
          laterOpinion: z.string().nullable(),
          reporterAdds: z.string().nullable(),
          points: z.array(z.string()),
          frames: z.array(z.object({ blob: z.string(), width: z.int(), height: z.int() })),
          frame: z.int(),
          zoom: z.number(),
        })
        .nullable(),
      inPacs: z.boolean(),
      /** A meeting of today has ended, and none runs on this computer. */
      ended: z.boolean(),
    }),
  }),
  /** A frame of the case that is shown now, and of no other. */
  'presenter.picture': read({
    roles: ['member'],
    windows: presenter,
    input: z.object({ blob: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
    errors: ['not_found'],
  }),
};
