import type { CaseState } from '../../../src-shared/model/cases.ts';
import type { AttendanceStatus } from '../../../src-shared/model/meetings.ts';
import { addDays, type Day, daysBetween } from '../../../src-shared/rules/days.ts';
import { type CaseWords, caseWords } from './demo-case-words.ts';
import type { DemoPerson } from './demo-people.ts';
import { type Random, seededRandom } from './random.ts';

/** A demo's meetings: pure, so that the same seed makes the same year. */

export interface DemoCase {
  words: CaseWords;
  state: CaseState;
  receivedOn: Day;
  /** Index of the person whose report it was; null for a system's case. */
  reporter: number | null;
  /** Index of who sent it; null for an anonymous one. */
  sender: number | null;
  note: string;
  parked: boolean;
  toldOn: Day | null;
}

export interface DemoMeeting {
  day: Day;
  closed: boolean;
  cancelled: boolean;
  cases: DemoCase[];
  attendance: { person: number; status: AttendanceStatus; minutes: number | null }[];
  students: number;
}

export interface DemoSeries {
  name: string;
  chair: number;
  deputy: number;
  assistant: number;
  expected: number[];
  /** Past ones, oldest first, and the next one last. */
  meetings: DemoMeeting[];
  /** Cases that are in no meeting yet. */
  waiting: DemoCase[];
}

/** Weeks between meetings: eight or nine a year, more than the six that the standard asks. */
const WEEKS = 6;
/** Cases a meeting; in a large trust's longer ones, more. */
const CASES = 8;
const MANY_CASES = 18;
const LARGE = 200;

/** Series by the number of people from which a department has them; the first leads. */
const seriesNames: readonly { name: string; from: number }[] = [
  { name: 'REALM, main site', from: 0 },
  { name: 'REALM, ultrasound', from: 60 },
  { name: 'REALM, paediatrics', from: 120 },
  { name: 'REALM, north site', from: LARGE },
];

interface MeetingSettings {
  seed: number;
  years: number;
  until: Day;
}

/** The department's series over the demo's years; the next meetings are soon after `until`. */
export function demoSeries(people: readonly DemoPerson[], settings: MeetingSettings): DemoSeries[] {
  return seriesNames
    .filter(({ from }) => people.length >= from)
    .map(({ name }, index) => oneSeries(people, settings, name, index));
}

function oneSeries(
  people: readonly DemoPerson[],
  { seed, years, until }: MeetingSettings,
  name: string,
  index: number,
): DemoSeries {
  const random = seededRandom(seed, 9_000_001 + index);
  const doctors = people.flatMap(({ group }, at) => (group.key === 'consultant' ? at : []));
  const others = people.flatMap((_, index) =>
    index === 0 || doctors.includes(index) ? [] : index,
  );
  const expected = [...new Set([0, ...doctors, ...others.filter(() => random.chance(0.4))])];
  const next = addDays(until, 2 + index * 7);
  const size = people.length >= LARGE ? MANY_CASES : CASES;
  const [chair = 0, deputy = others[0] ?? 1] = rotated(doctors.length > 1 ? doctors : [0], index);
  // The chair's own cases are the deputy's: a demo has none, so that whoever chairs sees it all.
  const reporters = doctors.filter((index) => index !== chair && index !== deputy);
  const teller = caseTeller(random, reporters.length > 0 ? reporters : [deputy], others);
  const first = Math.floor((daysBetween(addDays(until, -365 * years), next) - 1) / (WEEKS * 7));
  const meetings: DemoMeeting[] = [];
  for (let back = first; back > 0; back -= 1) {
    const day = offHolidays(addDays(next, -back * WEEKS * 7));
    const cancelled = back % 11 === 5;
    meetings.push({
      day,
      closed: !cancelled,
      cancelled,
      cases: cancelled ? [] : cases(size, teller, day, 'closed'),
      attendance: cancelled ? [] : attendanceOf(random, expected, chair),
      students: cancelled ? 0 : random.between(0, 3),
    });
  }
  const scheduled = cases(size, teller, next, 'scheduled');
  meetings.push({
    day: next,
    closed: false,
    cancelled: false,
    cases: scheduled,
    attendance: [],
    students: 0,
  });
  return {
    name,
    chair,
    deputy,
    assistant: others.at(-1) ?? 1,
    expected,
    meetings,
    waiting: waitingCases(teller, until),
  };
}

/** Two weeks later where a meeting would fall on the turn of the year. */
const offHolidays = (day: Day): Day =>
  day.slice(5) >= '12-22' || day.slice(5) <= '01-02' ? addDays(day, 14) : day;

/** The list from a place on, and round again: each series has another chair. */
const rotated = (list: readonly number[], by: number): number[] =>
  list.map((_, at) => list[(at + by) % list.length] ?? 0);

type Teller = (day: Day, state: CaseState, words?: CaseWords) => DemoCase;

/** Tells one case after another from the department's stock, each round in another order. */
function caseTeller(random: Random, doctors: readonly number[], others: readonly number[]): Teller {
  let stock: CaseWords[] = [];
  return (day, state, chosen) => {
    if (stock.length === 0) stock = random.shuffled(caseWords);
    const words = chosen ?? stock.pop();
    if (!words) throw new Error('a demo without cases');
    const told = state === 'closed' || (state === 'scheduled' && random.chance(0.8));
    const isSystem = words.kind === 'system_event';
    return {
      words,
      state,
      receivedOn: addDays(day, -random.between(10, 40)),
      reporter: isSystem ? null : random.pick(doctors),
      sender: random.chance(0.6) ? null : random.pick([...doctors, ...others]),
      note: '',
      parked: false,
      toldOn: told && !isSystem ? addDays(day, -random.between(6, 9)) : null,
    };
  };
}

const cases = (count: number, teller: Teller, day: Day, state: CaseState): DemoCase[] =>
  Array.from({ length: count }, () => teller(day, state));

/** Three new, two that need work, three ready and one parked, as on any Tuesday. */
function waitingCases(teller: Teller, until: Day): DemoCase[] {
  const one = (index: number, state: CaseState, daysAgo: number, note = ''): DemoCase => ({
    ...teller(until, state, caseWords[index]),
    receivedOn: addDays(until, -daysAgo),
    note,
    toldOn: null,
  });
  return [
    one(8, 'new', 0),
    one(9, 'new', 1),
    one(10, 'new', 5),
    one(11, 'needs_work', 9, 'Which side was treated? The conclusion and the text differ.'),
    one(12, 'needs_work', 12, 'Waits for histology.'),
    one(13, 'ready', 15),
    one(14, 'ready', 18),
    one(15, 'ready', 20),
    { ...one(7, 'new', 25), parked: true },
  ];
}

function attendanceOf(
  random: Random,
  expected: readonly number[],
  chair: number,
): DemoMeeting['attendance'] {
  return expected.map((person) => {
    const isChair = person === chair;
    const status: AttendanceStatus =
      isChair || random.chance(0.5)
        ? 'present'
        : random.chance(0.35)
          ? 'virtual'
          : random.chance(0.15)
            ? 'part'
            : random.chance(0.3)
              ? 'away'
              : 'apologies';
    return { person, status, minutes: status === 'part' ? random.between(15, 45) : null };
  });
}
