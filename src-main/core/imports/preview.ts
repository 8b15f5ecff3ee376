import { createHash } from 'node:crypto';
import { describeRejection } from '../../../src-shared/rules/imports/codes.ts';
import type { MemberContext } from '../context.ts';
import type { ImportNote } from './notes.ts';
import { type ImportRequest, openImport } from './open-import.ts';
import type { RejectedRow, Step } from './steps.ts';
import type { ReadingFailure } from './tabular/types.ts';
import { yieldToLoop } from './yield.ts';

/** Rows counted by what becomes of them, in the order of the file. */
export interface Tally {
  read: number;
  imported: number;
  unchanged: number;
  rejected: RejectedRow[];
}

/** A preview that was shown, kept while its administrator is signed in. */
export interface Preview {
  id: string;
  request: ImportRequest;
  headers: string[];
  tally: Tally;
  /** Over every cell read and every verdict: a confirmation must come to the same. */
  digest: string;
}

export interface PreviewShown {
  format: string;
  mapping: Record<string, string | null>;
  sample: Record<string, string>[];
  fields: { name: string; required: boolean }[];
  notes: ImportNote[];
}

/** Counts verdicts and remembers them as a hash. */
export function tallyKeeper() {
  const hash = createHash('sha256');
  const tally: Tally = { read: 0, imported: 0, unchanged: 0, rejected: [] };
  return {
    tally,
    add: ({ verdicts }: Step) => {
      for (const verdict of verdicts) {
        tally.read += 1;
        if (verdict.outcome === 'rejected') tally.rejected.push(verdict);
        else tally[verdict.outcome] += 1;
        const code = verdict.outcome === 'rejected' ? verdict.rejection.code : '';
        hash.update(`${verdict.row} ${verdict.outcome} ${code}\n`);
      }
    },
    /** `cells` is the hash over the cells read. */
    digest: (cells: string): string => hash.copy().update(cells).digest('hex'),
  };
}

/** Rows between two looks at whether anything else waits. */
const ROWS_AT_A_TIME = 500;

/** Goes through a file and says what would happen. Writes nothing. */
export async function previewImport(
  context: MemberContext,
  id: string,
  request: ImportRequest,
): Promise<{ ok: true; value: Preview & PreviewShown } | ReadingFailure> {
  const opened = await openImport(request, context.workspace);
  if (!opened.ok) return opened;
  const { table, columns, steps, seen } = opened.value;
  const keeper = tallyKeeper();
  for await (const step of steps) {
    keeper.add(step);
    if (keeper.tally.read % ROWS_AT_A_TIME === 0) {
      context.emit({ type: 'progress', task: 'import', done: seen.rows, total: null });
      await yieldToLoop();
    }
  }
  keeper.tally.rejected.sort((a, b) => a.row - b.row);
  return {
    ok: true,
    value: {
      id,
      request,
      headers: table.headers,
      tally: keeper.tally,
      digest: keeper.digest(seen.digest()),
      format: table.format,
      mapping: columns.headers.mapping,
      sample: seen.sample,
      fields: columns.fields.map(({ name, required }) => ({ name, required })),
      notes: seen.notes,
    },
  };
}

/** The tally as a call answers it. */
export const outcomeOf = ({ read, imported, unchanged, rejected }: Tally) => ({
  read,
  imported,
  unchanged,
  rejected: rejected.map(({ row, rejection }) => ({
    row,
    field: rejection.field,
    code: rejection.code,
    message: describeRejection(rejection),
  })),
});
