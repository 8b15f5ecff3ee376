import { type Rational, ratio, roundHalfUp, toDecimals } from '../rational.ts';
import type { Figures } from './types.ts';

/** Delivered minutes by kind. */
export interface Delivered {
  in_planned_time: number;
  own_time: number;
  displaced: number;
}

export const nothingDelivered: Delivered = { in_planned_time: 0, own_time: 0, displaced: 0 };

export function addDelivered(a: Delivered, b: Delivered): Delivered {
  return {
    in_planned_time: a.in_planned_time + b.in_planned_time,
    own_time: a.own_time + b.own_time,
    displaced: a.displaced + b.displaced,
  };
}

/** The kinds of a row that was made, to add it to a greater one. */
export function deliveredOf(row: Figures): Delivered {
  return {
    in_planned_time: row.inPlanMinutes,
    own_time: row.ownTimeMinutes,
    displaced: row.displacedMinutes,
  };
}

/** The figures of one row, rounded here and nowhere else. */
export function figuresOf(planned: Rational, delivered: Delivered): Figures {
  const plannedMinutes = roundHalfUp(planned);
  const inPlan = delivered.in_planned_time;
  return {
    planned,
    plannedMinutes,
    inPlanMinutes: inPlan,
    ownTimeMinutes: delivered.own_time,
    displacedMinutes: delivered.displaced,
    notYetLoggedMinutes: plannedMinutes - inPlan - delivered.displaced,
    deliveredPercent: shareOf(planned, inPlan),
  };
}

/** Minutes delivered in planned time as a percentage of planned ones, "85.7"; null of nothing. */
export function shareOf(planned: Rational, inPlanMinutes: number): string | null {
  if (planned.numerator === 0n) return null;
  const { numerator, denominator } = planned;
  return toDecimals(ratio(BigInt(inPlanMinutes) * 100n * denominator, numerator), 1);
}
