/** The notifier's duties (R10): they stand whether or not the case comes to a meeting. */

/** `done` or `not_needed`; null while nobody has said. */
export type DutyState = string | null;

export interface DutyStates {
  addendum: DutyState;
  referrerTold: DutyState;
  reporterTold: DutyState;
}

/** What the first line of the form says of the two duties it asks about. */
export function dutiesSaid(teamTold: string): 'done' | 'not_needed' | null {
  if (teamTold === 'both_done') return 'done';
  return teamTold === 'not_needed' ? 'not_needed' : null;
}

/**
 * Whether something is left for whoever sent the case. Of a case captured in an MDT all three are
 * theirs; of one sent by form the reporter is told by the chair's letter.
 */
export function hasOpenDuties(duties: DutyStates, arrivedBy: string | null): boolean {
  const theirs = [duties.addendum, duties.referrerTold];
  if (arrivedBy === 'mdt') theirs.push(duties.reporterTold);
  return theirs.some((duty) => duty === null);
}
