import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type CallResult, failure } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { MemberContext } from '../context.ts';
import { writeWholeFile } from '../exports/write-file.ts';
import { allSeries, seriesById } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { timeZoneOf, todayIn } from '../workspace/settings.ts';
import { type MeetingRow, meetingById, meetingsOfSeries } from './queries.ts';

/**
 * Meetings for a calendar (RFC 5545). The file says the series, when and where: no case and no
 * person. Times are in UTC, so that no calendar has to know a zone by our name for it.
 */

export interface CalendarEntry
  extends Pick<
    MeetingRow,
    'id' | 'day' | 'starts_at' | 'minutes' | 'place' | 'link' | 'status' | 'sequence'
  > {
  series: string;
}

/**
 * The calendar's text. An entry keeps its UID for good, and calendars take the one with the higher
 * number for news; what is postponed or cancelled is taken out of them. `now`: milliseconds.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  { timeZone, now }: { timeZone: string; now: number },
): string {
  const calendar = ical({
    prodId: { company: 'Addendum', product: 'Meetings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const start = instantOf(entry.day, entry.starts_at ?? '00:00', timeZone);
    const isOff = entry.status === 'postponed' || entry.status === 'cancelled';
    const { link, place } = entry;
    calendar.createEvent({
      id: `${entry.id}@addendum`,
      sequence: entry.sequence,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(start + entry.minutes * 60_000),
      summary: entry.series,
      status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(place || link ? { location: place || link } : {}),
      // Outlook shows the description, and not every calendar shows the address.
      ...(link ? { description: link } : {}),
      ...(URL.canParse(link) ? { url: addressOf(link) } : {}),
    });
  }
  return calendar.toString();
}

/** An address without the marks that the generator would put a backslash before. */
const addressOf = (link: string): string =>
  new URL(link).href.replaceAll(',', '%2C').replaceAll(';', '%3B');

/**
 * The instant of a time of day in a zone, milliseconds. A time that the clocks leave out in spring is
 * an hour later, and of one that comes twice in autumn it is the first.
 */
function instantOf(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (instant: number) => wallTime(instant, timeZone) - instant;
  const earlier = wall - offsetAt(wall - 86_400_000);
  const later = wall - offsetAt(wall + 86_400_000);
  return [earlier, later].find((instant) => wallTime(instant, timeZone) === wall) ?? earlier;
}

/** What a clock in the zone shows at an instant, as if it were UTC. */
function wallTime(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** Writes one meeting, or those from today on of a series or of every series, to a chosen file. */
export async function exportCalendar(
  context: MemberContext,
  { id, seriesId, file }: ParsedInputOf<'meetings.exportCalendar'>,
): Promise<CallResult<OutputOf<'meetings.exportCalendar'>>> {
  const { db } = context.workspace;
  const now = context.now();
  const entries = entriesFor(db, { id, seriesId, today: todayIn(db, now) });
  if (entries === null) return failure('not_found');
  if (entries.length === 0) return failure('nothing_to_come');
  const path = context.pathOf(file);
  if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
  const text = calendarText(entries, { timeZone: timeZoneOf(db), now });
  return writeWholeFile(path, async (sink) => {
    sink.end(text);
    return { events: entries.length };
  });
}

function entriesFor(
  db: ReadHandle,
  asked: { id?: string | undefined; seriesId?: string | undefined; today: string },
): CalendarEntry[] | null {
  if (asked.id) {
    const meeting = meetingById(db, asked.id);
    const series = meeting && seriesById(db, meeting.series_id);
    return meeting && series ? [{ ...meeting, series: series.name }] : null;
  }
  if (asked.seriesId && !seriesById(db, asked.seriesId)) return null;
  return allSeries(db)
    .filter(({ id }) => asked.seriesId === undefined || id === asked.seriesId)
    .flatMap(({ id, name }) =>
      meetingsOfSeries(db, id, { from: asked.today }).map((one) => ({ ...one, series: name })),
    );
}
