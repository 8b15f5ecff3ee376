import { decimal, divide, multiply, type Rational, ratio, toDecimals } from '../rational.ts';
import type { Nation, QuantityUnit } from './types.ts';

/** A year has 52 weeks here: working weeks ÷ 52, and a month of 52 ÷ 12 weeks. */
export const WEEKS_OF_YEAR = 52;

/** Minutes of one programmed activity: 4 hours, in Wales 3.75 hours (domain facts 4.1). */
export function minutesOfProgrammedActivity(nation: Nation): number {
  return nation === 'Wales' ? 225 : 240;
}

/** What one of a unit comes to: minutes, and the stretch of time they are for. */
export function minutesOfUnit(
  unit: QuantityUnit,
  nation: Nation,
): { minutes: number; per: 'week' | 'month' | 'year' } {
  switch (unit) {
    case 'PA/week':
      return { minutes: minutesOfProgrammedActivity(nation), per: 'week' };
    case 'hours/week':
      return { minutes: 60, per: 'week' };
    case 'minutes/week':
      return { minutes: 1, per: 'week' };
    case 'hours/month':
      return { minutes: 60, per: 'month' };
    case 'hours/year':
      return { minutes: 60, per: 'year' };
  }
}

/**
 * A line's quantity as minutes of an average week, for display beside it: a month is 52 ÷ 12 weeks
 * (domain facts 4.3). Leave is not taken out, and nothing is counted with it.
 */
export function weeklyMinutes(quantity: string, unit: QuantityUnit, nation: Nation): Rational {
  const { minutes, per } = minutesOfUnit(unit, nation);
  const times = { week: ratio(1), month: ratio(12, WEEKS_OF_YEAR), year: ratio(1, WEEKS_OF_YEAR) };
  return multiply(multiply(decimal(quantity), ratio(minutes)), times[per]);
}

/** Minutes of a week in programmed activities of the nation. */
export function toProgrammedActivities(minutes: Rational, nation: Nation): Rational {
  return divide(minutes, ratio(minutesOfProgrammedActivity(nation)));
}

/** Programmed activities of the nation in minutes of a week. */
export function fromProgrammedActivities(activities: Rational, nation: Nation): Rational {
  return multiply(activities, ratio(minutesOfProgrammedActivity(nation)));
}

/** Minutes of a week as "0.25 PA" or "10 PA": two decimals half up, zeros at the end left out. */
export function formatProgrammedActivities(minutes: Rational, nation: Nation): string {
  const shown = toDecimals(toProgrammedActivities(minutes, nation), 2).replace(/\.?0+$/, '');
  return `${shown} PA`;
}
