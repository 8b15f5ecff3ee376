/** What stands between a case and the room (R06, R07, R10), and how far it is. */

export type ReadyCheck =
  | 'identifiers'
  | 'team_told'
  | 'pictures_covered'
  | 'room_title'
  | 'anonymity'
  | 'reporter_told'
  | 'other_process';

export interface CheckFacts {
  /** Strongest finding of the identifier guard in any text of the case. */
  found: 'block' | 'warn' | null;
  teamTold: string | null;
  addendum: string | null;
  referrerTold: string | null;
  reporterTold: string | null;
  /** People to tell, and how many of them have a letter that was dealt with. */
  toTell: { all: number; dealtWith: number };
  /** Pictures of which nobody has said that no burnt-in text is left. */
  uncovered: number;
  roomTitle: string;
  /** Day somebody looked and could recognise nobody. */
  anonymityCheckedOn: string | null;
  otherProcessAsked: boolean;
  parked: boolean;
}

/**
 * Every check, in the order shown. A block of the guard always keeps a case back; a warning until
 * somebody has looked and ticked that nobody can be recognised. The team was told when the sender
 * said so, or both duties have an answer.
 */
export function readyChecks(facts: CheckFacts): { check: ReadyCheck; done: boolean }[] {
  const looked = facts.anonymityCheckedOn !== null;
  const said = facts.teamTold === 'both_done' || facts.teamTold === 'not_needed';
  const { all, dealtWith } = facts.toTell;
  return [
    {
      check: 'identifiers',
      done: facts.found === null || (facts.found === 'warn' && looked),
    },
    {
      check: 'team_told',
      done: said || (facts.addendum !== null && facts.referrerTold !== null),
    },
    { check: 'pictures_covered', done: facts.uncovered === 0 },
    { check: 'room_title', done: facts.roomTitle !== '' },
    { check: 'anonymity', done: looked },
    { check: 'reporter_told', done: facts.reporterTold !== null || (all > 0 && dealtWith >= all) },
    { check: 'other_process', done: facts.otherProcessAsked && !facts.parked },
  ];
}

/**
 * Checks that are open, of those that a case needs before it is ready. Telling the reporter is not
 * one of them: the letter goes out once a meeting is planned, and the meeting's own screens keep
 * saying who is not yet told.
 */
export function openForReady(
  checks: readonly { check: ReadyCheck; done: boolean }[],
): ReadyCheck[] {
  return checks
    .filter(({ check, done }) => !done && check !== 'reporter_told')
    .map(({ check }) => check);
}
