import type { MeetingStatus } from '../../model/meetings.ts';
import { type SeriesScope, seriesScopes } from '../../model/series.ts';
import type { Term } from '../../model/vocabulary.ts';
import { day, duration, optional, text, word } from './cells.ts';
import {
  type CellReader,
  type Cells,
  type FieldModel,
  type Reading,
  readCells,
  rejected,
} from './row.ts';

/** A meeting of an earlier record, or one that is planned. */
export interface MeetingRow {
  /** The identifier that the file gives it: later files name it by that. */
  reference: string;
  series: string;
  day: string;
  /** Null takes the series' own. */
  minutes: number | null;
  /** Null takes the series' own. */
  scope: SeriesScope | null;
  status: ImportedStatus;
  chairStaffId: string | null;
}

export type ImportedStatus = Extract<
  MeetingStatus,
  'closed' | 'planned' | 'cancelled' | 'postponed'
>;

/** A meeting that took place comes closed: it has no draft to comment on here. */
export const importedStatuses: readonly Term<ImportedStatus>[] = [
  {
    code: 'closed',
    name: 'held',
    also: ['ended', 'done', 'complete', 'completed', 'took place', 'yes', 'y'],
  },
  { code: 'planned', name: 'planned', also: ['scheduled', 'upcoming'] },
  { code: 'cancelled', name: 'cancelled', also: ['canceled', 'not held', 'no', 'n'] },
  { code: 'postponed', name: 'postponed', also: ['deferred', 'moved'] },
];

export const meetingFields: readonly FieldModel[] = [
  {
    name: 'meeting_id',
    required: true,
    aliases: ['meeting', 'meeting ref', 'meeting reference', 'meeting number', 'meeting no', 'id'],
  },
  {
    name: 'series',
    required: true,
    aliases: ['meeting series', 'series name', 'meeting type', 'meeting name', 'title'],
  },
  { name: 'date', required: true, aliases: ['day', 'meeting date', 'date of meeting', 'held on'] },
  {
    name: 'minutes',
    required: false,
    aliases: ['mins', 'duration', 'length', 'minutes held'],
  },
  { name: 'scope', required: false, aliases: ['covers', 'level'] },
  { name: 'status', required: true, aliases: ['state', 'meeting status', 'held'] },
  {
    name: 'chair_staff_id',
    required: false,
    aliases: ['chair', 'chair id', 'chaired by', 'chair staff number', 'convener'],
  },
];

/** A row of the meetings file, or the first thing wrong with it. */
export const readMeetingRow = (cells: Cells): Reading<MeetingRow> =>
  readCells(cells, {
    reference: ['meeting_id', text(80, 1)],
    series: ['series', text(120, 1)],
    day: ['date', day],
    minutes: ['minutes', optional(meetingMinutes)],
    scope: ['scope', optional(word(seriesScopes))],
    status: ['status', word(importedStatuses)],
    chairStaffId: ['chair_staff_id', optional(text(40))],
  });

const SHORTEST = 10;
const LONGEST = 480;

/** As the app plans meetings: ten minutes to eight hours. */
const meetingMinutes: CellReader<number> = (cell, field) => {
  const reading = duration(cell, field);
  if (!reading.ok || (reading.value >= SHORTEST && reading.value <= LONGEST)) return reading;
  const range = `at least ${SHORTEST}, at most ${LONGEST} minutes`;
  return rejected(field, 'out_of_range', { value: cell.trim(), range });
};
