import { type CaseState, caseStates } from '../../../src-shared/model/cases.ts';
import type { Day, Period } from '../../../src-shared/rules/days.ts';
import type {
  CirculatedPointFacts,
  DiscussedCaseFacts,
  MeetingFacts,
  ReceivedCaseFacts,
  ToldFacts,
} from '../../../src-shared/rules/realm/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { groupBy } from './group-by.ts';

/** Reads of cases that a REALM report is counted from: no name of anybody is among them. */

interface DiscussedRow extends Record<string, unknown> {
  id: string;
  code: string;
  kind: string;
  meeting_id: string;
  arrived_by: string | null;
  anonymity_checked_on: Day | null;
  reporter_told: string | null;
  reporter_told_on: Day | null;
  identities_gone_on: Day | null;
}

/** Cases that held meetings discussed, each once, with the first of them; in order of meetings. */
export function discussedCases(
  db: ReadHandle,
  held: readonly Pick<MeetingFacts, 'id' | 'day'>[],
): DiscussedCaseFacts[] {
  const rows = db.all<DiscussedRow>(
    `SELECT c.id, c.code, c.kind, i.meeting_id, c.arrived_by, c.anonymity_checked_on,
       c.reporter_told, c.reporter_told_on, c.identities_gone_on
     FROM json_each(?) AS chosen
     CROSS JOIN agenda_item AS i ON i.meeting_id = chosen.value
     CROSS JOIN learning_case AS c ON c.id = i.case_id
     WHERE i.discussed = 1 AND i.deleted = 0 AND c.deleted = 0
     ORDER BY chosen.key, i.position`,
    JSON.stringify(held.map(({ id }) => id)),
  );
  const dayOf = new Map(held.map(({ id, day }) => [id, day]));
  const once = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
  const ids = JSON.stringify(once.map(({ id }) => id));
  const points = pointCounts(db, ids);
  const letters = lettersBefore(db, ids);
  const toTell = peopleToTell(db, ids);
  return once.map((row) => {
    const told = letters(row);
    const withLetter = new Set(told.map(({ identityId }) => identityId));
    return {
      id: row.id,
      code: row.code,
      kind: row.kind,
      meetingDay: dayOf.get(row.meeting_id) ?? '',
      anonymityCheckedOn: row.anonymity_checked_on,
      points: points.get(row.id) ?? 0,
      imported: row.arrived_by === 'import',
      reporterTold: row.reporter_told,
      reporterToldOn: row.reporter_told_on,
      letters: told,
      withoutLetter: toTell(row.id).filter(({ id }) => !withLetter.has(id)).length,
    };
  });
}

/** Learning points that are no drafts, by case. */
function pointCounts(db: ReadHandle, caseIds: string): Map<string, number> {
  const rows = db.all<{ case_id: string; points: number }>(
    `SELECT p.case_id, count(*) AS points FROM json_each(?) AS chosen
     CROSS JOIN learning_point AS p ON p.case_id = chosen.value
     WHERE p.deleted = 0 AND coalesce(p.draft, 0) = 0 GROUP BY p.case_id`,
    caseIds,
  );
  return new Map(rows.map(({ case_id, points }) => [case_id, points]));
}

interface LetterRow extends Record<string, unknown> {
  case_id: string;
  identity_id: string;
  /** Of the person in the case: 1 where they were taken out, null where the row is gone. */
  identity_deleted: number | null;
  state: string | null;
  told_on: Day | null;
}

/**
 * Letters before the meeting, by case. The letter of somebody who was taken out of a case does not
 * count, but it does once identities were destroyed: then nobody is in it any more.
 */
