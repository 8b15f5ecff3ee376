import { foldWord } from '../../../../src-shared/model/vocabulary.ts';

/**
 * The tables in an attendance report. Newer reports have three sections under numbered titles
 * ("1. Summary", "2. Participants", "3. In-Meeting Activities"), older ones a summary and a table,
 * the oldest a flat list of joining and leaving. What a table is, its own header says: titles differ
 * from version to version.
 */

const columns = {
  name: ['name', 'fullname', 'participantname', 'displayname'],
  email: ['email', 'emailaddress'],
  firstJoin: ['firstjoin', 'firstjointime'],
  join: ['jointime', 'joined', 'join'],
  leave: ['leavetime', 'left', 'leave', 'lastleave', 'lastleavetime'],
  length: ['duration', 'inmeetingduration', 'meetingduration', 'attendanceduration'],
  action: ['useraction', 'action'],
  time: ['timestamp', 'time'],
} as const;
export type Column = keyof typeof columns;

export type ReportTable =
  /** One row for each time that somebody was there. */
  | 'stays'
  /** One row for each act of joining or leaving. */
  | 'acts'
  /** One row for each person, with the whole time, or with nothing but that they were there. */
  | 'people';

export interface TableRow {
  table: ReportTable;
  /** The row's cells by what the header calls them, trimmed; empty where there is none. */
  cells: Readonly<Record<Column, string>>;
}

export interface ReportTables {
  rows: TableRow[];
  /** When the meeting ended, as the summary writes it; empty where it does not say. */
  endedAt: string;
}

/** The rows of every table that a report has; null where it has none. */
export function tablesOf(records: Iterable<readonly string[]>): ReportTables | null {
  const rows: TableRow[] = [];
  let header: Header | null = null;
  let found = false;
  let endedAt = '';
  for (const record of records) {
    const cells = record.map((cell) => cell.trim());
    const next = headerOf(cells);
    if (next) {
      header = next;
      found = true;
    } else if (isTitle(cells)) {
      header = null;
    } else if (header) {
      rows.push(rowOf(header, cells));
    } else if (/^(meeting)?endtime$/.test(foldWord(cells[0] ?? ''))) {
      endedAt = cells[1] ?? '';
    }
  }
  return found ? { rows: rows.filter(({ cells }) => cells.name !== ''), endedAt } : null;
}

interface Header {
  table: ReportTable;
  at: Readonly<Record<Column, number>>;
}

function headerOf(cells: readonly string[]): Header | null {
  const folded = cells.map(foldWord);
  const names = Object.entries(columns) as [Column, readonly string[]][];
  const at = Object.fromEntries(
    names.map(([column, known]) => [column, folded.findIndex((cell) => known.includes(cell))]),
  ) as Record<Column, number>;
  const has = (...wanted: Column[]) => wanted.every((column) => at[column] >= 0);
  if (!has('name')) return null;
  if (has('action', 'time')) return { table: 'acts', at };
  if (has('join', 'leave')) return { table: 'stays', at };
  const isOfPeople = has('length') || has('firstJoin') || (has('email') && folded.includes('role'));
  return isOfPeople ? { table: 'people', at } : null;
}

/** A section's title stands alone in its line, with a number before it. */
const isTitle = ([first = '', ...others]: readonly string[]): boolean =>
  /^\d+\.\s*\D/.test(first) && others.every((cell) => cell === '');

function rowOf({ table, at }: Header, cells: readonly string[]): TableRow {
  const names = Object.keys(columns) as Column[];
  const byColumn = Object.fromEntries(names.map((column) => [column, cells[at[column]] ?? '']));
  return { table, cells: byColumn as Record<Column, string> };
}
