import { failure, ok } from '../../../src-shared/contract/call.ts';
import { aliasOf, isRemembered, wholeMinutes } from '../../../src-shared/rules/meetings/index.ts';
import { heldMinutes } from '../../../src-shared/rules/realm/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { personById } from '../people/queries.ts';
import { seriesStaff } from '../series/access.ts';
import { aliasChange, attendanceChange, visitorsChange } from './commands.ts';
import { attendanceOf, type MeetingRow, visitorsOf } from './queries.ts';
import { meetingFor } from './record-access.ts';
import { type Attendee, secondsOf } from './teams-report/attendees.ts';
import { forgetReport, keepReport, reportInHand } from './teams-report/in-hand.ts';
import { matchesFor } from './teams-report/matching.ts';
import { readTeamsReport } from './teams-report/read.ts';
import { countsByRole, peopleOf } from './teams-report/taking.ts';

/** Who was at a meeting: as recorded by hand, or as a report of an online meeting says. */
export const attendanceHandlers = {
  /** The visitors named are all there are; without any the list stays as it is. */
  'meetings.setAttendance': async (context: MemberContext, { id, people, visitors, guard }) => {
    const meeting = openMeeting(context, id);
    if (!meeting.ok) return meeting;
    const { db } = context.workspace;
    if (people.some(({ personId }) => !personById(db, personId))) return failure('person_unknown');
    const unclear = people.find(({ status, minutes }) => status === 'part' && minutes === null);
    if (unclear) {
      return failure('minutes_missing', { person: personById(db, unclear.personId)?.name });
    }
    const texts = { visitors: visitors?.map(({ role }) => role).join('\n') };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const known = new Set(attendanceOf(db, id).map((one) => one.person_id));
    const isNamed = (role: string) => visitors?.some((one) => aliasOf(one.role) === aliasOf(role));
    const gone = visitors ? visitorsOf(db, id).filter(({ role }) => !isNamed(role)) : [];
    const changes = [
      ...people
        // A record that never was cannot be taken away.
        .filter(({ personId, status }) => status !== null || known.has(personId))
        .map((one) => attendanceChange(id, { ...one, minutes: minutesFor(one) })),
      ...gone.map(({ role }) => visitorsChange(id, { role, count: 0 })),
      ...(visitors ?? []).map((one) => visitorsChange(id, one)),
      ...guardStatements(context, 'meetings.setAttendance', texts, guard),
    ];
    if (changes.length > 0) await context.write('meetings.setAttendance', changes);
    return ok({});
  },

  'meetings.readReport': async (context: MemberContext, { id, file }) => {
    const meeting = meetingFor(context, id, seriesStaff);
    if (!meeting.ok) return meeting;
    const path = context.pathOf(file);
    if (!path) return failure('file_unreadable');
    const report = await readTeamsReport(path, meeting.value.day);
    if (!report.ok) return report;
    const match = matchesFor(context.workspace.db, meeting.value);
    return ok({
      reportId: keepReport(context, { meetingId: id, attendees: report.value }),
      people: report.value.map((one) => ({
        name: one.name,
        minutes: minutesThere([one], meeting.value),
        rejoins: one.rejoins,
        ...match(one),
      })),
    });
  },

  /**
   * Whoever the report saw was there online, for the minutes that it counts. A record of somebody
   * in the room stays: they may have joined from there. Of visitors the larger count stays, so that
   * the same report again changes nothing.
   */
  'meetings.takeReport': async (context: MemberContext, { reportId, matches, guard }) => {
    const report = reportInHand(context.session, reportId);
    if (!report) return failure('report_unknown');
    const meeting = openMeeting(context, report.meetingId);
    if (!meeting.ok) return meeting;
    const { db } = context.workspace;
    const { id } = meeting.value;
    if (matches.some(({ personId }) => personId !== null && !personById(db, personId))) {
      return failure('person_unknown');
    }
    const roles = matches.map(({ visitorRole }) => visitorRole ?? '');
    const texts = { visitors: [...new Set(roles)].join('\n') };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const inRoom = new Set(
      attendanceOf(db, id)
        .filter(({ status }) => status === 'present')
        .map((one) => one.person_id),
    );
    const people = peopleOf(report.attendees, matches);
    const known = new Map(visitorsOf(db, id).map((one) => [aliasOf(one.role), one.count]));
    const visitors = countsByRole(report.attendees, matches);
    const changes = [
      ...people
        .filter(({ personId }) => !inRoom.has(personId))
        .map(({ personId, attendees }) =>
          attendanceChange(id, {
            personId,
            status: 'virtual',
            minutes: minutesThere(attendees, meeting.value),
          }),
        ),
      ...visitors
        .filter(({ role, count }) => count > (known.get(aliasOf(role)) ?? 0))
        .map((one) => visitorsChange(id, one)),
      ...people.flatMap(({ personId, attendees }) =>
        attendees
          .filter(({ name, isUnique }) => isUnique && isRemembered(name))
          .map(({ name }) => aliasChange(name, personId)),
      ),
      ...guardStatements(context, 'meetings.takeReport', texts, guard),
    ];
    if (changes.length > 0) await context.write('meetings.takeReport', changes);
    forgetReport(context.session, reportId);
    return ok({
      recorded: people.length,
      visitors: visitors.reduce((sum, { count }) => sum + count, 0),
    });
  },
} satisfies Handlers<'meetings.setAttendance' | 'meetings.readReport' | 'meetings.takeReport'>;

function openMeeting(context: MemberContext, id: string) {
  const meeting = meetingFor(context, id, seriesStaff);
  if (!meeting.ok) return meeting;
  return meeting.value.status === 'closed' ? failure('signed') : meeting;
}

/** Only part of a meeting and time online have minutes of their own. */
const minutesFor = ({ status, minutes }: { status: string | null; minutes: number | null }) =>
  status === 'part' || status === 'virtual' ? minutes : null;

/**
 * Whole minutes that somebody was there, at most those of the meeting: a report's clock has no zone,
 * so it cannot be laid beside the meeting's own. Who the report only names was there throughout.
 */
function minutesThere(
  attendees: readonly Attendee[],
  { minutes, started_at: startedAt, ended_at: endedAt }: MeetingRow,
): number {
  const all = heldMinutes({ minutes, startedAt, endedAt });
  const isUntimed = attendees.every((one) => one.isUntimed);
  return isUntimed ? all : Math.min(all, wholeMinutes(secondsOf(attendees)));
}
