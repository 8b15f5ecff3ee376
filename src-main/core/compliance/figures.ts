import type { Day } from '../../../src-shared/rules/days.ts';
import {
  attendanceOf,
  elsewhereIn,
  heldMeetings,
  isHeld,
  memberOfGroups,
  type PersonAttendance,
  type PersonFacts,
  type RealmFacts,
  type RealmPack,
  type RealmReport,
  realmPeriod,
  realmReport,
  recordsByPerson,
} from '../../../src-shared/rules/realm/index.ts';
import { allSeries } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { inOneState } from '../summary/queries.ts';
import { discussedCases, pointsOfMeetings, receivedCases } from './case-queries.ts';
import { realmPack } from './pack.ts';
import {
  attendanceFacts,
  expectedPeople,
  meetingFacts,
  peopleFacts,
  seriesFacts,
} from './queries.ts';

/** Compliance, read and counted in the reading thread. */

export interface ReportQuestion {
  /** Null for the whole service. */
  seriesId: string | null;
  to: Day;
}

/** The report of a series, or of all of them, and the rules that it went by. */
export function complianceReport(
  db: ReadHandle,
  question: ReportQuestion,
): { report: RealmReport; pack: RealmPack } {
  return inOneState(db, () => {
    const pack = realmPack(db);
    return { report: realmReport(factsOf(db, question, pack), pack), pack };
  });
}

function factsOf(
  db: ReadHandle,
  { seriesId, to }: ReportQuestion,
  { switches }: RealmPack,
): RealmFacts {
  const period = realmPeriod(to);
  const series = seriesFacts(db, seriesId, period.from);
  const seriesIds = series.map(({ id }) => id);
  const meetings = meetingFacts(db, seriesIds, period);
  const held = meetings.filter(isHeld);
  const closed = meetings.filter(({ status }) => status === 'closed');
  // The rules ask about no other staff group, and there are many people.
  const isCounted = memberOfGroups(switches.staff_groups);
  const people = expectedPeople(db, seriesIds).filter((one) => isCounted(one.staffGroup));
  return {
    to,
    series,
    meetings,
    attendance: attendanceFacts(db, idsOf(held), idsOf(people)),
    people: peopleFacts(db, idsOf(people), period),
    discussed: discussedCases(db, held),
    received: receivedCases(db, seriesIds, period),
    points: pointsOfMeetings(db, idsOf(closed)),
  };
}

export interface PersonYear {
  person: PersonFacts;
  attendance: PersonAttendance;
  /** Names of series by id. */
  series: Record<string, string>;
}

/** What some people attended in the 12 months up to a day, of all series; in the order asked. */
export function attendanceOfPeople(
  db: ReadHandle,
  { personIds, to }: { personIds: string[]; to: Day },
): PersonYear[] {
  return inOneState(db, () => {
    const period = realmPeriod(to);
    const { switches } = realmPack(db);
    const series = allSeries(db).map(({ id, name, attended_percent }) => ({
      id,
      name,
      attendedPercent: attended_percent,
    }));
    const held = heldMeetings(meetingFacts(db, idsOf(series), period), series, switches);
    const records = recordsByPerson(attendanceFacts(db, idsOf(held), personIds));
    const names = Object.fromEntries(series.map(({ id, name }) => [id, name]));
    return peopleFacts(db, personIds, period).map((person) => ({
      person: { ...person, elsewhere: elsewhereIn(person, period) },
      attendance: attendanceOf(person, held, records(person.id), period, switches),
      series: names,
    }));
  });
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
