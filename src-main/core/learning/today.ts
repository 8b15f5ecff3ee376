import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { hcpcTypes } from '../../../src-shared/model/learning.ts';
import {
  addDays,
  addYears,
  type Day,
  daysBetween,
  type Period,
} from '../../../src-shared/rules/days.ts';
import {
  type Figures,
  planInForce,
  planYearHolding,
  summarisePerson,
} from '../../../src-shared/rules/job-plans/index.ts';
import type { MyPlans } from '../job-plans/counted.ts';
import { type DatedMinutes, minutesWithin } from './dated.ts';
import type { OpenedEntry, OpenedLog } from './opened.ts';

type Today = OutputOf<'learning.today'>;
type Standings = Today['monthToDate'];

/** A Monday, to count weeks from. */
const A_MONDAY = '1970-01-05';

/** What Today shows a person of their own learning, exact to the day. */
export function todayOf(today: Day, { entries, counted }: OpenedLog, mine: MyPlans): Today {
  const within = (period: Period) =>
    entries.filter(({ day }) => day >= period.from && day <= period.to);
  const standings = (period: Period) =>
    standingsOf(period, minutesWithin(counted, period), mine, today);
  const year = planYearHolding(mine.person.plans, today);
  const monday = addDays(today, -weekday(today));
  const week = { from: monday, to: addDays(monday, 6) };
  const lastWeek = { from: addDays(monday, -7), to: addDays(monday, -1) };
  // Learning that was displaced did not happen: it is in no mix, and nothing was reflected on.
  const done = (period: Period) => within(period).filter(({ kind }) => kind !== 'displaced');
  const twoYears = done({ from: addDays(addYears(today, -2), 1), to: today });
  return {
    monthToDate: standings({ from: `${today.slice(0, 7)}-01`, to: today }),
    planYearToDate: year && standings({ from: year.from, to: today }),
    week: weekOf(within(week)),
    lastWeek: weekOf(within(lastWeek)),
    hcpcMix: hcpcTypes.map(({ code }) => ({
      type: code,
      count: twoYears.filter(({ hcpcType }) => hcpcType === code).length,
    })),
    reflectionsThisQuarter: done({ from: quarterStart(today), to: today }).filter(
      ({ reflection, activity }) => reflection !== null || activity === 'reflection',
    ).length,
    openActions: openActions(entries),
  };
}

function standingsOf(
  period: Period,
  minutes: readonly DatedMinutes[],
  { person, plans, rules }: MyPlans,
  today: Day,
): Standings {
  const summary = summarisePerson(person, minutes, period, rules);
  const inForce = planInForce(person.plans, today);
  return {
    period,
    lines: summary.lines.map(({ line, category, ...figures }) => ({
      line: line ?? '',
      category,
      ...minutesOf(figures),
    })),
    total: { line: '', category: '', ...minutesOf(summary.total) },
    agreedOn: plans.find(({ id }) => id === inForce?.id)?.agreed_on ?? null,
    leaveNotTakenOut: summary.leaveNotTakenOut,
  };
}

const minutesOf = (figures: Figures) => ({
  planned: figures.plannedMinutes,
  inPlan: figures.inPlanMinutes,
  displaced: figures.displacedMinutes,
  notYetLogged: figures.notYetLoggedMinutes,
  ownTime: figures.ownTimeMinutes,
});

const weekOf = (entries: OpenedEntry[]): Today['week'] => ({
  entries,
  minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
});

/** What is still to be done: the nearest date first, then what has none. */
function openActions(entries: readonly OpenedEntry[]): Today['openActions'] {
  return entries
    .flatMap(({ id, day, action }) => (action && !action.done ? [{ id, day, ...action }] : []))
    .sort((a, b) => compareText(a.dueOn ?? '~', b.dueOn ?? '~') || compareText(a.day, b.day))
    .map(({ id, text, dueOn }) => ({ id, text, dueOn }));
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: Day): number {
  const since = daysBetween(A_MONDAY, day) % 7;
  return since < 0 ? since + 7 : since;
}

/** The first day of the calendar quarter. */
function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
