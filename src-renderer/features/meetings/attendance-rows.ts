import { bySurname, startsWith } from './people-order.ts';
import type { AttendanceStatus, Meeting } from './use-meeting.ts';

/** One person of the sheet: recorded, or expected and not recorded yet. */
export interface SheetRow {
  readonly personId: string;
  readonly name: string;
  readonly staffGroup: string;
  readonly status: AttendanceStatus | null;
  /** Minutes there; null for the whole meeting, or where nothing is recorded. */
  readonly minutes: number | null;
}

/** The keys that record the person the focus is on, in the order of the columns. */
export const STATUS_KEYS: readonly { readonly status: AttendanceStatus; readonly key: string }[] = [
  { status: 'present', key: 'P' },
  { status: 'part', key: 'T' },
  { status: 'virtual', key: 'V' },
  { status: 'apologies', key: 'A' },
  { status: 'away', key: 'W' },
];

/** Everybody on the sheet, in the order of the printed one. */
export function sheetRows(
  meeting: Pick<Meeting, 'attendance' | 'unrecorded'>,
): readonly SheetRow[] {
  const { attendance, unrecorded } = meeting;
  const waiting = unrecorded.map((person) => ({ ...person, status: null, minutes: null }));
  return [...attendance, ...waiting].sort(bySurname);
}

/** The next person after `from` whose surname begins with a letter, going round; -1 for nobody. */
export function nextWithLetter(rows: readonly SheetRow[], from: number, letter: string): number {
  for (let step = 1; step <= rows.length; step += 1) {
    const at = (from + step) % rows.length;
    if (startsWith(rows[at]?.name ?? '', letter)) return at;
  }
  return -1;
}

/** How many were there, whichever way. */
export const countThere = (rows: readonly SheetRow[]): number =>
  rows.filter(({ status }) => status === 'present' || status === 'part' || status === 'virtual')
    .length;
