import type { Day } from '../days.ts';
import { compare, decimal, ratio } from '../rational.ts';
import { percentOf } from './attendance.ts';
import type { RealmInputLabel, RealmNote } from './words.ts';

/** One line that a person can check. It never names a person. */
export interface RealmInput {
  label: RealmInputLabel;
  /** A series, a case's code, a band; empty for the whole. */
  about: string;
  value: string;
  on: Day | null;
}

/** What a rule comes to. `value` is a decimal or a word; null where there is nothing to say yet. */
export interface RealmFigure {
  value: string | null;
  met: boolean | null;
  numerator: number | null;
  denominator: number | null;
  note: RealmNote | null;
  inputs: RealmInput[];
}

export const input = (
  label: RealmInputLabel,
  value: string | number,
  about = '',
  on: Day | null = null,
): RealmInput => ({ label, about, value: String(value), on });

/** Nothing to say, and why. */
export const noFigure = (note: RealmNote, inputs: RealmInput[] = []): RealmFigure => ({
  value: null,
  met: null,
  numerator: 0,
  denominator: 0,
  note,
  inputs,
});

/**
 * A share in percent against a threshold, compared exactly; `none` says why where it is a share of
 * nothing. Without a threshold nothing is met or missed.
 */
export function share(
  numerator: number,
  denominator: number,
  threshold: string | null,
  none: RealmNote,
  inputs: RealmInput[],
): RealmFigure {
  if (denominator === 0) return noFigure(none, inputs);
  const met =
    threshold === null
      ? null
      : compare(ratio(100 * numerator, denominator), decimal(threshold)) >= 0;
  const value = percentOf(numerator, denominator);
  return { value, met, numerator, denominator, note: null, inputs };
}
