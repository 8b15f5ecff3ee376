/**
 * Compliance with the REALM standards, rules R01 to R12: pure, from stored facts and a rule pack.
 * Days are inclusive, shares exact until they are printed.
 */
export { attendanceOf, elsewhereIn, type PersonAttendance } from './attendance.ts';
export { memberOfGroups, recordsByPerson } from './expected.ts';
export type {
  AttendanceFacts,
  CirculatedPointFacts,
  DiscussedCaseFacts,
  MeetingFacts,
  PersonFacts,
  RealmFacts,
  ReceivedCaseFacts,
  SeriesFacts,
  ToldFacts,
} from './facts.ts';
export { heldMeetings, heldMinutes, isHeld } from './held.ts';
export { parseRealmPack, type RealmPack, realmPackOf } from './pack.ts';
export { realmPeriod, yearCounted } from './period.ts';
export { type RealmReport, type RealmRuleResult, realmReport } from './report.ts';