function lettersBefore(db: ReadHandle, caseIds: string): (row: DiscussedRow) => ToldFacts[] {
  const rows = db.all<LetterRow>(
    `SELECT l.case_id, l.identity_id, i.deleted AS identity_deleted, l.state, l.told_on
     FROM json_each(?) AS chosen
     CROSS JOIN letter AS l ON l.case_id = chosen.value
     LEFT JOIN case_identity AS i ON i.id = l.identity_id
     WHERE l.kind = 'before' AND l.deleted = 0`,
    caseIds,
  );
  const letters = groupBy(rows, ({ case_id }) => case_id);
  return ({ id, identities_gone_on }) => {
    const counting = letters(id).filter(
      (letter) => identities_gone_on !== null || letter.identity_deleted === 0,
    );
    return counting.map(({ identity_id, state, told_on }) => ({
      identityId: identity_id,
      state: state ?? 'not_yet',
      toldOn: told_on,
    }));
  };
}

/** People to tell, by case. Whoever sent it knows it, and an AI tool reads no letters. */
function peopleToTell(db: ReadHandle, caseIds: string): (caseId: string) => { id: string }[] {
  const rows = db.all<{ id: string; case_id: string }>(
    `SELECT i.id, i.case_id FROM json_each(?) AS chosen
     CROSS JOIN case_identity AS i ON i.case_id = chosen.value
     WHERE i.part NOT IN ('submitter', 'ai_tool') AND i.deleted = 0`,
    caseIds,
  );
  return groupBy(rows, ({ case_id }) => case_id);
}

/** Cases of some series received in a period, tabled or not, by day and code. */
export function receivedCases(
  db: ReadHandle,
  seriesIds: readonly string[],
  { from, to }: Period,
): ReceivedCaseFacts[] {
  const states: CaseState[] = caseStates.map(({ code }) => code);
  return db.all<Record<string, unknown> & ReceivedCaseFacts>(
    `SELECT c.code, c.received_on AS receivedOn, c.addendum, c.referrer_told AS referrerTold,
       c.reporter_told AS reporterTold
     FROM json_each(?) AS chosen CROSS JOIN json_each(?) AS state
     CROSS JOIN learning_case AS c ON c.series_id = chosen.value AND c.state = state.value
       AND c.received_on BETWEEN ? AND ?
     WHERE c.deleted = 0 ORDER BY c.received_on, c.code`,
    JSON.stringify(seriesIds),
    JSON.stringify(states),
    from,
    to,
  );
}

interface PointRow extends Record<string, unknown> {
  id: string;
  meeting_id: string;
  arrived_by: string | null;
  audience: string | null;
  sent_on: Day | null;
}

/**
 * Learning points of some meetings that are no drafts, with where each went. One that names a case
 * and no meeting is of every meeting that discussed the case.
 */
export function pointsOfMeetings(
  db: ReadHandle,
  meetingIds: readonly string[],
): CirculatedPointFacts[] {
  const rows = db.all<PointRow>(
    `WITH chosen AS (SELECT value AS id FROM json_each(?)),
     found AS (
       SELECT p.id, p.meeting_id, p.case_id FROM chosen
       CROSS JOIN learning_point AS p ON p.meeting_id = chosen.id
       WHERE p.deleted = 0 AND coalesce(p.draft, 0) = 0
       UNION ALL
       SELECT p.id, chosen.id, p.case_id FROM chosen
       CROSS JOIN agenda_item AS i ON i.meeting_id = chosen.id
       CROSS JOIN learning_point AS p ON p.case_id = i.case_id
       WHERE i.discussed = 1 AND i.deleted = 0
         AND p.meeting_id IS NULL AND p.deleted = 0 AND coalesce(p.draft, 0) = 0)
     SELECT found.id, found.meeting_id, c.arrived_by, w.audience, w.sent_on
     FROM found
     LEFT JOIN learning_case AS c ON c.id = found.case_id
     LEFT JOIN learning_point_wording AS w ON w.learning_point_id = found.id AND w.deleted = 0`,
    JSON.stringify(meetingIds),
  );
  const points = new Map<string, CirculatedPointFacts>();
  for (const { id, meeting_id, arrived_by, audience, sent_on } of rows) {
    const key = `${meeting_id} ${id}`;
    const known = points.get(key)?.wordings ?? [];
    points.set(key, {
      meetingId: meeting_id,
      imported: arrived_by === 'import',
      wordings: audience === null ? known : [...known, { audience, sentOn: sent_on }],
    });
  }
  return [...points.values()];
}
