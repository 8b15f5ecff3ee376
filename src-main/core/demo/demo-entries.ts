import type { LearningActivity } from '../../../src-shared/model/learning.ts';
import {
  addDays,
  addYears,
  type Day,
  daysBetween,
  daysIn,
  earlierOf,
  laterOf,
  monthsOf,
} from '../../../src-shared/rules/days.ts';
import { minutesOfUnit } from '../../../src-shared/rules/job-plans/units.ts';
import type { PlanFields } from '../job-plans/commands.ts';
import type { EntryFields } from '../learning/commands.ts';
import type { DemoPerson, DemoSettings } from './demo-people.ts';
import {
  actions,
  displacedReasons,
  displacedTitles,
  hcpcByActivity,
  reflections,
  titles,
} from './demo-words.ts';
import { type Random, seededRandom } from './random.ts';

type PlanLine = PlanFields['lines'][number];

/** What is logged on a line of some activity, and how long it takes, in quarters of an hour or so. */
const loggedAs: Partial<Record<LearningActivity, readonly LearningActivity[]>> = {
  realm_attendance: [
    'realm_attendance',
    'realm_attendance',
    'realm_attendance',
    'realm_preparation',
  ],
  realm_chairing: ['realm_chairing'],
  peer_review: ['peer_review', 'peer_review', 'reading_feedback'],
  cpd: ['cpd', 'cpd', 'cpd', 'reflection', 'reflection', 'audit', 'teaching'],
  reflection: ['reflection', 'reflection', 'cpd', 'cpd', 'reading_feedback', 'mandatory_training'],
};
const lengths: Partial<Record<LearningActivity, readonly number[]>> = {
  realm_attendance: [45, 60, 60, 60, 75],
  realm_preparation: [15, 20, 30],
  realm_chairing: [25, 30, 45, 60],
  peer_review: [15, 20, 25, 30, 45],
  reading_feedback: [10, 15, 20],
  reflection: [10, 10, 15, 15, 20, 30],
  cpd: [15, 20, 20, 30, 30, 45, 60],
  audit: [30, 45, 60],
  teaching: [30, 45],
  mandatory_training: [30, 45, 60],
};

/**
 * A person's learning, month by month, while they are employed and up to the last day: most of what
 * is planned delivered, some displaced by the service, some in their own time. Pure, and made as it
 * is asked for: ten years of a large trust need no list.
 */
export function* demoEntries(
  { seed, years, until }: DemoSettings,
  person: DemoPerson,
  index: number,
): Generator<EntryFields> {
  const random = seededRandom(seed, 100_000 + index);
  const released = 0.62 + random.next() * 0.33;
  const displaced = random.next() * 0.2;
  const ownTime = random.chance(0.6) ? random.next() * 0.25 : 0;
  const period = { from: addDays(addYears(until, -years), 1), to: until };
  for (const month of monthsOf(period)) {
    const [from, to] = employedPart(person, month);
    if (from > to) continue;
    const plan = person.plans.findLast(({ fields }) => fields.from <= to)?.fields;
    const share = daysIn({ from, to }) / month.daysOfMonth;
    const entries = (plan?.lines ?? [])
      .filter((line) => line.countsAsLearning)
      .flatMap((line) => {
        const planned = monthlyMinutes(line) * share;
        const made = { random, person, line, from, to };
        return [
          ...fill(planned * released, () => entryOf(made, 'in_planned_time')),
          ...fill(planned * displaced * random.next() * 2, () => entryOf(made, 'displaced')),
          ...fill(planned * ownTime * random.next() * 2, () => entryOf(made, 'own_time')),
        ];
      });
    yield* entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }
}

function employedPart(person: DemoPerson, month: { from: Day; to: Day }): [Day, Day] {
  const first = person.employment[0]?.from ?? month.from;
  const last = person.employment.at(-1)?.to ?? month.to;
  return [laterOf(month.from, first), earlierOf(month.to, last)];
}

/** About what a line plans for a whole month; entries follow it loosely anyway. */
function monthlyMinutes({ quantity, unit }: PlanLine): number {
  const { minutes, per } = minutesOfUnit(unit, 'England');
  const perMonth = { week: 42 / 12, month: 1, year: 1 / 12 }[per];
  return Number(quantity) * minutes * perMonth;
}

/** Entries until the minutes are used up, to within a few. */
function fill(minutes: number, make: () => EntryFields): EntryFields[] {
  const entries: EntryFields[] = [];
  for (let left = minutes; left > 8; ) {
    const entry = make();
    if (entry.minutes > left) entry.minutes = Math.max(5, Math.round(left / 5) * 5);
    entries.push(entry);
    left -= entry.minutes;
  }
  return entries;
}

interface Made {
  random: Random;
  person: DemoPerson;
  line: PlanLine;
  from: Day;
  to: Day;
}

function entryOf({ random, person, line, from, to }: Made, kind: EntryFields['kind']): EntryFields {
  const activities = loggedAs[line.activity as LearningActivity];
  const activity = random.pick<LearningActivity>(activities ?? ['other']);
  const day = dayIn(random, from, to, kind === 'own_time');
  const hcpc = person.details.registrationBody === 'HCPC' ? hcpcByActivity[activity] : undefined;
  const isDisplaced = kind === 'displaced';
  return {
    title: random.pick(isDisplaced ? displacedTitles : (titles[activity] ?? ['Learning'])),
    day,
    minutes: random.pick(lengths[activity] ?? [30]),
    line: line.name,
    activity,
    kind,
    displacedReason: isDisplaced ? random.pick(displacedReasons) : null,
    hcpcType: hcpc && !isDisplaced ? random.pick(hcpc) : null,
    reflection: !isDisplaced && random.chance(0.12) ? reflectionOf(random) : null,
    action: !isDisplaced && random.chance(0.04) ? actionOf(random, day, to) : null,
  };
}

/** Mostly a weekday; own time is as often as not at a weekend. */
function dayIn(random: Random, from: Day, to: Day, weekendToo: boolean): Day {
  const days = daysBetween(from, to);
  let day = addDays(from, random.between(0, days));
  for (let tries = 0; tries < 4 && !weekendToo && isWeekend(day); tries += 1) {
    day = addDays(from, random.between(0, days));
  }
  return day;
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());

function reflectionOf(random: Random): NonNullable<EntryFields['reflection']> {
  const [what, soWhat, nowWhat] = random.pick(reflections);
  if (random.chance(0.3)) return { model: 'free', sections: { text: `${what} ${soWhat}` } };
  return { model: 'what', sections: { what, so_what: soWhat, now_what: nowWhat } };
}

function actionOf(random: Random, day: Day, to: Day): NonNullable<EntryFields['action']> {
  const dueOn = addDays(day, random.between(7, 60));
  return { text: random.pick(actions), dueOn, done: dueOn < to };
}
