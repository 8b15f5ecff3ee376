import { type Failure, failure } from '../../../src-shared/contract/call.ts';
import type { ReadHandle } from '../store/database.ts';
import type { MeetingRow } from './queries.ts';

/** A case that somebody wants on an agenda. */
export interface AgendaCase extends Record<string, unknown> {
  id: string;
  code: string;
  state: string;
  /** 1 while another process has it. */
  parked: number;
  /** Of the other meeting, planned or running, whose agenda it is on. */
  elsewhere: string | null;
}

/** Cases of a series by their ids, with what bears on putting them on a meeting's agenda. */
export function agendaCases(
  db: ReadHandle,
  { id: meetingId, series_id: seriesId }: MeetingRow,
  caseIds: readonly string[],
): Map<string, AgendaCase> {
  const rows = db.all<AgendaCase>(
    `SELECT c.id, c.code, c.state,
       (c.parked_process IS NOT NULL AND c.released_on IS NULL) AS parked,
       (SELECT m.day FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0
        WHERE a.case_id = c.id AND a.meeting_id <> ? AND a.deleted = 0
          AND m.status IN ('planned', 'running') ORDER BY m.day LIMIT 1) AS elsewhere
     FROM json_each(?) AS chosen CROSS JOIN learning_case AS c ON c.id = chosen.value
     WHERE c.series_id = ? AND c.deleted = 0`,
    meetingId,
    JSON.stringify(caseIds),
    seriesId,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Why a case may not be on the agenda; null where it may. `isHere`: it is on it already. */
export function refuseCase(found: AgendaCase | undefined, isHere: boolean): Failure | null {
  if (!found) return failure('not_found');
  const { code, parked, elsewhere, state } = found;
  if (parked) return failure('parked', { case: code });
  if (elsewhere !== null) return failure('scheduled_elsewhere', { case: code, day: elsewhere });
  const isReady = state === 'ready' || (isHere && state === 'scheduled');
  return isReady ? null : failure('case_not_ready', { case: code });
}
