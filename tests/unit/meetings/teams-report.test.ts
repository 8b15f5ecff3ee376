import { describe, expect, it } from 'vitest';
import { attendeesOf, secondsOf } from '../../../src-main/core/meetings/teams-report/attendees.ts';
import { tablesOf } from '../../../src-main/core/meetings/teams-report/tables.ts';
import {
  dateOrderOf,
  readLength,
  readTime,
} from '../../../src-main/core/meetings/teams-report/times.ts';

/** Attendees of a report written one row a line, cells parted by bars. */
function read(lines: readonly string[], day = '2026-11-24') {
  const tables = tablesOf(lines.map((line) => line.split('|')));
  return (tables ? attendeesOf(tables, day) : []).map(({ name, rejoins, ...one }) => ({
    name,
    rejoins,
    seconds: secondsOf([one]),
  }));
}

describe('lengths of time', () => {
  it.each([
    ['1h 2m 3s', 3_723],
    ['58m 12s', 3_492],
    ['45s', 45],
    ['2h', 7_200],
    ['1 hr 5 min', 3_900],
    ['01:02:03', 3_723],
    ['', null],
    ['soon', null],
  ])('%j are %s seconds', (text, seconds) => {
    expect(readLength(text)).toBe(seconds);
  });
});

describe('times', () => {
  const noon = Date.UTC(2026, 10, 24, 12, 31, 7) / 1_000;
  it.each([
    ['24/11/2026, 12:31:07', 'day_first', noon],
    ['24.11.2026 12:31:07', 'day_first', noon],
    ['11/24/26, 12:31:07\u202FPM', 'month_first', noon],
    ['11/24/2026, 12:31:07 PM', 'month_first', noon],
    ['11/24/26, 12:31:07 AM', 'month_first', noon - 43_200],
    ['24/11/2026, 12:31:07 pm', 'day_first', noon],
    ['2026-11-24T12:31:07Z', 'month_first', noon],
    ['24/11/2026, 12:31', 'day_first', noon - 7],
    ['11/24/26, 12:31:07 PM', 'day_first', null],
    ['yesterday', 'day_first', null],
  ] as const)('%j, %s, are %s', (text, order, expected) => {
    expect(readTime(text, order)).toBe(expected);
  });

  it('go by the meeting’s day where both orders make sense', () => {
    expect(dateOrderOf(['04/03/2026, 12:30:00'], '2026-03-04')).toBe('day_first');
    expect(dateOrderOf(['04/03/2026, 12:30:00'], '2026-04-03')).toBe('month_first');
    expect(dateOrderOf(['04/03/2026, 12:30:00 PM'], '2020-01-01')).toBe('month_first');
    expect(dateOrderOf(['04/03/2026, 12:30:00'], '2020-01-01')).toBe('day_first');
  });
});

describe('a report', () => {
  const sections = [
    '1. Summary',
    'Meeting title|REALM, main site',
    'Attended participants|3',
    'Start time|24/11/2026, 12:29:00',
    'End time|24/11/2026, 13:31:00',
    '',
    '2. Participants',
    'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role',
    'Ruth Madeup|24/11/2026, 12:29:00|24/11/2026, 13:31:00|1h 2m|ruth@trust.example|x|Organizer',
    'Kwame Test|24/11/2026, 12:30:00|24/11/2026, 13:30:00|50m|kwame@trust.example|x|Attendee',
    'MOCKFORD, Callum (A TRUST)|24/11/2026, 12:40:00||20m 30s|||Attendee',
    '',
    '3. In-Meeting Activities',
    'Name|Join Time|Leave Time|Duration|Email|Role',
    'Ruth Madeup|24/11/2026, 12:29:00|24/11/2026, 13:31:00|1h 2m|ruth@trust.example|Organizer',
    'Kwame Test|24/11/2026, 12:30:00|24/11/2026, 12:50:00|20m|kwame@trust.example|Attendee',
    'Kwame Test|24/11/2026, 12:45:00|24/11/2026, 13:00:00|15m|kwame@trust.example|Attendee',
    'Kwame Test|24/11/2026, 13:10:00||20m|kwame@trust.example|Attendee',
  ];

  it('adds up rejoins, overlapping time once, and who had not left to the end', () => {
    expect(read(sections)).toEqual([
      { name: 'Ruth Madeup', rejoins: 0, seconds: 62 * 60 },
      { name: 'Kwame Test', rejoins: 2, seconds: (30 + 21) * 60 },
      { name: 'MOCKFORD, Callum (A TRUST)', rejoins: 0, seconds: 20 * 60 + 30 },
    ]);
  });

  it('takes the lengths where no activities are given', () => {
    expect(read(sections.slice(0, 11)).map(({ seconds }) => seconds)).toEqual([
      3_720, 3_000, 1_230,
    ]);
  });

  it('may be a flat list of joining and leaving, in any order', () => {
    const flat = [
      'Full Name|User Action|Timestamp',
      'Ruth Madeup|Joined before|11/24/2026, 12:30:00 PM',
      'Kwame Test|Left|11/24/2026, 12:50:00 PM',
      'Kwame Test|Joined|11/24/2026, 12:35:00 PM',
      'Kwame Test|Joined|11/24/2026, 1:00:00 PM',
      'Ruth Madeup|Left|11/24/2026, 1:30:00 PM',
    ];
    expect(read(flat)).toEqual([
      { name: 'Ruth Madeup', rejoins: 0, seconds: 3_600 },
      { name: 'Kwame Test', rejoins: 1, seconds: (15 + 30) * 60 },
    ]);
  });

  it('keeps two accounts of one name apart, and joins the one without an address to the other', () => {
    const rows = (...emails: string[]) => [
      'Name|First Join|Last Leave|In-Meeting Duration|Email|Role',
      ...emails.map((email) => `Sam Example|x|x|10m|${email}|Attendee`),
    ];
    expect(read(rows('a@trust.example', 'b@trust.example'))).toEqual([
      { name: 'Sam Example', rejoins: 0, seconds: 600 },
      { name: 'Sam Example (2)', rejoins: 0, seconds: 600 },
    ]);
    expect(read(rows('a@trust.example', '', 'A@trust.example'))).toEqual([
      { name: 'Sam Example', rejoins: 2, seconds: 1_800 },
    ]);
  });

  it('may say only who was there', () => {
    const tables = tablesOf([
      ['2. Participants'],
      ['Name', 'Email', 'Role'],
      ['Ruth Madeup', 'ruth@trust.example', 'Organizer'],
    ]);
    const [one] = tables ? attendeesOf(tables, '2026-11-24') : [];
    expect(one).toMatchObject({ name: 'Ruth Madeup', isUntimed: true });
  });

  it('is none without a table of its own', () => {
    expect(
      tablesOf([
        ['staff_id', 'name', 'minutes'],
        ['R001', 'Kwame Test', '40'],
      ]),
    ).toBeNull();
    expect(tablesOf([['Holiday pictures']])).toBeNull();
  });
});
