import { text } from './cells.ts';
import { isBlankMark, type Mark, readMark, readMarkAndMinutes } from './marks.ts';
import { type Cells, type FieldModel, type Reading, readCells, staffIdField } from './row.ts';

/**
 * A row of a register: one person, and how they were at one meeting (long), or at each of several
 * that have a column of their own (wide).
 */
export interface AttendanceRow {
  /** '' where the register goes by names. */
  staffId: string;
  name: string;
  marks: { meeting: string; field: string; mark: Reading<Mark> }[];
}

const nameField: FieldModel = {
  name: 'name',
  required: false,
  aliases: [
    'full name',
    'staff name',
    'employee name',
    'person',
    'attendee',
    'radiologist',
    'consultant',
    'staff',
    'who',
  ],
};

/** Of a long register. The meeting is named by its id, or by its day where that says which. */
export const attendanceFields: readonly FieldModel[] = [
  staffIdField,
  nameField,
  {
    name: 'meeting_id',
    required: true,
    aliases: [
      'meeting',
      'meeting ref',
      'meeting reference',
      'meeting number',
      'meeting no',
      'meeting date',
      'date of meeting',
      'date',
      'day',
    ],
  },
  { name: 'status', required: false, aliases: ['attendance', 'attended', 'attendance status'] },
  {
    name: 'minutes',
    required: false,
    aliases: ['mins', 'duration', 'minutes attended', 'time attended'],
  },
];

/** Of a wide register: whoever it is, and one column a meeting. */
export const wideFields = (meetings: readonly string[]): readonly FieldModel[] => [
  staffIdField,
  nameField,
  ...meetings.map((name) => ({ name, required: false, aliases: [] })),
];

/** A row of a long register, or the first thing wrong with it. */
export function readAttendanceRow(cells: Cells): Reading<AttendanceRow> {
  const reading = readCells(cells, { ...personCells(cells), meeting: ['meeting_id', text(80, 1)] });
  if (!reading.ok) return reading;
  const { staffId, name, meeting } = reading.value;
  const mark = readMarkAndMinutes([cells.status ?? '', cells.minutes ?? ''], ['status', 'minutes']);
  if (!mark.ok) return mark;
  return { ok: true, value: { staffId, name, marks: [{ meeting, field: 'meeting_id', mark }] } };
}

/** Reads rows of a wide register; a cell that is empty or a dash says nothing. */
export const readWideRow =
  (meetings: readonly string[]) =>
  (cells: Cells): Reading<AttendanceRow> => {
    const reading = readCells(cells, personCells(cells));
    if (!reading.ok) return reading;
    const marks = meetings
      .filter((meeting) => !isBlankMark(cells[meeting] ?? ''))
      .map((meeting) => ({
        meeting,
        field: meeting,
        mark: readMark(cells[meeting] ?? '', meeting),
      }));
    return { ok: true, value: { ...reading.value, marks } };
  };

/** A name stands in for a staff id that is not there. */
const personCells = ({ name }: Cells) =>
  ({
    staffId: ['staff_id', text(40, (name ?? '').trim() === '' ? 1 : 0)],
    name: ['name', text(120)],
  }) as const;
