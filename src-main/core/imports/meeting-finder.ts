import { day } from '../../../src-shared/rules/imports/cells.ts';
import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { meetingByIdOrReference } from '../meetings/record-queries.ts';
import type { ReadHandle } from '../store/database.ts';

type Found = { ok: true; meeting: MeetingRow } | { ok: false; code: Rejection['code'] };

/**
 * Finds meetings by what a file calls them: the id that they were imported with, their own id, or
 * the day where one meeting alone is on it (those put off or cancelled left out).
 */
export function meetingFinder(db: ReadHandle): (name: string) => Found {
  const known = new Map<string, Found>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const found = find(db, name);
    known.set(name, found);
    return found;
  };
}

function find(db: ReadHandle, name: string): Found {
  const named = meetingByIdOrReference(db, name);
  if (named) return { ok: true, meeting: named };
  const read = day(name, '');
  const onDay = read.ok ? idsOn(db, read.value) : [];
  const only = onDay[0] ? meetingByIdOrReference(db, onDay[0].id) : null;
  if (onDay.length > 1) return { ok: false, code: 'several_meetings' };
  return only ? { ok: true, meeting: only } : { ok: false, code: 'unknown_meeting' };
}

const idsOn = (db: ReadHandle, on: string): { id: string }[] =>
  db.all<{ id: string }>(
    `SELECT id FROM meeting
     WHERE day = ? AND status NOT IN ('cancelled', 'postponed') AND deleted = 0 ORDER BY id LIMIT 2`,
    on,
  );

/** Whether a meeting was closed and signed in the app: its record takes nothing but addenda. */
export const isSigned = ({ status, closed_by }: MeetingRow): boolean =>
  status === 'closed' && closed_by !== null;
