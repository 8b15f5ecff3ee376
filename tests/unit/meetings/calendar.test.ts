import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from '../../../src-main/core/meetings/calendar.ts';

const entry: CalendarEntry = {
  id: '0192f000-0000-7000-8000-000000000001',
  series: 'REALM, main site; "upper" floor',
  day: '2026-11-24',
  starts_at: '12:30',
  minutes: 60,
  place: 'Seminar room, level 2',
  link: 'https://meet.example/abc?x=1,2',
  status: 'planned',
  sequence: 0,
};
const now = Date.UTC(2026, 10, 1);

/** What another library makes of the entries. */
function parsed(entries: readonly Partial<CalendarEntry>[], timeZone = 'Europe/London') {
  const text = calendarText(
    entries.map((one) => ({ ...entry, ...one })),
    { timeZone, now },
  );
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      sequence: event.sequence,
      status: one.getFirstPropertyValue('status'),
      url: one.getFirstPropertyValue('url'),
    };
  });
  return { text, calendar, events };
}

describe('a calendar file', () => {
  it('is published, with what another library reads back', () => {
    const { calendar, events } = parsed([{}]);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(events).toEqual([
      {
        uid: '0192f000-0000-7000-8000-000000000001@addendum',
        summary: 'REALM, main site; "upper" floor',
        location: 'Seminar room, level 2',
        description: 'https://meet.example/abc?x=1,2',
        start: '2026-11-24T12:30:00.000Z',
        end: '2026-11-24T13:30:00.000Z',
        sequence: 0,
        status: 'CONFIRMED',
        url: 'https://meet.example/abc?x=1%2C2',
      },
    ]);
  });

  it.each([
    ['2026-07-14', '12:30', '2026-07-14T11:30:00.000Z'],
    ['2026-03-28', '12:30', '2026-03-28T12:30:00.000Z'],
    ['2026-03-29', '12:30', '2026-03-29T11:30:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['2026-10-25', '12:30', '2026-10-25T12:30:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ])('starts on %s at %s London time at %s', (day, starts_at, expected) => {
    expect(parsed([{ day, starts_at }]).events[0]?.start).toBe(expected);
  });

  it('takes out what is cancelled or postponed, with a higher number', () => {
    const { events } = parsed([
      { status: 'cancelled', sequence: 3 },
      { status: 'postponed', sequence: 1 },
    ]);
    expect(events.map(({ status, sequence }) => [status, sequence])).toEqual([
      ['CANCELLED', 3],
      ['CANCELLED', 1],
    ]);
  });

  it('has lines of at most 75 bytes that end in CRLF, and a stamp in UTC', () => {
    const { text } = parsed([{ place: 'Ystafell gyfarfod â lle i bawb '.repeat(5) }]);
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain('DTSTAMP:20261101T000000Z');
  });

  it('takes what is no address as a place alone', () => {
    const [event] = parsed([{ link: 'ask the desk', place: '' }]).events;
    expect(event).toMatchObject({ url: null, location: 'ask the desk' });
  });
});
