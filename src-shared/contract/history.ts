import { z } from 'zod';
import { act, read, write } from './call.ts';
import { id, nothing, text } from './fields.ts';

const step = z.object({ command: z.string(), commandId: z.string(), at: z.number() }).nullable();

export const historyCalls = {
  /** What undo and redo would do next: one's own commands of this session. */
  'history.state': read({
    roles: ['member'],
    input: nothing,
    output: z.object({ undo: step, redo: step }),
  }),
  'history.undo': write({
    roles: ['member'],
    input: nothing,
    output: z.object({ command: z.string(), skipped: z.array(z.string()) }),
    errors: ['nothing_to_undo', 'cannot_undo'],
  }),
  'history.redo': write({
    roles: ['member'],
    input: nothing,
    output: z.object({ command: z.string(), skipped: z.array(z.string()) }),
    errors: ['nothing_to_redo'],
  }),
  /** Deleted records the caller may see: their own entries; people and plans for administrators. */
  'history.trash': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({
        table: z.string(),
        id,
        label: z.string(),
        deletedAt: z.number(),
        deletedBy: z.string().nullable(),
      }),
    ),
  }),
  'history.restore': write({
    roles: ['member'],
    input: z.object({ table: z.string(), id }),
    output: nothing,
    errors: ['not_found', 'signed'],
  }),
  /** What was written about a record, for choosing what to redact: fields and times, no text. */
  'history.ofRecord': read({
    roles: ['member'],
    input: z.object({ table: z.string(), id }),
    output: z.array(
      z.object({
        batch: z.string(),
        index: z.int(),
        at: z.number(),
        by: z.string().nullable(),
        command: z.string(),
        fields: z.array(z.string()),
        redacted: z.boolean(),
      }),
    ),
    errors: ['not_found'],
  }),
  /** Destroys values for good, everywhere in this workspace. Cannot be undone. */
  'history.redact': act({
    roles: ['member'],
    input: z.object({
      table: z.string(),
      id,
      /** Columns to destroy in every version; all that the caller may when left out. */
      fields: z.array(z.string()).optional(),
      reason: text(200, 3),
      understood: z.literal(true),
    }),
    output: z.object({ changes: z.int() }),
    errors: ['not_found', 'not_allowed'],
  }),
};
