import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { describeRejection } from '../../../src-shared/rules/imports/codes.ts';
import { wholeMinutes } from '../../../src-shared/rules/meetings/index.ts';
import { heldMinutes } from '../../../src-shared/rules/realm/index.ts';
import type { MemberContext } from '../context.ts';
import { attendanceChange } from '../meetings/commands.ts';
import { attendanceOf, type MeetingRow } from '../meetings/queries.ts';
import { meetingByIdOrReference } from '../meetings/record-queries.ts';
import { type Attendee, secondsOf } from '../meetings/teams-report/attendees.ts';
import { matchesFor } from '../meetings/teams-report/matching.ts';
import { readTeamsReport } from '../meetings/teams-report/read.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { isSigned } from './meeting-finder.ts';
import { readTabular } from './tabular/read.ts';

type Outcome = OutputOf<'imports.teamsAttendance'>;

/**
 * Takes a Teams report without anybody at hand to match names: only those that are certain. As in the
 * app, whoever is recorded in the room stays there, and minutes are at most the meeting's. A meeting
 * that was imported takes it even though it is closed: nobody signed it here.
 */
export async function takeTeamsAttendance(
  context: MemberContext,
  { meeting: name, file, dryRun }: ParsedInputOf<'imports.teamsAttendance'>,
): Promise<CallResult<Outcome>> {
  const found = meetingFor(context, name);
  if (!found.ok) return found;
  const meeting = found.value;
  const path = context.pathOf(file);
  if (!path) return failure('file_unreadable');
  const report = await readTeamsReport(path, meeting.day);
  if (!report.ok) return report;
  const { db } = context.workspace;
  const match = matchesFor(db, meeting);
  const rowOf = await linesOf(path);
  const byPerson = new Map<string, Attendee[]>();
  const rejected: Outcome['rejected'] = [];
  for (const attendee of report.value) {
    const { personId, match: how } = match(attendee);
    if (personId && (how === 'known' || how === 'same_name')) {
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), attendee]);
      continue;
    }
    const rejection = {
      field: 'name',
      code: 'name_unknown',
      parameters: { value: attendee.name },
    } as const;
    const { field, code } = rejection;
    const row = rowOf(attendee.name);
    rejected.push({ row, field, code, message: describeRejection(rejection) });
  }
  const stored = new Map(attendanceOf(db, meeting.id).map((one) => [one.person_id, one]));
  const read = [...byPerson].map(([personId, attendees]) => {
    const minutes = minutesThere(attendees, meeting);
    const before = stored.get(personId);
    const isKnown =
      before?.status === 'present' || (before?.status === 'virtual' && before.minutes === minutes);
    return { personId, names: attendees.length, minutes, isKnown };
  });
  const news = read.filter(({ isKnown }) => !isKnown);
  if (news.length > 0 && !dryRun) {
    await context.write(
      'imports.teamsAttendance',
      news.map(({ personId, minutes }) =>
        attendanceChange(meeting.id, { personId, status: 'virtual', minutes }),
      ),
    );
  }
  const namesOf = (some: typeof read) => some.reduce((sum, { names }) => sum + names, 0);
  return ok({
    read: report.value.length,
    imported: namesOf(news),
    unchanged: namesOf(read) - namesOf(news),
    rejected: rejected.sort((a, b) => a.row - b.row),
  });
}

function meetingFor(context: MemberContext, name: string): CallResult<MeetingRow> {
  const meeting = meetingByIdOrReference(context.workspace.db, name);
  if (!meeting) return failure('not_found');
  const isAdministrator = context.rolesOf(context.session.personId).includes('administrator');
  const refused = isAdministrator ? null : refuseSeries(context, meeting.series_id, seriesStaff);
  if (refused) return refused;
  return isSigned(meeting) ? failure('signed') : ok(meeting);
}

/** Whole minutes of a person's names together; who the report only names was there throughout. */
function minutesThere(attendees: readonly Attendee[], meeting: MeetingRow): number {
  const { minutes, started_at: startedAt, ended_at: endedAt } = meeting;
  const all = heldMinutes({ minutes, startedAt, endedAt });
  if (attendees.every(({ isUntimed }) => isUntimed)) return all;
  return Math.min(all, wholeMinutes(secondsOf(attendees)));
}

/** Finds the line of the file that begins with a name; the first line where none does. */
async function linesOf(path: string): Promise<(name: string) => number> {
  const opened = await readTabular(path);
  const lines: { row: number; text: string }[] = [];
  const textOf = (cells: readonly string[]) => cells.join('\t').replace(/\s+/g, ' ').trim();
  if (opened.ok) {
    for await (const { row, cells } of opened.value.rows) lines.push({ row, text: textOf(cells) });
  }
  return (name) => {
    const bare = name.replace(/ \(\d+\)$/, '');
    const line = lines.find(({ text }) => text.replace(/^"/, '').startsWith(bare));
    return line?.row ?? 1;
  };
}
