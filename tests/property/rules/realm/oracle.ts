import type {
  AttendanceFacts,
  MeetingFacts,
  PersonFacts,
  RealmFacts,
} from '../../../../src-shared/rules/realm/index.ts';
import type { RandomYear } from './arbitraries.ts';

/*
 * The rules once more, slowly: by walking the days of the year one by one and asking on each who is
 * expected. It shares types with the product and not one function.
 */

export interface Expected {
  id: string;
  value: string | null;
  met: boolean | null;
  numerator: number | null;
  denominator: number | null;
}

export interface ExpectedPerson {
  expected: number;
  attended: number;
}

const DAY = 86_400_000;
const next = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

function daysOfYearUpTo(to: string): string[] {
  const [year = 0, month = 0, date = 0] = to.split('-').map(Number);
  const isLeap = new Date(Date.UTC(year - 1, 1, 29)).getUTCMonth() === 1;
  const lastOfFebruary = month === 2 && date === 29 && !isLeap;
  let day = new Date(Date.UTC(year - 1, month - 1, lastOfFebruary ? 28 : date))
    .toISOString()
    .slice(0, 10);
  const days: string[] = [];
  while (day !== to) {
    day = next(day);
    days.push(day);
  }
  return days;
}

/** n of d in percent by trying every tenth: the greatest that rounding half up can reach. */
function percent(n: number, d: number): string {
  let tenths = 0;
  while ((2 * (tenths + 1) - 1) * d <= 2000 * n) tenths += 1;
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

const took = ({ startedAt, endedAt, minutes }: MeetingFacts): number => {
  if (startedAt !== null && endedAt !== null && endedAt >= startedAt) {
    const whole = Math.floor((endedAt - startedAt + 30_000) / 60_000);
    if (whole <= 480) return Math.max(whole, 1);
  }
  return minutes;
};

function inPostOn({ employment }: PersonFacts, day: string): boolean {
  let latest: { from: string; to: string | null } | undefined;
  for (const spell of employment) {
    if (spell.from > day) continue;
    const end = spell.to ?? '9999-12-31';
    const isLater =
      latest === undefined ||
      spell.from > latest.from ||
      (spell.from === latest.from && end > (latest.to ?? '9999-12-31'));
    if (isLater) latest = spell;
  }
  return latest !== undefined && (latest.to === null || latest.to >= day);
}

const on = (day: string, { from, to }: { from: string; to: string | null }) =>
  day >= from && !(to !== null && day > to);

/** What was attended of one person's meetings, day by day. */
export function personOf(
  { facts, switches }: RandomYear,
  person: PersonFacts,
): ExpectedPerson & { isExpected: boolean } {
  let [expected, attended, elsewhere, isExpected] = [0, 0, 0, false];
  for (const day of daysOfYearUpTo(facts.to)) {
    elsewhere += person.elsewhere.filter(
      (one) => one.day === day && /\S/.test(one.evidence),
    ).length;
    if (person.absences.some((absence) => on(day, absence)) || !inPostOn(person, day)) continue;
    for (const series of facts.series) {
      const isMember = person.expectedAt.some((one) => one.seriesId === series.id && on(day, one));
      if (!isMember) continue;
      isExpected = true;
      for (const meeting of facts.meetings) {
        if (meeting.day !== day || meeting.seriesId !== series.id) continue;
        if (meeting.status !== 'ended' && meeting.status !== 'closed') continue;
        const record = facts.attendance.find(
          (one) => one.meetingId === meeting.id && one.personId === person.id,
        );
        if (record?.status === 'away') continue;
        expected += 1;
        const share = series.attendedPercent ?? switches.attended_percent;
        if (minutesOf(record, took(meeting)) * 100 >= share * took(meeting)) attended += 1;
      }
    }
  }
  while (elsewhere > 0 && attended < expected) {
    attended += 1;
    elsewhere -= 1;
  }
  return { expected, attended, isExpected };
}

function minutesOf(record: AttendanceFacts | undefined, all: number): number {
  if (!record || record.status === 'apologies') return 0;
  if (record.minutes !== null) return record.minutes;
  return record.status === 'part' ? 0 : all;
}

const spellings: Record<string, string[]> = {
  consultant_radiologist: ['Consultant radiologist', 'consultant-RADIOLOGIST'],
  specialty_doctor: ['SAS doctor'],
  specialty_registrar: ['Specialty registrar'],
  'podcast host': ['Podcast host'],
};

function longestGap({ series, meetings, to }: RealmFacts): { gaps: number[] } {
  const held = new Set(meetings.filter(isHeld).map(({ day }) => day));
  const before = series.map((one) => one.lastHeldBefore).filter((day) => day !== null);
  let day = [...before].sort().at(-1) ?? [...held].sort()[0];
  if (day === undefined) return { gaps: [] };
  const gaps: number[] = [];
  let since = 0;
  while (day !== to) {
    day = next(day);
    since += 1;
    if (held.has(day)) {
      gaps.push(since);
      since = 0;
    }
  }
  return { gaps: [...gaps, since] };
}

const isHeld = ({ status }: MeetingFacts) => status === 'ended' || status === 'closed';

function countedYear(to: string): number {
  const counts = new Map<number, number>();
  for (const day of daysOfYearUpTo(to)) {
    const year = Number(day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, days], [b, others]) => others - days || b - a);
  return sorted[0]?.[0] ?? 0;
}

