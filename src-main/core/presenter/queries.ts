import type { Frame, RoomCase } from '../../../src-shared/rules/meetings/reveal.ts';
import { contextNow } from '../cases/room-context.ts';
import { votesOf } from '../meetings/votes.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * Reads for the shared screen. Each names the room's columns one by one and nothing else: no person,
 * no chair's title, no code of a case.
 */

/** A case that may be shown: scheduled (or just discussed), and parked by no other process. */
const mayBeShown = `c.deleted = 0 AND c.state IN ('scheduled', 'discussed')
  AND (c.parked_process IS NULL OR c.released_on IS NOT NULL)`;

export function seriesNameOf(db: ReadHandle, meetingId: string): string {
  const sql = `SELECT s.name FROM meeting m JOIN series s ON s.id = m.series_id WHERE m.id = ?`;
  return db.get<{ name: string }>(sql, meetingId)?.name ?? '';
}

/** The series whose meeting ended last on a day; null where none did. */
export function endedOn(db: ReadHandle, day: string): string | null {
  const row = db.get<{ name: string }>(
    `SELECT s.name FROM meeting m JOIN series s ON s.id = m.series_id
     WHERE m.day = ? AND m.deleted = 0 AND m.status IN ('ended', 'closed')
       AND m.ended_at IS NOT NULL
     ORDER BY m.ended_at DESC LIMIT 1`,
    day,
  );
  return row?.name ?? null;
}

/** Items of a meeting that may be shown, in order. */
export function showableItems(db: ReadHandle, meetingId: string): string[] {
  const rows = db.all<{ id: string }>(
    `SELECT a.id FROM agenda_item a JOIN learning_case c ON c.id = a.case_id
     WHERE a.meeting_id = ? AND a.deleted = 0 AND ${mayBeShown} ORDER BY a.position, a.id`,
    meetingId,
  );
  return rows.map(({ id }) => id);
}

interface RoomRow extends Record<string, unknown> {
  room_title: string | null;
  room_staff_group: string | null;
  room_shift: string | null;
  room_site: string | null;
  clinical_information: string | null;
  question: string | null;
  original_opinion: string | null;
  later_opinion: string | null;
  reporter_adds: string | null;
  vote_options: string | null;
  vote_counts: string | null;
}

/** What the room may see of an item's case, whatever the step; null where it may not be shown. */
export function roomCase(
  db: ReadHandle,
  { meetingId, itemId, today }: { meetingId: string; itemId: string; today: string },
): RoomCase | null {
  const row = db.get<RoomRow>(
    `SELECT c.room_title, c.room_staff_group, c.room_shift, c.room_site, c.clinical_information,
       c.question, c.original_opinion, c.later_opinion, a.reporter_adds, a.vote_options,
       a.vote_counts
     FROM agenda_item a JOIN learning_case c ON c.id = a.case_id
     WHERE a.id = ? AND a.meeting_id = ? AND a.deleted = 0 AND ${mayBeShown}`,
    itemId,
    meetingId,
  );
  if (!row) return null;
  return {
    title: row.room_title ?? '',
    context: wordsOf(contextNow(db, row, today)),
    clinicalInformation: row.clinical_information ?? '',
    question: row.question ?? '',
    options: votesOf(row),
    originalOpinion: row.original_opinion ?? '',
    laterOpinion: row.later_opinion ?? '',
    reporterAdds: row.reporter_adds ?? '',
    points: saidPoints(db, meetingId, itemId),
    frames: framesOf(db, itemId),
  };
}

const wordsOf = ({ staffGroup, shift, site }: ReturnType<typeof contextNow>): string[] =>
  [staffGroup, shift, site].filter((word) => word !== '');

/** Learning points of an item's case in this meeting; a draft is the chair's alone. */
function saidPoints(db: ReadHandle, meetingId: string, itemId: string): string[] {
  const rows = db.all<{ point: string }>(
    `SELECT p.point FROM agenda_item a JOIN learning_point p ON p.case_id = a.case_id
     WHERE a.id = ? AND p.meeting_id = ? AND p.deleted = 0 AND coalesce(p.draft, 0) = 0
     ORDER BY p.position, p.id`,
    itemId,
    meetingId,
  );
  return rows.map(({ point }) => point);
}

/** Frames of an item's case in order; only those that somebody looked at for burnt-in text. */
function framesOf(db: ReadHandle, itemId: string): Frame[] {
  return db.all<{ blob: string; width: number; height: number }>(
    `SELECT f.blob, f.width, f.height FROM agenda_item a JOIN case_picture f ON f.case_id = a.case_id
     WHERE a.id = ? AND f.deleted = 0 AND f.covered_on IS NOT NULL ORDER BY f.position, f.id`,
    itemId,
  );
}
