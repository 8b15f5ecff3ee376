import { staffGroups } from '../../model/people.ts';
import { codeOf, foldWord } from '../../model/vocabulary.ts';
import type { Period } from '../days.ts';
import { attendanceOf, isExpectedIn, type PersonAttendance } from './attendance.ts';
import type { AttendanceFacts, PersonFacts, RealmFacts } from './facts.ts';
import type { HeldMeeting } from './held.ts';
import type { RealmPack } from './pack.ts';

/** Radiologists whom the report's series expect in the period, with what they attended. */

export interface ExpectedRadiologist {
  person: PersonFacts;
  attendance: PersonAttendance;
}

export function expectedRadiologists(
  { series, people, attendance }: RealmFacts,
  held: readonly HeldMeeting[],
  period: Period,
  { switches }: RealmPack,
): ExpectedRadiologist[] {
  const seriesIds = new Set(series.map(({ id }) => id));
  const isRadiologist = memberOfGroups(switches.staff_groups);
  const records = recordsByPerson(attendance);
  return people
    .filter((one) => isRadiologist(one.staffGroup) && isExpectedIn(one, seriesIds, period))
    .map((person) => ({
      person,
      attendance: attendanceOf(person, held, records(person.id), period, switches),
    }));
}

/** Attendance by person, then by meeting. */
export function recordsByPerson(attendance: readonly AttendanceFacts[]) {
  const byPerson = new Map<string, Map<string, AttendanceFacts>>();
  const none: ReadonlyMap<string, AttendanceFacts> = new Map();
  for (const record of attendance) {
    const own = byPerson.get(record.personId) ?? new Map<string, AttendanceFacts>();
    byPerson.set(record.personId, own.set(record.meetingId, record));
  }
  return (personId: string): ReadonlyMap<string, AttendanceFacts> => byPerson.get(personId) ?? none;
}

/**
 * Whether a staff group, as somebody typed it, is one of those named. Each spelling is folded once:
 * there are many people and few groups.
 */
export function memberOfGroups(named: readonly string[]): (staffGroup: string) => boolean {
  const nameOf = (text: string) => codeOf(staffGroups, text) ?? foldWord(text);
  const wanted = new Set(named.map(nameOf));
  const known = new Map<string, boolean>();
  return (staffGroup) => {
    const isKnown = known.get(staffGroup);
    if (isKnown !== undefined) return isKnown;
    const isWanted = wanted.has(nameOf(staffGroup));
    known.set(staffGroup, isWanted);
    return isWanted;
  };
}