function chairsPlanned({ series, to }: RealmFacts) {
  const going = series.filter(({ endedOn }) => !(endedOn !== null && endedOn < to));
  const planned = going.filter(({ chairs }) =>
    chairs.some((plans) => {
      const begun = plans.filter((plan) => plan.status === 'agreed' && plan.from <= to);
      const rank = (plan: (typeof begun)[number]) => `${plan.version} ${plan.from} ${plan.id}`;
      const [top] = [...begun].sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
      if (!top || (top.to !== null && top.to < to)) return false;
      return top.lines.some(
        ({ category, activity }) =>
          ['ANR', 'Additional NHS responsibilities'].includes(category) ||
          ['REALM chairing', 'realm_chairing'].includes(activity),
      );
    }),
  );
  return { going: going.length, planned: planned.length };
}

function told({ discussed }: RealmFacts): { told: number; open: number } {
  let [done, open] = [0, 0];
  for (const one of discussed) {
    const byDay = (day: string | null) => day !== null && day <= one.meetingDay;
    const identities = new Set(one.letters.map(({ identityId }) => identityId));
    if (identities.size > 0) {
      for (const identity of identities) {
        const own = one.letters.filter(({ identityId }) => identityId === identity);
        if (own.some(({ state, toldOn }) => state.startsWith('told') && byDay(toldOn))) done += 1;
        else if (!own.some(({ state }) => ['away', 'left'].includes(state))) open += 1;
      }
      open += one.withoutLetter;
    } else if (one.reporterToldOn !== null) {
      if (byDay(one.reporterToldOn)) done += 1;
      else open += 1;
    } else if (one.withoutLetter > 0) open += one.withoutLetter;
    else if (one.imported && one.reporterTold !== 'not_needed') open += 1;
  }
  return { told: done, open };
}

function circulated({ meetings, points }: RealmFacts) {
  let [done, all] = [0, 0];
  for (const meeting of meetings) {
    const own = points.filter(({ meetingId }) => meetingId === meeting.id);
    if (meeting.status !== 'closed' || own.length === 0) continue;
    all += 1;
    const wentOut = own.every(({ imported, wordings }) => {
      const to = new Set(wordings.flatMap((one) => (one.sentOn === null ? [] : [one.audience])));
      return imported ? to.size > 0 : to.has('radiologists') && to.has('radiographers');
    });
    if (wentOut) done += 1;
  }
  return { done, all };
}

const whole = (id: string, n: number, d: number): Expected =>
  d === 0
    ? { id, value: null, met: null, numerator: 0, denominator: 0 }
    : { id, value: percent(n, d), met: n === d, numerator: n, denominator: d };

/** R01 to R11 as they must be, for a pack whose shares all ask for 100 %. */
export function expectedRules(year: RandomYear): Expected[] {
  const { facts, switches } = year;
  const held = facts.meetings.filter(isHeld).length;
  const { gaps } = longestGap(facts);
  const limit = Math.min(...facts.series.map((one) => one.gapDays ?? switches.gap_days));
  const largest = Math.max(...gaps);
  const groups = switches.staff_groups.flatMap((group) => spellings[group] ?? []);
  const people = facts.people
    .filter(({ staffGroup }) => groups.includes(staffGroup))
    .map((person) => ({ person, ...personOf(year, person) }))
    .filter(({ isExpected }) => isExpected);
  const counted = people.filter((one) => one.expected >= switches.meetings_for_percentage);
  const enough = counted.filter((one) => 2 * one.attended >= one.expected);
  const mark = countedYear(facts.to);
  const marked = people.filter(({ person }) => person.contributed.includes(mark));
  const chairs = chairsPlanned(facts);
  const cases = facts.discussed.length;
  const where = (test: (one: RealmFacts['discussed'][number]) => boolean) =>
    facts.discussed.filter(test).length;
  const letters = told(facts);
  const sheets = circulated(facts);
  const answered = facts.received.filter((one) =>
    [one.addendum, one.referrerTold, one.reporterTold].every((duty) => duty !== null),
  );
  return [
    { id: 'R01', value: `${held}`, met: held >= 6, numerator: held, denominator: null },
    gaps.length === 0
      ? whole('R02', 0, 0)
      : {
          id: 'R02',
          value: `${largest}`,
          met: largest <= limit,
          numerator: gaps.filter((gap) => gap <= limit).length,
          denominator: gaps.length,
        },
    whole('R03', enough.length, counted.length),
    whole('R04', marked.length, people.length),
    chairs.going === 0
      ? whole('R05', 0, 0)
      : {
          id: 'R05',
          value: chairs.planned === chairs.going ? 'yes' : 'no',
          met: chairs.planned === chairs.going,
          numerator: chairs.planned,
          denominator: chairs.going,
        },
    whole(
      'R06',
      where((one) => one.anonymityCheckedOn !== null && one.anonymityCheckedOn <= one.meetingDay),
      cases,
    ),
    whole('R07', letters.told, letters.told + letters.open),
    whole(
      'R08',
      where(({ points }) => points >= 1),
      cases,
    ),
    whole('R09', sheets.done, sheets.all),
    whole('R10', answered.length, facts.received.length),
    {
      ...whole(
        'R11',
        where(({ kind }) => kind === 'good_spot'),
        cases,
      ),
      met: null,
    },
  ];
}
