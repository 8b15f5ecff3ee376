import { dealtWithSql } from '../letters/queries.ts';
import type { ReadHandle } from '../store/database.ts';

export interface ToldCount {
  dealtWith: number;
  all: number;
}

/**
 * How many of the people involved were dealt with before a meeting, by case of its agenda: told, or
 * accounted for. Counts only; whoever sent a case knows it, and an AI tool reads no letters. Once
 * identities are destroyed their letters still count.
 */
export function toldCounts(db: ReadHandle, meetingId: string): Map<string, ToldCount> {
  const people = db.all<{ case_id: string; identity_id: string; dealt_with: number }>(
    `SELECT i.case_id, i.id AS identity_id, max(${dealtWithSql('l')}) AS dealt_with
     FROM agenda_item a CROSS JOIN case_identity i ON i.case_id = a.case_id AND i.deleted = 0
     LEFT JOIN letter l ON l.case_id = i.case_id AND l.identity_id = i.id AND l.kind = 'before'
       AND l.deleted = 0
     WHERE a.meeting_id = ? AND a.deleted = 0 AND i.part NOT IN ('submitter', 'ai_tool')
     GROUP BY i.case_id, i.id`,
    meetingId,
  );
  const gone = db.all<{ case_id: string; identity_id: string; dealt_with: number }>(
    `SELECT l.case_id, l.identity_id, max(${dealtWithSql('l')}) AS dealt_with
     FROM agenda_item a CROSS JOIN learning_case c ON c.id = a.case_id
     CROSS JOIN letter l ON l.case_id = a.case_id AND l.kind = 'before' AND l.deleted = 0
     WHERE a.meeting_id = ? AND a.deleted = 0 AND c.identities_gone_on IS NOT NULL
     GROUP BY l.case_id, l.identity_id`,
    meetingId,
  );
  const byIdentity = new Map([...people, ...gone].map((row) => [row.identity_id, row]));
  const counts = new Map<string, ToldCount>();
  for (const { case_id, dealt_with } of byIdentity.values()) {
    const { dealtWith = 0, all = 0 } = counts.get(case_id) ?? {};
    counts.set(case_id, { dealtWith: dealtWith + dealt_with, all: all + 1 });
  }
  return counts;
}
