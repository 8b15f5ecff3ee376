import type { Rejection } from './codes.ts';

/** A row that was read, with its number in the file. */
export interface NumberedRow<T> {
  row: number;
  value: T;
}

export type RejectedRow = Rejection & { row: number };

/** Groups and the rows that fit into none, both in file order. */
export interface Grouped<G> {
  groups: G[];
  rejected: RejectedRow[];
}

/**
 * Gathers rows that belong together. `key` tells the group, `begin` makes it of its first row, and
 * `join` adds a later row, or says why it cannot.
 */
export function groupRows<T, G>(
  rows: Iterable<NumberedRow<T>>,
  rules: {
    key: (value: T) => string;
    begin: (row: NumberedRow<T>) => G;
    join: (group: G, row: NumberedRow<T>) => Rejection | null;
  },
): Grouped<G> {
  const groups = new Map<string, G>();
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const key = rules.key(row.value);
    const group = groups.get(key);
    const reason = group ? rules.join(group, row) : null;
    if (!group) groups.set(key, rules.begin(row));
    else if (reason) rejected.push({ row: row.row, ...reason });
  }
  return { groups: [...groups.values()], rejected };
}
