import { describe, expect, it } from 'vitest';
import {
  attendanceOf,
  heldMeetings,
  type PersonFacts,
  realmPeriod,
  recordsByPerson,
} from '../../../../src-shared/rules/realm/index.ts';
import {
  meetingOn,
  pack,
  radiologist,
  recordOn,
  reportOf,
  ruleOf,
  series,
  sixDays,
  sixMeetings,
} from './years.ts';

function countsOf(
  person: PersonFacts,
  records: ReturnType<typeof recordOn>[] = [],
  meetings = sixMeetings,
  to = '2026-11-24',
) {
  const held = heldMeetings(meetings, [series], pack.switches);
  const mine = recordsByPerson(records)(person.id);
  const counted = attendanceOf(person, held, mine, realmPeriod(to), pack.switches);
  return { ...counted, counts: counted.meetings.map(({ counts }) => counts) };
}

describe('what somebody attended', () => {
  it('is a share of the meetings they were expected at', () => {
    const records = sixDays.slice(0, 4).map((day) => recordOn(day));
    expect(countsOf(radiologist(), records)).toMatchObject({
      attended: 4,
      expected: 6,
      percent: '66.7',
    });
  });

  it('has no percentage under four meetings', () => {
    const three = countsOf(radiologist(), [], sixMeetings.slice(0, 3));
    expect(three).toMatchObject({ attended: 0, expected: 3, percent: null });
    expect(countsOf(radiologist(), [], sixMeetings.slice(0, 4)).percent).toBe('0.0');
  });

  it('begins with the day that somebody joined and ends with the day that they left', () => {
    const joined = radiologist({ employment: [{ from: '2026-05-12', to: null, wte: '1' }] });
    expect(countsOf(joined).counts.slice(0, 3)).toEqual([
      'not_in_post',
      'not_in_post',
      'not_attended',
    ]);
    const left = radiologist({ employment: [{ from: '2020-01-01', to: '2026-05-12', wte: '1' }] });
    expect(countsOf(left).expected).toBe(3);
    const expectedLater = radiologist({
      expectedAt: [{ seriesId: 's1', from: '2026-05-13', to: null }],
    });
    expect(countsOf(expectedLater).expected).toBe(3);
  });

  it('takes part attendance by its minutes: half counts, a minute less does not', () => {
    const part = (minutes: number | null) =>
      countsOf(radiologist(), [recordOn('2026-05-12', 'part', minutes)]).attended;
    expect([part(30), part(29), part(null)]).toEqual([1, 0, 0]);
  });

  it('measures part attendance against what the meeting took, not what was planned', () => {
    const start = Date.UTC(2026, 4, 12, 12, 30);
    const short = meetingOn('2026-05-12', { startedAt: start, endedAt: start + 40 * 60_000 });
    const records = [recordOn('2026-05-12', 'part', 20)];
    expect(countsOf(radiologist(), records, [short]).attended).toBe(1);
    expect(countsOf(radiologist(), records, [meetingOn('2026-05-12')]).attended).toBe(0);
  });

  it('takes present and virtual without minutes as the whole meeting', () => {
    const there = countsOf(radiologist(), [
      recordOn('2026-03-10', 'virtual'),
      recordOn('2026-05-12', 'present'),
      recordOn('2026-07-14', 'virtual', 10),
      recordOn('2026-09-08', 'apologies', 60),
    ]);
    expect(there.attended).toBe(2);
    expect(there.meetings.map(({ minutes }) => minutes)).toEqual([0, 60, 60, 10, 0, 0]);
  });

  it('never takes more minutes than the meeting had', () => {
    const [, , third] = countsOf(radiologist(), [recordOn('2026-05-12', 'virtual', 95)]).meetings;
    expect(third?.minutes).toBe(60);
  });

  it('expects nobody who is away, by the meeting’s record or by a long absence', () => {
    const onLeave = radiologist({ absences: [{ from: '2026-03-10', to: '2026-05-12' }] });
    const away = countsOf(onLeave, [recordOn('2026-07-14', 'away'), recordOn('2026-05-12')]);
    expect(away.counts).toEqual([
      'not_attended',
      'away',
      'away',
      'away',
      'not_attended',
      'not_attended',
    ]);
    expect(away).toMatchObject({ expected: 3, attended: 0 });
  });

  it('counts meetings elsewhere that something shows, and never more than expected', () => {
    const elsewhere = (day: string, evidence = 'Certificate') => ({
      id: day,
      day,
      minutes: 60,
      what: 'Network meeting',
      evidence,
    });
    const one = radiologist({ elsewhere: [elsewhere('2026-06-01'), elsewhere('2026-06-02', ' ')] });
    expect(countsOf(one, [recordOn('2026-05-12')])).toMatchObject({ attended: 2, expected: 6 });
    const many = radiologist({ elsewhere: sixDays.map((day) => elsewhere(day)) });
    expect(countsOf(many, [recordOn('2026-05-12')])).toMatchObject({
      attended: 6,
      expected: 6,
      elsewhereCounted: 5,
      percent: '100.0',
    });
    const beforePeriod = radiologist({ elsewhere: [elsewhere('2025-11-24')] });
    expect(countsOf(beforePeriod).attended).toBe(0);
  });

  it('counts both meetings of one day', () => {
    const meetings = [meetingOn('2026-05-12'), meetingOn('2026-05-12', { id: 'm other' })];
    const counted = countsOf(radiologist(), [recordOn('2026-05-12')], meetings);
    expect(counted).toMatchObject({ attended: 1, expected: 2 });
  });

  it('counts a guest at a series they are not expected at as not expected', () => {
    const guest = radiologist({ expectedAt: [] });
    expect(countsOf(guest, [recordOn('2026-05-12')])).toMatchObject({ attended: 0, expected: 0 });
  });
});

