import { z } from 'zod';
import { act, write } from './call.ts';
import { day, nothing, pathToken, text } from './fields.ts';
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

const importKind = z.enum(['people', 'job-plans', 'learning', 'meetings', 'attendance', 'cases']);

/** What an import does besides its rows, or leaves alone: for a person to read before it is done. */
const note = z.discriminatedUnion('code', [
  /** A series that nobody has made yet; `chair` is the name of whoever becomes its chair. */
  z.object({ code: z.literal('series_made'), series: z.string(), chair: z.string().nullable() }),
  /** People of a register who become expected at a series, from its first meeting in the file. */
  z.object({ code: z.literal('people_expected'), series: z.string(), people: z.int(), from: day }),
  /** Cases whose identifier is the code of another case: theirs gets a number behind it. */
  z.object({ code: z.literal('codes_changed'), cases: z.int() }),
  /** Columns that say who filled in a form, or when: never read and never kept. */
  z.object({ code: z.literal('columns_never_read'), columns: z.array(z.string()) }),
  /** Columns that nothing was made of. */
  z.object({ code: z.literal('columns_unused'), columns: z.array(z.string()) }),
]);

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
      notes: z.array(note),
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
  /**
   * A Teams attendance report in one go, as the command line takes it: names that are known or the
   * same as one person's are recorded, every other is a rejected row. `meeting` may be the identifier
   * that a meeting was imported with. By an administrator, or by the series' staff.
   */
  'imports.teamsAttendance': write({
    roles: ['administrator', 'chair', 'deputy', 'assistant'],
    input: z.object({
      meeting: z.string().min(1).max(200),
      file: pathToken,
      /** Says what would happen and writes nothing. */
      dryRun: z.boolean().optional(),
    }),
    output: outcome,
    errors: [
      'not_found',
      'not_yours',
      'signed',
      'file_unreadable',
      'file_empty',
      'encoding_unknown',
      'not_a_report',
    ],
  }),
};
