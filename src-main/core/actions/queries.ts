import type { ReadHandle } from '../store/database.ts';

/** Reads of actions: owned by a role, carried over until done. */

export interface ActionRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  meeting_id: string | null;
  case_id: string | null;
  action: string;
  owner_role: string;
  due_on: string | null;
  done_on: string | null;
  evidence: string;
  case_code: string | null;
  /** Day of the meeting that it comes from. */
  from_day: string | null;
}

const columns = `a.id, a.series_id, a.meeting_id, a.case_id, a.action, a.owner_role, a.due_on,
  a.done_on, coalesce(a.evidence, '') AS evidence, c.code AS case_code, m.day AS from_day`;
const joins = `LEFT JOIN learning_case c ON c.id = a.case_id
  LEFT JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0`;

export function actionById(db: ReadHandle, id: string): ActionRow | null {
  const sql = `SELECT ${columns} FROM action a ${joins} WHERE a.id = ? AND a.deleted = 0`;
  return db.get<ActionRow>(sql, id) ?? null;
}

/** Actions that a meeting made. */
export function actionsOfMeeting(db: ReadHandle, meetingId: string): ActionRow[] {
  return db.all<ActionRow>(
    `SELECT ${columns} FROM action a ${joins}
     WHERE a.meeting_id = ? AND a.deleted = 0 ORDER BY a.due_on IS NULL, a.due_on, a.id`,
    meetingId,
  );
}

/**
 * Actions of a series' earlier meetings that were not done before a meeting's day: what it takes
 * up first. `before` is that meeting's day and start.
 */
export function actionsCarriedTo(
  db: ReadHandle,
  seriesId: string,
  before: { day: string; startsAt: string | null },
): ActionRow[] {
  return db.all<ActionRow>(
    `SELECT ${columns} FROM action a ${joins}
     WHERE a.series_id = ? AND a.deleted = 0 AND (a.done_on IS NULL OR a.done_on >= ?)
       AND (m.day < ? OR (m.day = ? AND coalesce(m.starts_at, '') < ?))
     ORDER BY a.due_on IS NULL, a.due_on, m.day, a.id`,
    seriesId,
    before.day,
    before.day,
    before.day,
    before.startsAt ?? '',
  );
}

export interface ListedAction extends ActionRow {
  series: string;
  /** Meetings of the series held since it was made, up to the one by which it was done. */
  carried_over: number;
}

/** Actions of one series or of all, by due day; those without one last. */
export function actionsIn(
  db: ReadHandle,
  { seriesId, open }: { seriesId?: string | undefined; open: boolean },
): ListedAction[] {
  const [where, chosen] = seriesId ? ['s.id = ? AND', [seriesId]] : ['', []];
  const rows = db.all<ActionRow & { series: string; from_start: string | null }>(
    `SELECT ${columns}, m.starts_at AS from_start, s.name AS series
     FROM series s CROSS JOIN action a ON a.series_id = s.id ${joins}
     WHERE ${where} s.deleted = 0 AND a.deleted = 0 ${open ? 'AND a.done_on IS NULL' : ''}
     ORDER BY a.due_on IS NULL, a.due_on, m.day, a.id`,
    ...chosen,
  );
  const held = new Map(
    [...new Set(rows.map((row) => row.series_id))].map((id) => [id, heldTimes(db, id)]),
  );
  return rows.map(({ from_start, ...row }) => {
    const from = row.from_day === null ? null : timeOf(row.from_day, from_start);
    const until = timeOf(row.done_on ?? '9999-12-31', '24:00');
    const since = (held.get(row.series_id) ?? []).filter(
      (time) => from !== null && time > from && time <= until,
    );
    return { ...row, carried_over: since.length };
  });
}

/** When a series' held meetings began, as texts that compare. */
function heldTimes(db: ReadHandle, seriesId: string): string[] {
  const rows = db.all<{ day: string; starts_at: string | null }>(
    `SELECT day, starts_at FROM meeting
     WHERE series_id = ? AND status IN ('ended', 'closed') AND deleted = 0`,
    seriesId,
  );
  return rows.map(({ day, starts_at }) => timeOf(day, starts_at));
}

const timeOf = (day: string, startsAt: string | null): string => `${day} ${startsAt ?? ''}`;

export function caseInSeries(db: ReadHandle, caseId: string, seriesId: string): boolean {
  const sql = 'SELECT 1 FROM learning_case WHERE id = ? AND series_id = ? AND deleted = 0';
  return db.get(sql, caseId, seriesId) !== undefined;
}
