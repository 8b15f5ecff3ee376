import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of a meeting as its chair runs it: each case whole, with its pictures and who was told. */

type RunItem = OutputOf<'meetings.run'>['items'][number];
type Picture = RunItem['pictures'][number];
type Told = RunItem['told'][number];

export interface RunCaseRow extends Record<string, unknown> {
  id: string;
  setting: RunItem['setting'];
  stage: RunItem['stage'];
  clinical_information: string;
  question: string;
  original_opinion: string;
  later_opinion: string;
  effect: RunItem['effect'];
}

/** The cases of a meeting's agenda by their ids. */
export function casesOfAgenda(db: ReadHandle, meetingId: string): Map<string, RunCaseRow> {
  const rows = db.all<RunCaseRow>(
    `SELECT c.id, c.setting, c.stage, coalesce(c.clinical_information, '') AS clinical_information,
       coalesce(c.question, '') AS question, coalesce(c.original_opinion, '') AS original_opinion,
       coalesce(c.later_opinion, '') AS later_opinion,
       coalesce(c.effect, 'not_discussed') AS effect
     FROM agenda_item a CROSS JOIN learning_case c ON c.id = a.case_id
     WHERE a.meeting_id = ? AND a.deleted = 0`,
    meetingId,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Frames of a case, in the order shown. */
export function picturesOfCase(db: ReadHandle, caseId: string): Picture[] {
  return db.all<Record<string, unknown> & Picture>(
    `SELECT id, blob, stack, width, height, coalesce(caption, '') AS caption,
       covered_on AS coveredOn
     FROM case_picture WHERE case_id = ? AND deleted = 0 ORDER BY position, id`,
    caseId,
  );
}

/**
 * How the people involved in each case were told, in the order of the words: no order of rows says
 * who is who. The sender knows of it, and an AI tool reads no letters.
 */
export function toldOfAgenda(db: ReadHandle, meetingId: string): Map<string, Told[]> {
  const rows = db.all<{ case_id: string; state: string; on: string | null }>(
    `SELECT i.case_id, coalesce(l.state, 'not_yet') AS state, max(l.told_on) AS "on"
     FROM agenda_item a CROSS JOIN case_identity i ON i.case_id = a.case_id AND i.deleted = 0
     LEFT JOIN letter l ON l.case_id = i.case_id AND l.identity_id = i.id AND l.kind = 'before'
       AND l.deleted = 0
     WHERE a.meeting_id = ? AND a.deleted = 0 AND i.part NOT IN ('submitter', 'ai_tool')
     GROUP BY i.case_id, i.id ORDER BY 2, 3`,
    meetingId,
  );
  const byCase = Map.groupBy(rows, ({ case_id }) => case_id);
  return new Map(
    [...byCase].map(([id, told]) => [id, told.map(({ state, on }) => ({ state, on }))]),
  );
}
