import packFile from '../../../../assets/rule-packs/realm-2020.json' with { type: 'json' };
import {
  type AttendanceFacts,
  type DiscussedCaseFacts,
  type MeetingFacts,
  type PersonFacts,
  parseRealmPack,
  type RealmFacts,
  type RealmReport,
  realmPackOf,
  realmReport,
  type SeriesFacts,
} from '../../../../src-shared/rules/realm/index.ts';

/** Small years, made by hand. */

export const parsedPack = parseRealmPack(packFile);
export const pack = realmPackOf(parsedPack, null);

export const series: SeriesFacts = {
  id: 's1',
  name: 'REALM, main site',
  endedOn: null,
  gapDays: 70,
  attendedPercent: 50,
  lastHeldBefore: null,
  chairs: [],
};

export const meetingOn = (day: string, rest: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: `m ${day}`,
  seriesId: 's1',
  day,
  status: 'closed',
  minutes: 60,
  startedAt: null,
  endedAt: null,
  ...rest,
});

export const radiologist = (rest: Partial<PersonFacts> = {}): PersonFacts => ({
  id: 'p1',
  name: 'Callum Mockford',
  staffGroup: 'Consultant radiologist',
  employment: [{ from: '2020-01-01', to: null, wte: '1' }],
  expectedAt: [{ seriesId: 's1', from: '2020-01-01', to: null }],
  absences: [],
  elsewhere: [],
  contributed: [],
  ...rest,
});

export const recordOn = (
  day: string,
  status: AttendanceFacts['status'] = 'present',
  minutes: number | null = null,
): AttendanceFacts => ({ meetingId: `m ${day}`, personId: 'p1', status, minutes });

export const discussedCase = (rest: Partial<DiscussedCaseFacts> = {}): DiscussedCaseFacts => ({
  id: 'c1',
  code: 'C-118',
  kind: 'discrepancy',
  meetingDay: '2026-05-12',
  anonymityCheckedOn: '2026-05-05',
  points: 1,
  imported: false,
  reporterTold: null,
  reporterToldOn: null,
  letters: [],
  withoutLetter: 0,
  ...rest,
});

export const yearOf = (rest: Partial<RealmFacts> = {}): RealmFacts => ({
  to: '2026-11-24',
  series: [series],
  meetings: [],
  attendance: [],
  people: [],
  discussed: [],
  received: [],
  points: [],
  ...rest,
});

export const reportOf = (rest: Partial<RealmFacts> = {}): RealmReport =>
  realmReport(yearOf(rest), pack);

export function ruleOf(id: string, rest: Partial<RealmFacts> = {}) {
  const rule = reportOf(rest).rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Six days, two months apart, in the year up to 24 November 2026. */
export const sixDays = [
  '2026-01-13',
  '2026-03-10',
  '2026-05-12',
  '2026-07-14',
  '2026-09-08',
  '2026-11-10',
] as const;
export const sixMeetings = sixDays.map((day) => meetingOn(day));
