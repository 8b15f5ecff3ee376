import { type CallResult, failure, ok } from '../../../../src-shared/contract/call.ts';
import type { Day } from '../../../../src-shared/rules/days.ts';
import { parseCsv } from '../../imports/tabular/csv.ts';
import { decodeFile } from '../../imports/tabular/encoding.ts';
import { readTabular } from '../../imports/tabular/read.ts';
import type { Delimiter, Tabular } from '../../imports/tabular/types.ts';
import { type Attendee, attendeesOf } from './attendees.ts';
import { type ReportTables, tablesOf } from './tables.ts';

const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads a Teams attendance report, as CSV or kept as XLSX: who was at a meeting and for how long.
 * Failures: `file_unreadable`, `file_empty`, `encoding_unknown`, and `not_a_report` for whatever
 * else it is.
 */
export async function readTeamsReport(
  path: string,
  meetingDay: Day,
): Promise<CallResult<Attendee[]>> {
  const opened = await readTabular(path, { maxBytes: MAX_BYTES });
  if (!opened.ok) {
    const isOfFile = ['file_unreadable', 'file_empty', 'encoding_unknown'].includes(opened.code);
    return isOfFile ? failure(opened.code, opened.parameters) : failure('not_a_report');
  }
  try {
    const tables = await tablesIn(path, opened.value);
    return tables === null ? failure('not_a_report') : ok(attendeesOf(tables, meetingDay));
  } catch (error) {
    const system = (error as NodeJS.ErrnoException).code;
    if (typeof system !== 'string') throw error;
    return failure('file_unreadable', { reason: system });
  }
}

async function tablesIn(path: string, table: Tabular): Promise<ReportTables | null> {
  if (table.encoding === undefined) return tablesOf(await sheetRecords(table));
  // A title line has no delimiter and times have commas, so neither says what parts the cells.
  for (const delimiter of ['\t', ';', ','] satisfies Delimiter[]) {
    const records: string[][] = [];
    for await (const { cells } of parseCsv(decodeFile(path, table.encoding), delimiter)) {
      records.push(cells);
    }
    const tables = tablesOf(records);
    if (tables) return tables;
  }
  return null;
}

async function sheetRecords({ headers, rows }: Tabular): Promise<string[][]> {
  const records = [headers];
  for await (const { cells } of rows) records.push(cells);
  return records;
}
