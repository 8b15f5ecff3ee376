import type { OutputOf } from '../../app/client.ts';

export type MyDuty = OutputOf<'cases.myDuties'>[number];
export type Duties = MyDuty['duties'];
export const dutyNames = ['addendum', 'referrerTold', 'reporterTold'] as const;
export type DutyName = (typeof dutyNames)[number];

/** How many of the three are answered. */
export const answered = (duties: Duties): number =>
  dutyNames.filter((name) => duties[name].answer !== null).length;

/**
 * The list as it is shown while somebody works on it: what they have just finished stays where it
 * was until they leave, so that a slip can be put right.
 */
export function keepShown(shown: readonly MyDuty[], open: readonly MyDuty[]): MyDuty[] {
  const latest = new Map(open.map((duty) => [duty.id, duty]));
  const known = new Set(shown.map(({ id }) => id));
  return [
    ...open.filter(({ id }) => !known.has(id)),
    ...shown.map((duty) => latest.get(duty.id) ?? duty),
  ];
}
