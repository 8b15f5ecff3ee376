import fc from 'fast-check';
import type {
  AttendanceFacts,
  CirculatedPointFacts,
  DiscussedCaseFacts,
  MeetingFacts,
  PersonFacts,
  RealmFacts,
  ReceivedCaseFacts,
  SeriesFacts,
} from '../../../../src-shared/rules/realm/index.ts';

/*
 * Random years of a department: few people and meetings, so that a run is quick, but dates that
 * meet: starts, ends and absences fall around the meetings' days, and many days are ones on which
 * something turns.
 */
const whole = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));
const dayAfter2023 = (days: number) =>
  new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);

const turningDays = [
  '2023-02-28',
  '2023-03-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-31',
  '2024-04-01',
  '2024-12-31',
  '2025-02-28',
  '2025-03-01',
] as const;
const anyDay = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...turningDays) },
  { weight: 4, arbitrary: whole(0, 850).map(dayAfter2023) },
);
const maybe = <T>(one: fc.Arbitrary<T>, freq = 3) => fc.option(one, { freq, nil: null });
const someOf = <T>(one: fc.Arbitrary<T>, least: number, most: number) =>
  whole(least, most).chain((length) => fc.array(one, { minLength: length, maxLength: length }));

/** The day that a report is up to: its year lies within the random days. */
const lastDay = fc.oneof(
  fc.constantFrom(
    '2024-02-28',
    '2024-02-29',
    '2025-02-28',
    '2024-07-01',
    '2024-12-31',
    '2025-03-31',
  ),
  whole(400, 800).map(dayAfter2023),
);
const stretch = fc.record({ from: anyDay, to: maybe(anyDay, 2) });
/** Most people have been there for long. */
const longStretch = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ from: '2020-01-01', to: null }) },
  { weight: 2, arbitrary: stretch },
);

const line = fc.record({
  name: fc.constant('Line'),
  category: fc.constantFrom('DCC', 'SPA', 'ANR', 'Additional NHS responsibilities'),
  activity: fc.constantFrom('', 'CPD', 'REALM chairing', 'realm_chairing'),
  quantity: fc.constant('1'),
  unit: fc.constant('hours/week' as const),
  countsAsLearning: fc.boolean(),
  position: fc.constant(0),
});
const plan = fc.record({
  id: fc.uuid(),
  from: fc.oneof(fc.constant('2022-04-01'), anyDay),
  to: maybe(anyDay, 2),
  status: fc.constantFrom('draft' as const, 'agreed' as const, 'agreed' as const),
  version: whole(1, 3),
  workingWeeks: fc.constant(null),
  lines: someOf(line, 0, 2),
});

