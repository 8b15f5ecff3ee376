import { type CaseKind, caseKinds } from '../../model/cases.ts';
import type { RealmFacts, ReceivedCaseFacts } from './facts.ts';
import { input, type RealmFigure, share } from './figure.ts';

/** R06, R08, R10 and R11: what was done about cases. */

/** R06: of the discussed cases, those whose anonymity was checked on or before the meeting's day. */
export function casesAnonymous({ discussed }: RealmFacts, threshold: string): RealmFigure {
  const isChecked = ({ anonymityCheckedOn, meetingDay }: (typeof discussed)[number]) =>
    anonymityCheckedOn !== null && anonymityCheckedOn <= meetingDay;
  const inputs = discussed.map((one) => {
    const label = isChecked(one) ? 'case_checked' : 'case_not_checked';
    return input(label, one.anonymityCheckedOn ?? '', one.code, one.meetingDay);
  });
  const checked = discussed.filter(isChecked).length;
  return share(checked, discussed.length, threshold, 'no_cases_discussed', inputs);
}

/** R08: of the discussed cases, those with a learning point that is no draft. */
export function casesWithPoints({ discussed }: RealmFacts, threshold: string): RealmFigure {
  const inputs = discussed.map(({ points, code, meetingDay }) =>
    input(points > 0 ? 'case_with_points' : 'case_without_points', points, code, meetingDay),
  );
  const learned = discussed.filter(({ points }) => points > 0).length;
  return share(learned, discussed.length, threshold, 'no_cases_discussed', inputs);
}

/** R10: of the cases received in the period, tabled or not, those with every duty answered for. */
export function dutiesRecorded({ received }: RealmFacts, threshold: string): RealmFigure {
  const inputs = received.map((one) => {
    const open = openDuties(one);
    const label = open.length === 0 ? 'case_with_duties_recorded' : 'case_with_duties_open';
    return input(label, open.join(' '), one.code, one.receivedOn);
  });
  const recorded = inputs.filter(({ value }) => value === '').length;
  return share(recorded, received.length, threshold, 'no_cases_received', inputs);
}

/** R11: the share of good spots among discussed cases. There is no target. */
export function goodSpots({ discussed }: RealmFacts): RealmFigure {
  const ofKind = (kind: CaseKind) => discussed.filter((one) => one.kind === kind).length;
  const inputs = caseKinds.map(({ code }) => input('cases_of_kind', ofKind(code), code));
  const spots = ofKind('good_spot');
  const figure = share(spots, discussed.length, null, 'no_cases_discussed', inputs);
  return figure.note === null ? { ...figure, note: 'no_target' } : figure;
}

/** Duties of a case that nobody has answered with done or not needed. */
function openDuties({ addendum, referrerTold, reporterTold }: ReceivedCaseFacts): string[] {
  const isOpen = (answer: string | null) => answer !== 'done' && answer !== 'not_needed';
  return [
    ...(isOpen(addendum) ? ['addendum'] : []),
    ...(isOpen(referrerTold) ? ['referrer_told'] : []),
    ...(isOpen(reporterTold) ? ['reporter_told'] : []),
  ];
}
