import {
  attendanceFields,
  readWideRow,
  wideFields,
} from '../../../src-shared/rules/imports/attendance.ts';
import { tellsWho } from '../../../src-shared/rules/imports/case-fields.ts';
import { day } from '../../../src-shared/rules/imports/cells.ts';
import { importRules } from '../../../src-shared/rules/imports/index.ts';
import { type HeaderMapping, mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';
import type { FieldModel } from '../../../src-shared/rules/imports/row.ts';
import type { ReadHandle } from '../store/database.ts';
import { meetingFinder } from './meeting-finder.ts';
import type { ImportKind, ImportRequest } from './open-import.ts';

/** What a file's columns are: our fields, which for a register depend on the file. */
export interface Columns {
  fields: readonly FieldModel[];
  headers: HeaderMapping;
  /** Of a wide register: the columns that are a meeting each. */
  meetings: readonly string[] | null;
  /** Columns that are never read. */
  neverRead: readonly string[];
}

type Chosen = ImportRequest['mapping'];

export function columnsOf(
  kind: ImportKind,
  headers: readonly string[],
  chosen: Chosen,
  db: ReadHandle,
): Columns {
  if (kind === 'attendance') return registerColumns(headers, chosen, db);
  const { fields } = importRules[kind];
  const neverRead = kind === 'cases' ? headers.filter(tellsWho) : [];
  const refused = Object.fromEntries(neverRead.map((header) => [header, null]));
  return {
    fields,
    headers: mapHeaders(headers, fields, { ...chosen, ...refused }),
    meetings: null,
    neverRead,
  };
}

/**
 * A register is wide where no column says which meeting and some are headed by one: by its id, or by
 * a day. A day on which no meeting is known is one all the same, so that its marks are not lost
 * without a word.
 */
function registerColumns(headers: readonly string[], chosen: Chosen, db: ReadHandle): Columns {
  const long = mapHeaders(headers, attendanceFields, chosen);
  const find = meetingFinder(db);
  const isMeeting = (header: string) =>
    chosen[header] === header || day(header, '').ok || find(header).ok;
  const meetings =
    'meeting_id' in long.columns
      ? []
      : [...new Set(headers.filter((one) => one !== '' && !long.mapping[one] && isMeeting(one)))];
  if (meetings.length === 0) {
    const fields = goingBy(attendanceFields, long);
    return { fields, headers: long, meetings: null, neverRead: [] };
  }
  const own = Object.fromEntries(meetings.map((meeting) => [meeting, meeting]));
  const wide = mapHeaders(headers, wideFields(meetings), { ...own, ...chosen });
  return { fields: goingBy(wideFields(meetings), wide), headers: wide, meetings, neverRead: [] };
}

/** A register that has names and no staff ids goes by names. */
function goingBy(fields: readonly FieldModel[], { columns }: HeaderMapping): FieldModel[] {
  const byName = 'name' in columns && !('staff_id' in columns);
  const needed: Readonly<Record<string, boolean>> = { staff_id: !byName, name: byName };
  return fields.map((field) => ({ ...field, required: needed[field.name] ?? field.required }));
}

/** How a row of the register is read. */
export const registerRow = (meetings: readonly string[] | null) =>
  meetings === null ? importRules.attendance.readRow : readWideRow(meetings);
