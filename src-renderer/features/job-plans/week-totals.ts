import type { QuantityUnit } from '../../../src-shared/model/job-plans.ts';
import type { Contract, Nation } from '../../../src-shared/model/people.ts';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import {
  formatProgrammedActivities,
  weeklyMinutes,
} from '../../../src-shared/rules/job-plans/index.ts';
import {
  add,
  parseDecimal,
  type Rational,
  roundHalfUp,
  zero,
} from '../../../src-shared/rules/rational.ts';

/** Whose terms hours and PA are told in. */
export interface Terms {
  contract: Contract;
  nation: Nation;
}

interface Counted {
  category: string;
  quantity: string;
  unit: QuantityUnit;
  countsAsLearning: boolean;
}

/** A week's time as it is read: hours, and PA beside them where the contract counts in PA. */
export interface WeekTime {
  minutes: Rational;
  hours: string;
  pa: string | null;
}

export interface WeekTotals {
  all: WeekTime;
  learning: WeekTime;
  /** In the order in which categories come up. */
  categories: { category: string; time: WeekTime }[];
}

/** One line in an average week; null while its quantity is no number. Leave is not taken out. */
export function weekOfLine(
  { quantity, unit }: Pick<Counted, 'quantity' | 'unit'>,
  terms: Terms,
): WeekTime | null {
  if (!isQuantity(quantity)) return null;
  const minutes = weeklyMinutes(quantity, unit, terms.nation);
  return timeOf(minutes, terms, unit === 'PA/week');
}

/** What the lines come to in an average week; lines without a number are left out. */
export function weekTotals(lines: readonly Counted[], terms: Terms): WeekTotals {
  const sum = (counted: readonly Counted[]) =>
    timeOf(
      counted
        .filter(({ quantity }) => isQuantity(quantity))
        .map(({ quantity, unit }) => weeklyMinutes(quantity, unit, terms.nation))
        .reduce(add, zero),
      terms,
      false,
    );
  const categories = [...new Set(lines.map(({ category }) => category))];
  return {
    all: sum(lines),
    learning: sum(lines.filter(({ countsAsLearning }) => countsAsLearning)),
    categories: categories.map((category) => ({
      category,
      time: sum(lines.filter((line) => line.category === category)),
    })),
  };
}

/** As the contract takes it: up to six digits before and behind the point. */
export function isQuantity(text: string): boolean {
  return /^\d{1,6}(\.\d{1,6})?$/.test(text) && parseDecimal(text) !== null;
}

function timeOf(minutes: Rational, { contract, nation }: Terms, isPa: boolean): WeekTime {
  return {
    minutes,
    hours: formatDuration(roundHalfUp(minutes)),
    pa: contract === 'PA' || isPa ? formatProgrammedActivities(minutes, nation) : null,
  };
}
