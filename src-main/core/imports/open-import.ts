import { createHash } from 'node:crypto';
import { type HeaderMapping, mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';
import { importRules } from '../../../src-shared/rules/imports/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { planJobPlans, textsOfPlanLine } from './plan-job-plans.ts';
import { planLearning, textsOfEntry } from './plan-learning.ts';
import { planPeople, textsOfPerson } from './plan-people.ts';
import { guardRows, type RowGuard } from './row-guard.ts';
import { type ReadRow, readRows } from './rows.ts';
import type { Step } from './steps.ts';
import { readTabular } from './tabular/read.ts';
import type { ReadingResult, Tabular } from './tabular/types.ts';

export type ImportKind = keyof typeof importRules;

/** What a preview was asked for; the confirmation asks for the same. */
export interface ImportRequest {
  kind: ImportKind;
  path: string;
  /** Our field by the file's header, where a person chose. */
  mapping: Readonly<Record<string, string | null>>;
  /** Why the guard's warnings are let in; null where they hold rows back. */
  acceptWarnings: string | null;
}

export interface OpenImport {
  table: Tabular;
  headers: HeaderMapping;
  /** Goes through the file once. */
  steps: AsyncGenerator<Step>;
  /** Told of while `steps` is gone through. */
  seen: Seen;
}

export interface Seen {
  rows: number;
  /** Field and kind of what a reason let in, as `title full_date`. */
  letIn: Set<string>;
  /** A hash over every cell read; complete once `steps` has ended. */
  digest(): string;
  onRow: ((row: ReadRow<unknown>) => void) | null;
}

/** Opens a file for an import into a workspace as it stands. */
export async function openImport(
  request: ImportRequest,
  workspace: { db: ReadHandle; dataKey: Uint8Array },
): Promise<ReadingResult<OpenImport>> {
  const opened = await readTabular(request.path);
  if (!opened.ok) return opened;
  const table = opened.value;
  const headers = mapHeaders(table.headers, importRules[request.kind].fields, request.mapping);
  const hash = createHash('sha256').update(JSON.stringify([table.headers, headers.columns]));
  const seen: Seen = {
    rows: 0,
    letIn: new Set(),
    digest: () => hash.copy().digest('hex'),
    onRow: null,
  };
  const watch = async function* <T>(rows: AsyncIterable<ReadRow<T>>): AsyncGenerator<ReadRow<T>> {
    for await (const row of rows) {
      seen.rows += 1;
      hash.update(JSON.stringify([row.row, row.cells]));
      seen.onRow?.(row);
      yield row;
    }
  };
  const guarded = <T>(rows: AsyncIterable<ReadRow<T>>, textsOf: RowGuard<T>['textsOf']) =>
    watch(
      guardRows(rows, {
        textsOf,
        reason: request.acceptWarnings,
        letIn: (field, kinds) => {
          for (const kind of kinds) seen.letIn.add(`${field} ${kind}`);
        },
      }),
    );
  const steps = (): AsyncGenerator<Step> => {
    const { columns } = headers;
    switch (request.kind) {
      case 'people': {
        const rows = readRows(table, columns, importRules.people);
        return planPeople(guarded(rows, textsOfPerson), workspace.db, columns);
      }
      case 'job-plans': {
        const rows = readRows(table, columns, importRules['job-plans']);
        return planJobPlans(guarded(rows, textsOfPlanLine), workspace.db, columns);
      }
      case 'learning': {
        const rows = readRows(table, columns, importRules.learning);
        return planLearning(guarded(rows, textsOfEntry), workspace.db, workspace.dataKey);
      }
    }
  };
  return { ok: true, value: { table, headers, steps: steps(), seen } };
}