const seriesOf = (id: string): fc.Arbitrary<SeriesFacts> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Series ${id}`),
    endedOn: maybe(anyDay, 1).map((day) => (day !== null && day < '2024-06-01' ? null : day)),
    gapDays: maybe(whole(20, 90)),
    attendedPercent: maybe(fc.constantFrom(1, 50, 75, 100)),
    lastHeldBefore: fc.constant(null),
    chairs: someOf(someOf(plan, 0, 3), 0, 2),
  });

const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ended' as const, 'closed' as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'planned' as const,
      'running' as const,
      'postponed' as const,
      'cancelled' as const,
    ),
  },
);
/** Start and end: mostly neither or an hour, sometimes one missing, reversed, or the next morning. */
const startAndEnd = fc.oneof(
  { weight: 4, arbitrary: fc.constant([null, null] as const) },
  {
    weight: 3,
    arbitrary: whole(0, 6_000_000).map(
      (ms) => [1_700_000_000_000, 1_700_000_000_000 + ms] as const,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [1_700_000_000_000, null] as const,
      [1_700_000_000_000, 1_699_999_000_000] as const,
      [1_700_000_000_000, 1_700_070_000_000] as const,
      [1_700_000_000_000, 1_700_028_800_000] as const,
    ),
  },
);
const meeting = fc
  .record({
    seriesId: fc.constantFrom('s1', 's2'),
    day: anyDay,
    status,
    minutes: whole(1, 90),
    times: startAndEnd,
  })
  .map(({ times: [startedAt, endedAt], ...one }) => ({ ...one, startedAt, endedAt }));

const person = fc.record({
  staffGroup: fc.constantFrom(
    'Consultant radiologist',
    'consultant-RADIOLOGIST',
    'SAS doctor',
    'Specialty registrar',
    'Reporting radiographer',
    'Podcast host',
  ),
  employment: someOf(
    longStretch.map((one) => ({ ...one, wte: '1' })),
    0,
    2,
  ),
  expectedAt: someOf(
    fc
      .tuple(longStretch, fc.constantFrom('s1', 's1', 's2', 's3'))
      .map(([one, seriesId]) => ({ ...one, seriesId })),
    0,
    2,
  ),
  absences: someOf(stretch, 0, 1),
  elsewhere: someOf(
    fc.record({
      id: fc.constant('elsewhere'),
      day: anyDay,
      minutes: fc.constant(60),
      what: fc.constant('Network meeting'),
      evidence: fc.constantFrom('Certificate', 'E-mail', ' '),
    }),
    0,
    2,
  ),
  contributed: fc.subarray([2023, 2024, 2025]),
});

const attendance = fc.record({
  status: fc.constantFrom(
    'present' as const,
    'present' as const,
    'virtual' as const,
    'part' as const,
    'apologies' as const,
    'away' as const,
  ),
  minutes: maybe(whole(0, 100), 2),
});

const duty = maybe(fc.constantFrom('done', 'not_needed'), 6);
const received: fc.Arbitrary<ReceivedCaseFacts> = fc.record({
  code: fc.constant('C-1'),
  receivedOn: anyDay,
  addendum: duty,
  referrerTold: duty,
  reporterTold: duty,
});
const letter = fc.record({
  identityId: fc.constantFrom('i1', 'i2'),
  state: fc.constantFrom('not_yet', 'told', 'told', 'told_through', 'away', 'left'),
  toldOn: maybe(anyDay),
});
const discussed = fc.record({
  id: fc.uuid(),
  code: fc.constant('C-2'),
  kind: fc.constantFrom('discrepancy', 'good_spot', 'near_miss'),
  anonymityCheckedOn: maybe(anyDay),
  points: whole(0, 2),
  imported: fc.boolean(),
  reporterTold: duty,
  reporterToldOn: maybe(anyDay, 1),
  letters: someOf(letter, 0, 3),
  withoutLetter: fc.constantFrom(0, 0, 1, 2),
});
const point = fc.record({
  imported: fc.boolean(),
  wordings: someOf(
    fc.record({
      audience: fc.constantFrom('radiologists', 'radiographers', 'referrers'),
      sentOn: maybe(anyDay),
    }),
    0,
    4,
  ),
});

export interface RandomYear {
  facts: RealmFacts;
  switches: {
    gap_days: number;
    attended_percent: number;
    meetings_for_percentage: number;
    staff_groups: string[];
  };
}

/** A year of one or two series; what lies outside of it is left out, as the queries leave it out. */
export const randomYear: fc.Arbitrary<RandomYear> = fc
  .record({
    to: lastDay,
    series: fc.oneof(
      fc.tuple(seriesOf('s1')),
      fc.tuple(seriesOf('s1'), seriesOf('s2')),
    ) as fc.Arbitrary<SeriesFacts[]>,
    meetings: someOf(meeting, 0, 16),
    people: someOf(person, 0, 6),
    records: someOf(maybe(attendance, 4), 96, 96),
    received: someOf(received, 0, 6),
    discussed: someOf(fc.tuple(discussed, whole(0, 15)), 0, 6),
    points: someOf(fc.tuple(point, whole(0, 15)), 0, 8),
    switches: fc.record({
      gap_days: whole(30, 80),
      attended_percent: fc.constantFrom<number>(50, 60),
      meetings_for_percentage: fc.constantFrom<number>(1, 4),
      staff_groups: fc.constantFrom<string[]>(
        ['consultant_radiologist', 'specialty_doctor'],
        ['consultant_radiologist', 'specialty_doctor', 'specialty_registrar'],
        ['podcast host'],
      ),
    }),
  })
  .map(({ records, ...random }) => ({
    switches: random.switches,
    facts: factsOf(random, records),
  }));

interface Random {
  to: string;
  series: SeriesFacts[];
  meetings: Omit<MeetingFacts, 'id'>[];
  people: Omit<PersonFacts, 'id' | 'name'>[];
  received: ReceivedCaseFacts[];
  discussed: [Omit<DiscussedCaseFacts, 'meetingDay'>, number][];
  points: [Omit<CirculatedPointFacts, 'meetingId'>, number][];
}

function factsOf(
  random: Random,
  records: (Pick<AttendanceFacts, 'status' | 'minutes'> | null)[],
): RealmFacts {
  const { to } = random;
  const start = yearBefore(to);
  const ours = random.meetings
    .map((one, index) => ({ ...one, id: `m${index}` }))
    .filter(({ seriesId }) => random.series.some(({ id }) => id === seriesId));
  const isHeld = ({ status }: { status: string }) => status === 'ended' || status === 'closed';
  const before = ours.filter((one) => isHeld(one) && one.day <= start);
  const meetings = ours.filter(({ day }) => day > start && day <= to);
  const held = meetings.filter(isHeld);
  const closed = meetings.filter(({ status }) => status === 'closed');
  const people = random.people.map((one, index) => ({
    ...one,
    id: `p${index}`,
    name: `Person ${index}`,
    elsewhere: one.elsewhere.filter(({ day }) => day > start && day <= to),
  }));
  const pairs = held.flatMap((meeting) => people.map((person) => ({ meeting, person })));
  return {
    to,
    series: random.series.map((one) => ({
      ...one,
      lastHeldBefore:
        before
          .filter(({ seriesId }) => seriesId === one.id)
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? null,
    })),
    meetings,
    people,
    attendance: pairs.flatMap(({ meeting, person }, index) => {
      const record = records[index % records.length];
      return record ? { ...record, meetingId: meeting.id, personId: person.id } : [];
    }),
    received: random.received.filter(({ receivedOn }) => receivedOn > start && receivedOn <= to),
    discussed: random.discussed.flatMap(([one, index]) => {
      const meeting = held[index % held.length];
      return meeting ? { ...one, meetingDay: meeting.day } : [];
    }),
    points: random.points.flatMap(([one, index]) => {
      const meeting = closed[index % closed.length];
      return meeting ? { ...one, meetingId: meeting.id } : [];
    }),
  };
}

/** The same date a year before; of 29 February, 28 February. The period begins the day after. */
function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? before.replace('-29', '-28') : before;
}
