import type { AttendanceStatus, MeetingStatus } from '../../../src-shared/model/meetings.ts';
import type { MeetingMode, SeriesRole } from '../../../src-shared/model/series.ts';
import { isExpectedOn } from '../../../src-shared/rules/meetings/index.ts';
import { seriesRolesOf } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { membersOf } from './expected-people.ts';
import { EARLIEST, LATEST } from './queries.ts';

/** Meetings as lists show them, with what was counted of each. */

export interface MeetingSummary {
  id: string;
  seriesId: string;
  series: string;
  myRoles: SeriesRole[];
  day: string;
  startsAt: string;
  minutes: number;
  mode: MeetingMode;
  place: string;
  link: string;
  status: MeetingStatus;
  reason: string;
  cases: number;
  agendaMinutes: number;
  present: number;
  expected: number;
  points: number;
  mine: AttendanceStatus | null;
  circulatedOn: string | null;
  commentsUntil: string | null;
}

export interface MeetingsAsked {
  personId: string;
  id?: string | undefined;
  seriesId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

type Row = Omit<MeetingSummary, 'myRoles' | 'expected' | 'mine'> & { away: string };

/**
 * A meeting counts as circulated once each of its learning points has gone to somebody: on the day
 * of the last of those first times.
 */
const columns = `m.id, m.series_id AS seriesId, s.name AS series, m.day,
  coalesce(m.starts_at, '00:00') AS startsAt, coalesce(m.minutes, 0) AS minutes,
  coalesce(m.mode, 'in_person') AS mode, coalesce(m.place, '') AS place,
  coalesce(m.link, '') AS link, m.status, coalesce(m.reason, '') AS reason,
  (SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.deleted = 0) AS cases,
  (SELECT coalesce(sum(a.minutes), 0) FROM agenda_item a
   WHERE a.meeting_id = m.id AND a.deleted = 0) AS agendaMinutes,
  (SELECT count(*) FROM attendance t WHERE t.meeting_id = m.id AND t.deleted = 0
     AND t.status IN ('present', 'part', 'virtual')) AS present,
  (SELECT json_group_array(t.person_id) FROM attendance t WHERE t.meeting_id = m.id
     AND t.deleted = 0 AND t.status = 'away') AS away,
  (SELECT count(*) FROM learning_point l WHERE l.meeting_id = m.id AND l.deleted = 0
     AND coalesce(l.draft, 0) = 0) AS points,
  (SELECT CASE WHEN count(*) = count(sent.day) THEN max(sent.day) END FROM (
     SELECT (SELECT min(w.sent_on) FROM learning_point_wording w
             WHERE w.learning_point_id = l.id AND w.deleted = 0) AS day
     FROM learning_point l WHERE l.meeting_id = m.id AND l.deleted = 0
       AND coalesce(l.draft, 0) = 0) AS sent) AS circulatedOn,
  m.comments_until AS commentsUntil`;

/** Meetings newest first: one by its id, or those of some days, of one series or of all. */
export function meetingSummaries(
  db: ReadHandle,
  { personId, id, seriesId, from = EARLIEST, to = LATEST }: MeetingsAsked,
): MeetingSummary[] {
  const [where, chosen] = id
    ? ['m.id = ? AND', [id]]
    : seriesId
      ? ['m.series_id = ? AND', [seriesId]]
      : ['', []];
  const rows = db.all<Row & Record<string, unknown>>(
    `SELECT ${columns} FROM meeting m CROSS JOIN series s ON s.id = m.series_id
     WHERE ${where} m.day BETWEEN ? AND ? AND m.deleted = 0
     ORDER BY m.day DESC, m.starts_at DESC, m.id DESC`,
    ...chosen,
    from,
    to,
  );
  const roles = seriesRolesOf(db, personId);
  const mine = statusesOf(db, personId);
  const members = new Map(
    [...new Set(rows.map((row) => row.seriesId))].map((one) => [one, membersOf(db, one)]),
  );
  return rows.map(({ away, ...row }) => {
    const notExpected = new Set<string>(JSON.parse(away));
    const expected = (members.get(row.seriesId) ?? []).filter(
      (member) => !notExpected.has(member.personId) && isExpectedOn(member, row.day),
    );
    return {
      ...row,
      myRoles: roles.filter((held) => held.seriesId === row.seriesId).map(({ role }) => role),
      expected: expected.length,
      mine: mine.get(row.id) ?? null,
    };
  });
}

/** How somebody was at meetings, by meeting. */
function statusesOf(db: ReadHandle, personId: string): Map<string, AttendanceStatus> {
  const rows = db.all<{ meeting_id: string; status: AttendanceStatus }>(
    'SELECT meeting_id, status FROM attendance WHERE person_id = ? AND deleted = 0',
    personId,
  );
  return new Map(rows.map(({ meeting_id, status }) => [meeting_id, status]));
}
