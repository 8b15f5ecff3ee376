import { describe, expect, it } from 'vitest';
import {
  attendanceFields,
  readAttendanceRow,
  readWideRow,
  wideFields,
} from '../../../src-shared/rules/imports/attendance.ts';
import { mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';
import { readMark } from '../../../src-shared/rules/imports/marks.ts';

const markOf = (cell: string) => {
  const read = readMark(cell, '2026-03-03');
  return read.ok ? [read.value.status, read.value.minutes] : read.code;
};

describe('a mark of a register', () => {
  it.each([
    ['present', 'present', null],
    ['X', 'present', null],
    ['✓', 'present', null],
    ['1', 'present', null],
    ['Y', 'present', null],
    ['Teams', 'virtual', null],
    ['virtual (45 min)', 'virtual', 45],
    ['part 30', 'part', 30],
    ['Left early: 20', 'part', 20],
    ['45', null, 45],
    ['1h', null, 60],
    ['0', 'apologies', null],
    ['DNA', 'apologies', null],
    ['✗', 'apologies', null],
    ['apologies 60', 'apologies', null],
    ['A/L', 'away', null],
  ])('%s is %s, %s minutes', (cell, status, minutes) => {
    expect(markOf(cell)).toEqual([status, minutes]);
  });

  it('part of a meeting needs its minutes, and an unknown word says which are known', () => {
    expect(markOf('part')).toBe('part_without_minutes');
    expect(readMark('maybe', 'M-1')).toMatchObject({ code: 'unknown_word', field: 'M-1' });
  });
});

describe('a row of a long register', () => {
  const row = (status: string, minutes: string) => {
    const read = readAttendanceRow({ staff_id: 'X1', meeting_id: 'M-1', status, minutes });
    if (!read.ok) return `${read.field} ${read.code}`;
    const mark = read.value.marks[0]?.mark;
    return mark?.ok ? [mark.value.status, mark.value.minutes] : mark?.code;
  };

  it('has status and minutes in columns of their own', () => {
    expect(row('present', '')).toEqual(['present', null]);
    expect(row('Part', '25')).toEqual(['part', 25]);
    expect(row('', '40')).toEqual([null, 40]);
    expect(row('apologies', '0')).toEqual(['apologies', null]);
    expect(row('away', '60')).toEqual(['away', null]);
  });

  it('is refused where nothing is said, or what is said makes no sense', () => {
    expect(row('', '')).toBe('status required');
    expect(row('part', '')).toBe('status part_without_minutes');
    expect(row('present', '0')).toBe('minutes out_of_range');
    expect(row('present', 'all')).toBe('minutes not_a_duration');
    expect(readAttendanceRow({ meeting_id: 'M-1', status: 'x' })).toMatchObject({
      field: 'staff_id',
      code: 'required',
    });
  });
});

describe('a wide register', () => {
  it('has a field for each meeting, and no mark where a cell is empty or a dash', () => {
    const meetings = ['2026-01-13', 'M-2'];
    const fields = wideFields(meetings);
    const own = { '2026-01-13': '2026-01-13', 'M-2': 'M-2' };
    const headers = ['Consultant', '2026-01-13', 'M-2', 'Total'];
    expect(mapHeaders(headers, fields, own).mapping).toEqual({
      Consultant: 'name',
      ...own,
      Total: null,
    });
    const read = readWideRow(meetings)({ name: 'Ruth Madeup', '2026-01-13': '-', 'M-2': 'x' });
    expect(read).toMatchObject({
      ok: true,
      value: { staffId: '', name: 'Ruth Madeup', marks: [{ meeting: 'M-2' }] },
    });
  });

  it('a long one may name its meeting by the day', () => {
    expect(mapHeaders(['Staff No', 'Meeting date', 'Attended'], attendanceFields).mapping).toEqual({
      'Staff No': 'staff_id',
      'Meeting date': 'meeting_id',
      Attended: 'status',
    });
  });
});
