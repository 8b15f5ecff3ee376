import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import type { MeetingRow as RowOfFile } from '../../../src-shared/rules/imports/meetings.ts';
import { newId } from '../ids.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { meetingByIdOrReference } from '../meetings/record-queries.ts';
import type { PersonRow } from '../people/queries.ts';
import { allSeries, type SeriesRow } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { peopleByStaffId } from './directory.ts';
import { isSigned } from './meeting-finder.ts';
import { type NewSeries, newSeriesChanges, newSeriesOf } from './new-series.ts';
import type { TakeNote } from './notes.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { rejectedStep, rejectionOf, type Step } from './steps.ts';

/** An identifier may look like a date; only a patient's number has no place in it. */
export const textsOfMeeting = (row: RowOfFile): RowTexts => ({
  words: { series: row.series },
  numbers: { meeting_id: row.reference },
});

export interface AcceptedMeeting {
  row: number;
  value: RowOfFile;
  chair: PersonRow | null;
}

/**
 * What a file of meetings comes to. A meeting is known again by its identifier; what the file says
 * anew of it is written, unless it was run or signed here. One that was held comes closed on its own
 * day, without a signature. A series that nobody has made is made by the first of its meetings.
 */
export async function* planMeetings(
  rows: AsyncIterable<ReadRow<RowOfFile>>,
  db: ReadHandle,
  take: TakeNote,
): AsyncGenerator<Step> {
  const people = peopleByStaffId(db);
  const accepted: AcceptedMeeting[] = [];
  const rowOf = new Map<string, number>();
  for await (const { row, cells, reading } of rows) {
    const rejection = reading.ok ? faultOf(reading.value, rowOf, people, db) : rejectionOf(reading);
    if (rejection || !reading.ok) {
      yield rejectedStep({ row, cells }, rejection as Rejection);
      continue;
    }
    const { value } = reading;
    rowOf.set(value.reference, row);
    const chair = value.chairStaffId ? people.get(foldWord(value.chairStaffId)) : undefined;
    accepted.push({ row, value, chair: chair ?? null });
  }
  const known = new Map(allSeries(db).map((series) => [foldWord(series.name), series]));
  const made = newSeriesOf(db, accepted, known);
  for (const { name, chair } of made.values()) {
    take({ code: 'series_made', series: name, chair: chair?.name ?? null });
  }
  for (const meeting of accepted) yield stepOf(db, meeting, known, made);
}

function faultOf(
  { reference, chairStaffId }: RowOfFile,
  rowOf: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, PersonRow>,
  db: ReadHandle,
): Rejection | null {
  const twin = rowOf.get(reference);
  if (twin !== undefined) {
    const parameters = { value: reference, row: twin };
    return { field: 'meeting_id', code: 'duplicate_id', parameters };
  }
  if (chairStaffId && !people.has(foldWord(chairStaffId))) {
    const parameters = { value: chairStaffId };
    return { field: 'chair_staff_id', code: 'unknown_person', parameters };
  }
  const stored = meetingByIdOrReference(db, reference);
  if (!stored) return null;
  const parameters = { value: reference };
  if (isSigned(stored)) return { field: 'meeting_id', code: 'meeting_signed', parameters };
  const wasRun = stored.started_at !== null;
  return wasRun ? { field: 'meeting_id', code: 'meeting_run_here', parameters } : null;
}

function stepOf(
  db: ReadHandle,
  { row, value, chair }: AcceptedMeeting,
  known: ReadonlyMap<string, SeriesRow>,
  made: ReadonlyMap<string, NewSeries>,
): Step {
  const stored = meetingByIdOrReference(db, value.reference);
  const series = known.get(foldWord(value.series)) ?? null;
  const cells = cellsOf(value, chair, series);
  if (stored && series && isSame(stored, series.id, cells)) {
    return { verdicts: [{ row, outcome: 'unchanged' }], write: null };
  }
  return {
    verdicts: [{ row, outcome: 'imported' }],
    write: async ({ by, now }) => {
      const fresh = made.get(foldWord(value.series));
      const seriesId = series?.id ?? fresh?.id;
      if (!seriesId) throw new Error('a meeting of no series');
      const patch: Change['patch'] = { series_id: seriesId, ...cells };
      const change = stored
        ? { table: 'meeting', row: stored.id, patch }
        : { table: 'meeting', row: newId(now), patch: { ...patch, ...timeOf(value, series) } };
      const isFirst = fresh?.row === row;
      return { changes: [...(isFirst ? newSeriesChanges(fresh, by, now) : []), change] };
    },
  };
}

/** What the file says of a meeting. */
function cellsOf(
  { reference, day, minutes, scope, status }: RowOfFile,
  chair: PersonRow | null,
  series: SeriesRow | null,
) {
  return {
    reference,
    day,
    minutes: minutes ?? series?.minutes ?? USUAL_MINUTES,
    scope: scope ?? series?.scope ?? 'department',
    status,
    closed_on: status === 'closed' ? day : null,
    chair_id: chair?.id ?? null,
  };
}

const USUAL_MINUTES = 60;

function isSame(stored: MeetingRow, seriesId: string, cells: ReturnType<typeof cellsOf>): boolean {
  const before: Readonly<Record<string, unknown>> = stored;
  const says = Object.entries(cells).every(([column, cell]) => before[column] === cell);
  return says && stored.series_id === seriesId;
}

/** When and where a meeting to come is, as its series meets; of a past one nobody said. */
function timeOf({ status }: RowOfFile, series: SeriesRow | null): Change['patch'] {
  const rest = { checklist: '', sequence: 0 };
  if (status !== 'planned' || !series) return rest;
  const { starts_at, mode, place, link } = series;
  return { ...rest, starts_at, mode, place, link };
}
