import { createHash } from 'node:crypto';
import { importRules } from '../../../src-shared/rules/imports/index.ts';
import { cellsByField } from '../../../src-shared/rules/imports/mapping.ts';
import type { Cells, FieldModel, Reading } from '../../../src-shared/rules/imports/row.ts';
import type { ReadHandle } from '../store/database.ts';
import { type Columns, columnsOf, registerRow } from './columns.ts';
import { columnNotes, type ImportNote } from './notes.ts';
import { planAttendance, textsOfAttendance } from './plan-attendance.ts';
import { planCases, textsOfCase } from './plan-cases.ts';
import { planJobPlans, textsOfPlanLine } from './plan-job-plans.ts';
import { planLearning, textsOfEntry } from './plan-learning.ts';
import { planMeetings, textsOfMeeting } from './plan-meetings.ts';
import { planPeople, textsOfPerson } from './plan-people.ts';
import { guardRows, type RowTexts } from './row-guard.ts';
import { type ReadRow, readRows } from './rows.ts';
import { showAttendance, showCase, showMeeting } from './show-meeting-row.ts';
import { showEntry, showPerson, showPlanLine } from './show-row.ts';
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
  columns: Columns;
  /** Goes through the file once, filling `seen`. */
  steps: AsyncGenerator<Step>;
  seen: Seen;
}

export interface Seen {
  rows: number;
  /** The first rows as understood, by field. */
  sample: Record<string, string>[];
  /** Field and kind of what a reason let in, like `title full_date`. */
  letIn: Set<string>;
  /** Whole once the file was gone through. */
  notes: ImportNote[];
  /** A hash over every cell read. */
  digest(): string;
}

/** How the rows of one kind of import are read, guarded and shown. */
interface RowRules<T> {
  fields: readonly FieldModel[];
  readRow: (cells: Cells) => Reading<T>;
  textsOf: (value: T) => RowTexts;
  show: (value: T) => Record<string, string>;
}

const SAMPLE = 8;

/** Opens a file for an import into a workspace as it stands. */
export async function openImport(
  request: ImportRequest,
  { db, dataKey }: { db: ReadHandle; dataKey: Uint8Array },
): Promise<ReadingResult<OpenImport>> {
  const opened = await readTabular(request.path);
  if (!opened.ok) return opened;
  const table = opened.value;
  const { kind, mapping, acceptWarnings } = request;
  const found = columnsOf(kind, table.headers, mapping, db);
  const { columns } = found.headers;
  const hash = createHash('sha256').update(JSON.stringify([table.headers, columns]));
  const seen: Seen = {
    rows: 0,
    sample: [],
    letIn: new Set(),
    notes: columnNotes(found),
    digest: () => hash.copy().digest('hex'),
  };
  const rowsOf = async function* <T>(rules: RowRules<T>): AsyncGenerator<ReadRow<T>> {
    const guarded = guardRows(readRows(table, columns, rules), {
      textsOf: rules.textsOf,
      reason: acceptWarnings,
      letIn: (found) => seen.letIn.add(found),
    });
    for await (const row of guarded) {
      seen.rows += 1;
      hash.update(JSON.stringify([row.row, row.cells]));
      if (seen.sample.length < SAMPLE) {
        const { reading } = row;
        const cells = cellsByField(row.cells, rules.fields, columns);
        seen.sample.push(reading.ok ? rules.show(reading.value) : cells);
      }
      yield row;
    }
  };
  const take = (note: ImportNote) => seen.notes.push(note);
  const register = {
    fields: found.fields,
    readRow: registerRow(found.meetings),
    textsOf: textsOfAttendance,
    show: showAttendance,
  };
  const steps = {
    people: () => planPeople(rowsOf(people), db, columns),
    'job-plans': () => planJobPlans(rowsOf(jobPlans), db, columns),
    learning: () => planLearning(rowsOf(learning), db, dataKey),
    meetings: () => planMeetings(rowsOf(meetings), db, take),
    attendance: () => planAttendance(rowsOf(register), db, take),
    cases: () => planCases(rowsOf(cases), { db, dataKey, take, hidden: hiddenIn(table, found) }),
  };
  return { ok: true, value: { table, columns: found, steps: steps[kind](), seen } };
}

const people = { ...importRules.people, textsOf: textsOfPerson, show: showPerson };
const jobPlans = { ...importRules['job-plans'], textsOf: textsOfPlanLine, show: showPlanLine };
const learning = { ...importRules.learning, textsOf: textsOfEntry, show: showEntry };
const meetings = { ...importRules.meetings, textsOf: textsOfMeeting, show: showMeeting };
const cases = { ...importRules.cases, textsOf: textsOfCase, show: showCase };

/** Indexes of the columns that are never read: a file of rejected rows does not have them either. */
const hiddenIn = ({ headers }: Tabular, { neverRead }: Columns): ReadonlySet<number> =>
  new Set(headers.flatMap((header, column) => (neverRead.includes(header) ? [column] : [])));
