import { foldWord } from '../../model/vocabulary.ts';
import type { Delivered } from './figures.ts';
import type { CountedEntry } from './types.ts';

/** Minutes that were logged, by the row that they go to. */
export interface DeliveredRows {
  /** By folded name of the line. */
  byRow: Map<string, Delivered>;
  /** Time on no line of the plans; null where there is none. */
  noLine: Delivered | null;
  /** Entries on lines that do not count as learning. */
  leftOut: { entries: number; minutes: number };
}

/** Folds a line's name; one that was folded before is looked up, because folding is dear. */
export type Fold = (name: string) => string;

/** A new `Fold` that remembers. */
export function rememberedFold(): Fold {
  const foldedByName = new Map<string, string>();
  return (name) => {
    const known = foldedByName.get(name);
    if (known !== undefined) return known;
    const folded = foldWord(name);
    foldedByName.set(name, folded);
    return folded;
  };
}

/**
 * Sorts entries to the rows they belong to. `rows` has the folded names of learning lines, `others`
 * those of lines that do not count; of a name in both the learning line is meant.
 */
export function deliveredByRow(
  entries: readonly CountedEntry[],
  rows: { has(folded: string): boolean },
  others: { has(folded: string): boolean },
  fold: Fold,
): DeliveredRows {
  const byRow = new Map<string, Delivered>();
  const leftOut = { entries: 0, minutes: 0 };
  let noLine: Delivered | null = null;
  for (const { line, kind, minutes } of entries) {
    const folded = line === null ? null : fold(line);
    if (folded !== null && rows.has(folded)) {
      const row = byRow.get(folded) ?? nothing();
      row[kind] += minutes;
      byRow.set(folded, row);
    } else if (folded !== null && others.has(folded)) {
      leftOut.entries += 1;
      leftOut.minutes += minutes;
    } else {
      noLine ??= nothing();
      noLine[kind] += minutes;
    }
  }
  return { byRow, noLine, leftOut };
}

const nothing = (): Delivered => ({ in_planned_time: 0, own_time: 0, displaced: 0 });
