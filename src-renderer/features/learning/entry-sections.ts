import { addDays, type Day, daysBetween } from '../../../src-shared/rules/days.ts';
import type { Entry } from './entry-form.ts';

export type EntryView = 'days' | 'weeks';

/** Entries of one day or one week (Monday to Sunday), in the order given. */
export interface EntrySection {
  readonly from: Day;
  readonly to: Day;
  /** Null while some of its entries may still be on their way. */
  readonly minutes: number | null;
  readonly items: readonly Entry[];
}

const A_MONDAY = '1970-01-05';

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const since = daysBetween(A_MONDAY, day) % 7;
  return addDays(day, -(since < 0 ? since + 7 : since));
}

/** The list cut into days or weeks. The last one has no total until all entries are here. */
export function sectionsOf(
  entries: readonly Entry[],
  view: EntryView,
  isComplete: boolean,
): EntrySection[] {
  const byStart = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const start = view === 'weeks' ? mondayOf(entry.day) : entry.day;
    const items = byStart.get(start);
    if (items === undefined) byStart.set(start, [entry]);
    else items.push(entry);
  }
  return [...byStart].map(([from, items], index) => ({
    from,
    to: view === 'weeks' ? addDays(from, 6) : from,
    minutes:
      !isComplete && index === byStart.size - 1
        ? null
        : items.reduce((sum, entry) => sum + entry.minutes, 0),
    items,
  }));
}
