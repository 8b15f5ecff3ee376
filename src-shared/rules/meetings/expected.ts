import type { Day } from '../days.ts';
import { type EmploymentSpell, employmentOn } from '../job-plans/index.ts';

/** First and last day; null is open. */
export interface Stretch {
  from: Day;
  to: Day | null;
}

export interface ExpectedPerson {
  /** When they are expected at the series. */
  expected: readonly Stretch[];
  employment: readonly EmploymentSpell[];
  absences: readonly Stretch[];
}

const covers = ({ from, to }: Stretch, day: Day): boolean =>
  from <= day && (to === null || to >= day);

/** Whether a meeting on a day is expected of somebody: in post then, and in no long absence. */
export function isExpectedOn(person: ExpectedPerson, day: Day): boolean {
  return (
    person.expected.some((stretch) => covers(stretch, day)) &&
    employmentOn(person.employment, day) !== null &&
    !person.absences.some((absence) => covers(absence, day))
  );
}
