import { z } from 'zod';
import { act } from './call.ts';
import { nothing, pathToken, text } from './fields.ts';
import { invitation } from './people.ts';

const rejection = z.object({
  /** Line number in the file; the header is line 1. */
  row: z.int(),
  field: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});

const outcome = z.object({
  read: z.int(),
  imported: z.int(),
  unchanged: z.int(),
  rejected: z.array(rejection),
});

const importKind = z.enum(['people', 'job-plans', 'learning']);

const readingErrors = [
  'file_unreadable',
  'file_empty',
  'file_too_large',
  'encoding_unknown',
  'header_missing',
  'not_a_spreadsheet',
] as const;

export const importCalls = {
  /** Reads a file and says what would happen; nothing is written. */
  'imports.preview': act({
    roles: ['administrator'],
    input: z.object({
      kind: importKind,
      file: pathToken,
      /** Our field by the file's header, where the app's own guess was changed. */
      mapping: z.record(z.string(), z.string().nullable()).optional(),
      acceptWarnings: text(200, 3).optional(),
    }),
    output: outcome.extend({
      previewId: z.string(),
      fileName: z.string(),
      format: z.string(),
      headers: z.array(z.string()),
      /** Which of our fields each header was taken for; null = not used. */
      mapping: z.record(z.string(), z.string().nullable()),
      fields: z.array(z.object({ name: z.string(), required: z.boolean() })),
      /** Rows held back by a warning of the guard; a reason lets them in. */
      warned: z.int(),
      /** The first rows as understood, by field. */
      sample: z.array(z.record(z.string(), z.string())),
    }),
    errors: readingErrors,
  }),
  /** Writes what the preview said, in one command that one undo takes back. */
  'imports.confirm': act({
    roles: ['administrator'],
    input: z.object({ previewId: z.string() }),
    output: outcome.extend({ invitations: z.array(invitation) }),
    errors: ['preview_unknown', 'preview_outdated', 'cancelled', 'disk_full'],
  }),
  'imports.cancel': act({ roles: ['administrator'], input: nothing, output: nothing }),
  /** The rejected rows as a CSV with the reason of each, ready to mend and import again. */
  'imports.saveRejects': act({
    roles: ['administrator'],
    input: z.object({ previewId: z.string(), file: pathToken }),
    output: z.object({ rows: z.int() }),
    errors: ['preview_unknown', 'write_failed', 'disk_full'],
  }),
};
