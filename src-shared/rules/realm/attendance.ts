import { type Day, overlap, type Period } from '../days.ts';
import { employmentOn, spansOf } from '../job-plans/in-force.ts';
import { ratio, toDecimals } from '../rational.ts';
import type { AttendanceFacts, ElsewhereFacts, PersonFacts, Stretch } from './facts.ts';
import type { HeldMeeting } from './held.ts';
import type { RealmSwitches } from './pack.ts';
import type { AttendanceBand, AttendanceCount } from './words.ts';

/** What one person attended of the meetings that they were expected at. */

export interface MeetingOfPerson {
  meeting: HeldMeeting;
  /** As recorded; null where nothing is. */
  status: string | null;
  /** Minutes there, at most those of the meeting. */
  minutes: number;
  counts: AttendanceCount;
}

export interface PersonAttendance {
  personId: string;
  /** Held meetings of the series they are expected at, while in post and not away. */
  expected: number;
  /** Attended of those, and elsewhere with evidence: never more than expected. */
  attended: number;
  /** How many of the attended ones were elsewhere. */
  elsewhereCounted: number;
  /** "66.7"; null under the meetings that a percentage needs. */
  percent: string | null;
  meetings: MeetingOfPerson[];
}

const covers = ({ from, to }: Stretch, day: Day): boolean =>
  from <= day && (to === null || to >= day);

const isAway = ({ absences }: PersonFacts, day: Day): boolean =>
  absences.some((absence) => covers(absence, day));

/** `n ÷ of` in percent with one decimal, a half going up: "66.7". */
export const percentOf = (n: number, of: number): string => toDecimals(ratio(100 * n, of), 1);

/**
 * Counts one person's year. `records` are theirs by meeting. A person counts as away on a day that
 * an absence covers, whatever the record of that meeting says: it is neither expected nor attended.
 */
export function attendanceOf(
  person: PersonFacts,
  held: readonly HeldMeeting[],
  records: ReadonlyMap<string, AttendanceFacts>,
  period: Period,
  switches: RealmSwitches,
): PersonAttendance {
  const meetings = held.map((meeting): MeetingOfPerson => {
    const record = records.get(meeting.id);
    const minutes = minutesThere(record, meeting);
    return {
      meeting,
      status: record?.status ?? null,
      minutes,
      counts: countFor(person, meeting, record, minutes),
    };
  });
  const of = (count: AttendanceCount) => meetings.filter(({ counts }) => counts === count).length;
  const here = of('attended');
  const expected = here + of('not_attended');
  const attended = Math.min(expected, here + elsewhereIn(person, period).length);
  return {
    personId: person.id,
    expected,
    attended,
    elsewhereCounted: attended - here,
    percent: expected < switches.meetings_for_percentage ? null : percentOf(attended, expected),
    meetings,
  };
}

/** Meetings elsewhere in a period, with something that shows them. */
export function elsewhereIn({ elsewhere }: PersonFacts, period: Period): ElsewhereFacts[] {
  return elsewhere.filter(
    ({ day, evidence }) => day >= period.from && day <= period.to && evidence.trim() !== '',
  );
}

/**
 * Whether somebody is expected at one of the series on any day of the period while in post, absences
 * left out.
 */
export function isExpectedIn(person: PersonFacts, seriesIds: ReadonlySet<string>, period: Period) {
  const memberships = person.expectedAt.filter(
    ({ seriesId, from, to }) =>
      seriesIds.has(seriesId) && overlap({ from, to: to ?? period.to }, period) !== null,
  );
  const dated = [...memberships, ...person.employment, ...person.absences];
  const expectedOn = (day: Day) =>
    memberships.some((membership) => covers(membership, day)) &&
    employmentOn(person.employment, day) !== null &&
    !isAway(person, day);
  return spansOf(period, dated, (day) => (expectedOn(day) ? true : null)).length > 0;
}

/** The band that a person's share is in, compared exactly. */
export function bandOf({ attended, expected, percent }: PersonAttendance): AttendanceBand {
  if (percent === null) return 'too_few_meetings';
  if (attended * 4 < expected) return '0-24';
  if (attended * 2 < expected) return '25-49';
  return attended * 4 < expected * 3 ? '50-74' : '75-100';
}

/** Part attendance needs its minutes: without them nobody can say that it was half. */
function minutesThere(record: AttendanceFacts | undefined, { minutes: all }: HeldMeeting): number {
  switch (record?.status) {
    case 'present':
    case 'virtual':
      return Math.min(record.minutes ?? all, all);
    case 'part':
      return Math.min(record.minutes ?? 0, all);
    default:
      return 0;
  }
}

function countFor(
  person: PersonFacts,
  { seriesId, day, minutes: all, attendedPercent }: HeldMeeting,
  record: AttendanceFacts | undefined,
  minutes: number,
): AttendanceCount {
  const isMember = person.expectedAt.some((one) => one.seriesId === seriesId && covers(one, day));
  if (!isMember) return 'not_expected';
  if (employmentOn(person.employment, day) === null) return 'not_in_post';
  if (record?.status === 'away' || isAway(person, day)) return 'away';
  return minutes * 100 >= attendedPercent * all ? 'attended' : 'not_attended';
}
