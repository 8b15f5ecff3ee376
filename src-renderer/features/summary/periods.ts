import { addDays, addYears, type Day, type Period } from '../../../src-shared/rules/days.ts';

export type PeriodKind =
  | 'monthToDate'
  | 'lastMonth'
  | 'quarterToDate'
  | 'lastQuarter'
  | 'yearToDate'
  | 'year'
  | 'planYear'
  | 'own';

/** One entry of the period chooser; `id` is unique in the list. */
export interface PeriodChoice {
  id: string;
  kind: PeriodKind;
  period: Period;
}

/** Financial years begin on 1 April, and so do most plan years. */
const FIRST_MONTH_OF_YEAR = 4;
/** Whole years on offer: the running one and these before it. */
const EARLIER_YEARS = 2;

/**
 * The periods that are usually asked for, as seen on `today`: to date and whole months, quarters and
 * financial years, then the plan year given where it is not one of these.
 */
export function periodChoices(today: Day, planYear: Period | null = null): PeriodChoice[] {
  const month = firstOfMonth(today);
  const lastMonth = firstOfMonth(addDays(month, -1));
  const quarter = quarterFrom(today);
  const lastQuarter = quarterFrom(addDays(quarter, -1));
  const year = financialYearFrom(today);
  const years = Array.from({ length: EARLIER_YEARS + 1 }, (_, back) => wholeYear(year, -back));
  const choices: PeriodChoice[] = [
    choice('monthToDate', month, today),
    choice('lastMonth', lastMonth, addDays(month, -1)),
    choice('quarterToDate', quarter, today),
    choice('lastQuarter', lastQuarter, addDays(quarter, -1)),
    choice('yearToDate', year, today),
    ...years.map((period) => ({ id: `year-${period.from}`, kind: 'year' as const, period })),
  ];
  const isNew = planYear && !years.some(({ from, to }) => same(planYear, { from, to }));
  return isNew ? [...choices, choice('planYear', planYear.from, planYear.to)] : choices;
}

function choice(kind: PeriodKind, from: Day, to: Day): PeriodChoice {
  return { id: kind, kind, period: { from, to } };
}

function same(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the calendar quarter, which financial years share. */
function quarterFrom(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return dayOf(day.slice(0, 4), month - ((month - 1) % 3));
}

function financialYearFrom(day: Day): Day {
  const year = Number(day.slice(0, 4));
  const isBefore = Number(day.slice(5, 7)) < FIRST_MONTH_OF_YEAR;
  return dayOf(String(isBefore ? year - 1 : year), FIRST_MONTH_OF_YEAR);
}

function wholeYear(from: Day, years: number): Period {
  const first = addYears(from, years);
  return { from: first, to: addDays(addYears(first, 1), -1) };
}

function dayOf(year: string, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
