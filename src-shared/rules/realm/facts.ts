import type { AttendanceStatus, MeetingStatus } from '../../model/meetings.ts';
import type { Day } from '../days.ts';
import type { CountedPlan, EmploymentSpell } from '../job-plans/index.ts';

/** What a REALM report is counted from: stored rows, nothing counted yet, nothing deleted. */

/** First and last day; null is open. */
export interface Stretch {
  from: Day;
  to: Day | null;
}

export interface SeriesFacts {
  id: string;
  name: string;
  endedOn: Day | null;
  /** The series' own choices; null takes the pack's. */
  gapDays: number | null;
  attendedPercent: number | null;
  /** Day of the last meeting held before the period. */
  lastHeldBefore: Day | null;
  /** Job plans of whoever chairs it, a list for each chair. */
  chairs: readonly (readonly CountedPlan[])[];
}

/** A meeting of the period, held or not. */
export interface MeetingFacts {
  id: string;
  seriesId: string;
  day: Day;
  status: MeetingStatus;
  /** Planned. */
  minutes: number;
  /** Milliseconds since 1970. */
  startedAt: number | null;
  endedAt: number | null;
}

export interface AttendanceFacts {
  meetingId: string;
  personId: string;
  status: AttendanceStatus;
  /** Null: the whole meeting for present and virtual, not known for part. */
  minutes: number | null;
}

export interface ElsewhereFacts {
  id: string;
  day: Day;
  minutes: number;
  what: string;
  evidence: string;
}

/** Somebody of the directory who is expected at a series, or was at a meeting. */
export interface PersonFacts {
  id: string;
  name: string;
  staffGroup: string;
  employment: readonly EmploymentSpell[];
  expectedAt: readonly (Stretch & { seriesId: string })[];
  absences: readonly Stretch[];
  elsewhere: readonly ElsewhereFacts[];
  /** Years that they have a contribution mark for. */
  contributed: readonly number[];
}

/** A letter before the meeting to somebody in a case. */
export interface ToldFacts {
  identityId: string;
  state: string;
  toldOn: Day | null;
}

/** A case that a held meeting of the period discussed; of several the first one. */
export interface DiscussedCaseFacts {
  id: string;
  code: string;
  kind: string;
  meetingDay: Day;
  anonymityCheckedOn: Day | null;
  /** Learning points that are no drafts. */
  points: number;
  imported: boolean;
  reporterTold: string | null;
  reporterToldOn: Day | null;
  letters: readonly ToldFacts[];
  /** People to tell who have no letter. */
  withoutLetter: number;
}

/** A case received in the period, tabled or not. */
export interface ReceivedCaseFacts {
  code: string;
  receivedOn: Day;
  addendum: string | null;
  referrerTold: string | null;
  reporterTold: string | null;
}

/** A learning point of a closed meeting of the period. */
export interface CirculatedPointFacts {
  meetingId: string;
  imported: boolean;
  wordings: readonly { audience: string; sentOn: Day | null }[];
}

/** Of one series, or of all of them. */
export interface RealmFacts {
  to: Day;
  series: readonly SeriesFacts[];
  meetings: readonly MeetingFacts[];
  attendance: readonly AttendanceFacts[];
  people: readonly PersonFacts[];
  discussed: readonly DiscussedCaseFacts[];
  received: readonly ReceivedCaseFacts[];
  points: readonly CirculatedPointFacts[];
}
