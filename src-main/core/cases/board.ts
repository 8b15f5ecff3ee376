import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { checksOf } from './checks.ts';
import { type CaseRow, isParked } from './queries.ts';
import { foundIn, textsOf } from './texts.ts';

/** The board of a series: every open case, and the latest of those discussed. */

type Board = OutputOf<'cases.board'>;
type Card = Board['cards'][number];

interface OnBoard extends CaseRow {
  meeting_id: string | null;
  meeting_day: string | null;
}

/** Cases beside the board's last column; the rest are in the library. */
const LATEST = 20;
const MOST_FINDINGS = 500;

export function board(
  db: ReadHandle,
  { seriesId, today }: { seriesId: string; today: string },
  kept: Map<string, unknown>,
): Board {
  const found = findingsKept(kept);
  const open = db.all<OnBoard>(
    `SELECT c.*, m.id AS meeting_id, m.day AS meeting_day FROM learning_case c
     LEFT JOIN agenda_item i ON i.id = (
       SELECT a.id FROM agenda_item a JOIN meeting n ON n.id = a.meeting_id AND n.deleted = 0
       WHERE a.case_id = c.id AND a.deleted = 0 AND n.status IN ('planned', 'running')
       ORDER BY n.day LIMIT 1)
     LEFT JOIN meeting m ON m.id = i.meeting_id
     WHERE c.series_id = ? AND c.state IN ('new', 'needs_work', 'ready', 'scheduled')
       AND c.deleted = 0
     ORDER BY c.received_on DESC, c.code DESC`,
    seriesId,
  );
  return {
    cards: open.map((row) => cardOf(row, openChecks(db, row, found))),
    discussedThisYear: discussedInYear(db, seriesId, today.slice(0, 4)),
    discussed: latestDiscussed(db, seriesId).map((row) => cardOf(row, [])),
    nextMeeting: nextMeeting(db, seriesId, today),
  };
}

/**
 * The guard, which is asked about each text once: eighty cases are looked at anew with every change of
 * one of them.
 */
function findingsKept(kept: Map<string, unknown>): typeof foundIn {
  const known = (kept.get('cases.findings') ?? new Map()) as Map<
    string,
    ReturnType<typeof foundIn>
  >;
  kept.set('cases.findings', known);
  return (row, captions) => {
    const key = textsOf(row, captions).join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_FINDINGS) known.clear();
    const found = foundIn(row, captions);
    known.set(key, found);
    return found;
  };
}

const openChecks = (db: ReadHandle, row: CaseRow, found: typeof foundIn): Card['openChecks'] =>
  checksOf(db, row, found)
    .filter(({ done }) => !done)
    .map(({ check }) => check);

const cardOf = (row: OnBoard, open: Card['openChecks']): Card => ({
  id: row.id,
  code: row.code,
  kind: row.kind as Card['kind'],
  chairTitle: row.chair_title ?? '',
  modality: row.modality as Card['modality'],
  stage: row.stage as Card['stage'],
  state: row.state,
  stateNote: row.state_note ?? '',
  receivedOn: row.received_on,
  anonymous: row.anonymous === 1,
  parked: isParked(row) ? (row.parked_process as Card['parked']) : null,
  meetingId: row.meeting_id,
  meetingDay: row.meeting_day,
  openChecks: open,
});

function discussedInYear(db: ReadHandle, seriesId: string, year: string): number {
  const counted = db.get<{ cases: number }>(
    `SELECT count(DISTINCT i.case_id) AS cases FROM meeting m
     CROSS JOIN agenda_item i ON i.meeting_id = m.id AND i.discussed = 1 AND i.deleted = 0
     WHERE m.series_id = ? AND m.day BETWEEN ? AND ? AND m.deleted = 0`,
    seriesId,
    `${year}-01-01`,
    `${year}-12-31`,
  );
  return counted?.cases ?? 0;
}

function latestDiscussed(db: ReadHandle, seriesId: string): OnBoard[] {
  return db.all<OnBoard>(
    `SELECT c.*, m.id AS meeting_id, m.day AS meeting_day FROM meeting m
     CROSS JOIN agenda_item i ON i.meeting_id = m.id AND i.discussed = 1 AND i.deleted = 0
     CROSS JOIN learning_case c ON c.id = i.case_id AND c.deleted = 0
     WHERE m.series_id = ? AND m.deleted = 0
     ORDER BY m.day DESC, i.position LIMIT ?`,
    seriesId,
    LATEST,
  );
}

function nextMeeting(db: ReadHandle, seriesId: string, today: string): Board['nextMeeting'] {
  const meeting = db.get<{ id: string; day: string }>(
    `SELECT id, day FROM meeting
     WHERE series_id = ? AND day >= ? AND status IN ('planned', 'running') AND deleted = 0
     ORDER BY day LIMIT 1`,
    seriesId,
    today,
  );
  if (!meeting) return null;
  const agenda = db.get<{ cases: number; minutes: number | null }>(
    `SELECT count(*) AS cases, sum(minutes) AS minutes FROM agenda_item
     WHERE meeting_id = ? AND deleted = 0`,
    meeting.id,
  );
  return { ...meeting, cases: agenda?.cases ?? 0, minutes: agenda?.minutes ?? 0 };
}
