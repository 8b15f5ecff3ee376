import { clockTime, compareClocks } from '../../../src-shared/sync/clock.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { MemberContext } from '../context.ts';
import { type EntryFields, entryPlace, type Reflection, type SealedEntry } from './commands.ts';
import { type DatedMinutes, endsOfMonth } from './dated.ts';
import { type EntryRow, entryById } from './queries.ts';

/**
 * A person's own entries, opened with their keys. What was opened stays in the session's memory
 * until the row changes, so that a list opens only what is new to it.
 */

export interface OpenedEntry extends EntryFields {
  id: string;
  /** Milliseconds since 1970. */
  loggedAt: number;
  changedAt: number;
}

interface Kept {
  stamp: string;
  /** Null where no key on the ring opens it: it was sealed to keys that are gone. */
  entry: OpenedEntry | null;
  /** What is not sealed of it, and its day where that could be opened. */
  counted: DatedMinutes;
}

export interface OpenedLog {
  /** Newest day first. */
  entries: OpenedEntry[];
  /** Every entry for counting, those too that nobody can read any more. */
  counted: DatedMinutes[];
}

/** The signed-in person's own log. */
export async function openedLog(context: MemberContext): Promise<OpenedLog> {
  const { personId } = context.session;
  const kept = keptEntries(context);
  const stamps = await context.read('learning.stamps', personId);
  const changed = stamps.filter(({ id, stamp }) => kept.get(id)?.stamp !== stamp);
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id);
    for (const row of await context.read('learning.rows', { personId, ids })) {
      const entry = openEntry(context, row);
      const { stamp, line, kind, minutes, month } = row;
      const days = entry ? { from: entry.day, to: entry.day } : endsOfMonth(month);
      kept.set(row.id, { stamp, entry, counted: { line, kind, minutes, ...days } });
    }
  }
  const all = stamps.flatMap(({ id }) => kept.get(id) ?? []);
  return {
    entries: all.flatMap(({ entry }) => entry ?? []).sort(newestFirst),
    counted: all.map(({ counted }) => counted),
  };
}

/** One entry of the signed-in person; null where it is none of theirs, deleted, or unreadable. */
export function openedEntry(context: MemberContext, id: string): OpenedEntry | null {
  const row = entryById(context.workspace.db, context.session.personId, id);
  return row && openEntry(context, row);
}

function openEntry(context: MemberContext, row: EntryRow): OpenedEntry | null {
  const open = (column: 'entry' | 'reflection'): unknown => {
    const sealed = row[column];
    const place = entryPlace(context.workspace.id, row.id, column);
    return sealed && context.session.keys.unseal(sealed, place);
  };
  const entry = open('entry') as SealedEntry | null;
  if (!entry) return null;
  return {
    id: row.id,
    title: entry.title,
    day: entry.day,
    minutes: row.minutes,
    line: row.line,
    activity: row.activity,
    kind: row.kind,
    displacedReason: entry.displacedReason,
    hcpcType: entry.hcpcType,
    reflection: open('reflection') as Reflection | null,
    action: entry.action,
    ...(entry.link ? { link: entry.link } : {}),
    loggedAt: clockTime(row.clock),
    changedAt: lastWrittenAt(row),
  };
}

function lastWrittenAt({ clock, clocks }: EntryRow): number {
  const later = clocks ? Object.values(decodeCanonical(clocks) as Record<string, Uint8Array>) : [];
  return clockTime(later.reduce((a, b) => (compareClocks(a, b) < 0 ? b : a), clock));
}

function keptEntries({ session }: MemberContext): Map<string, Kept> {
  const name = 'learning.opened';
  const kept = (session.caches.get(name) as Map<string, Kept> | undefined) ?? new Map();
  session.caches.set(name, kept);
  return kept;
}

function newestFirst(a: OpenedEntry, b: OpenedEntry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.loggedAt - a.loggedAt || (a.id < b.id ? 1 : -1);
}