describe('radiologists at half of their meetings (R03)', () => {
  const records = (person: string, days: readonly string[]) =>
    days.map((day) => ({ ...recordOn(day), personId: person }));
  const people = [
    radiologist(),
    radiologist({ id: 'p2', name: 'Elin Sample', staffGroup: 'SAS' }),
    radiologist({ id: 'p3', name: 'Owen Sample' }),
    radiologist({ id: 'p4', name: 'Registrar', staffGroup: 'Specialty registrar' }),
    radiologist({
      id: 'p5',
      name: 'New Here',
      expectedAt: [{ seriesId: 's1', from: '2026-09-01', to: null }],
    }),
  ];
  const year = {
    meetings: sixMeetings,
    people,
    attendance: [
      ...records('p1', sixDays.slice(0, 3)),
      ...records('p2', sixDays),
      ...records('p3', sixDays.slice(0, 2)),
    ],
  };

  it('is the share of those with a percentage who reach half', () => {
    expect(ruleOf('R03', year)).toMatchObject({
      value: '66.7',
      threshold: '100',
      met: false,
      numerator: 2,
      denominator: 3,
      note: 'some_too_few_meetings',
    });
  });

  it('shows people by band, none named', () => {
    expect(reportOf(year).distribution).toEqual([
      { band: '0-24', people: 0 },
      { band: '25-49', people: 1 },
      { band: '50-74', people: 1 },
      { band: '75-100', people: 1 },
      { band: 'too_few_meetings', people: 1 },
    ]);
  });

  it('says apart who is short, by name', () => {
    const contributed = people.map((one) => ({ ...one, contributed: [2026] }));
    expect(reportOf({ ...year, people: contributed }).short).toEqual([
      {
        personId: 'p3',
        name: 'Owen Sample',
        attended: 2,
        expected: 6,
        percent: '33.3',
        contributed: true,
      },
    ]);
  });

  it('says why there is no share', () => {
    expect(ruleOf('R03')).toMatchObject({ value: null, note: 'no_meetings' });
    expect(ruleOf('R03', { meetings: sixMeetings })).toMatchObject({ note: 'nobody_expected' });
    const few = { meetings: sixMeetings.slice(0, 3), people };
    expect(ruleOf('R03', few)).toMatchObject({ value: null, met: null, note: 'too_few_meetings' });
  });

  it('crosses the financial year like any other day', () => {
    const days = ['2025-05-06', '2025-09-02', '2025-12-02', '2026-03-31', '2026-04-01'];
    const rule = ruleOf('R03', {
      to: '2026-04-01',
      meetings: days.map((day) => meetingOn(day)),
      people: [radiologist()],
      attendance: days.slice(2).map((day) => recordOn(day)),
    });
    expect(rule).toMatchObject({ value: '100.0', numerator: 1 });
  });

  it('counts a meeting on the leap day, the last of its year', () => {
    const days = ['2023-03-01', '2023-06-01', '2023-10-03', '2024-02-29'];
    const rule = ruleOf('R03', {
      to: '2024-02-29',
      meetings: days.map((day) => meetingOn(day)),
      people: [radiologist()],
      attendance: days.slice(2).map((day) => recordOn(day)),
    });
    expect(rule).toMatchObject({ value: '100.0', denominator: 1 });
  });
});

describe('contributions (R04)', () => {
  it('are the expected radiologists’ marks of the year that holds most of the period', () => {
    const people = [
      radiologist({ contributed: [2025, 2026] }),
      radiologist({ id: 'p2', contributed: [2025] }),
      radiologist({ id: 'p3', contributed: [2026], expectedAt: [] }),
    ];
    const rule = ruleOf('R04', { people });
    expect(rule).toMatchObject({ value: '50.0', met: false, numerator: 1, denominator: 2 });
    expect(rule.inputs[0]).toMatchObject({ label: 'year_counted', value: '2026' });
  });

  it('expect nothing of somebody who was away, or not in post, all year', () => {
    const absences = [{ from: '2025-01-01', to: null }];
    const left = [{ from: '2020-01-01', to: '2025-11-24', wte: '1' }];
    const people = [radiologist({ absences }), radiologist({ id: 'p2', employment: left })];
    expect(ruleOf('R04', { people })).toMatchObject({ value: null, note: 'nobody_expected' });
  });
});
