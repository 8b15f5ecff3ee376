import type { ReactNode } from 'react';

/** One column of a DataTable over rows of type `Row`. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Keeps the header for screen readers only (a column of bars). */
  readonly hideHeader?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for every number. */
  readonly align?: 'end';
  /** `strong` what matters, `quiet` what supports, `small` small print. */
  readonly tone?: 'strong' | 'quiet' | 'small';
  /** A rule to its left: what stands outside the sum. */
  readonly apart?: boolean;
  /** CSS width, as `16%`. */
  readonly width?: string;
  /** Only where ranking is allowed: people are never sorted by a percentage. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** Cells of one row joined into one, from and to a column, both included. */
export interface MergedCells {
  readonly from: string;
  readonly to: string;
  readonly content: ReactNode;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface VisibleRow<Row> {
  readonly row: Row;
  readonly key: string;
  readonly depth: 0 | 1;
  /** Undefined for a row that has none below it. */
  readonly isExpanded: boolean | undefined;
}

/** Rows in the order drawn: sorted, with the children of open groups after them. */
export function visibleRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  childrenOf: (row: Row) => readonly Row[] | undefined,
  expanded: ReadonlySet<string>,
  compare: ((a: Row, b: Row) => number) | undefined,
): VisibleRow<Row>[] {
  const ordered = (list: readonly Row[]) => (compare ? [...list].sort(compare) : list);
  return ordered(rows).flatMap((row) => {
    const key = keyOf(row);
    const children = childrenOf(row);
    const isExpanded = children === undefined ? undefined : expanded.has(key);
    const below = isExpanded
      ? ordered(children ?? []).map((child): VisibleRow<Row> => {
          return { row: child, key: keyOf(child), depth: 1, isExpanded: undefined };
        })
      : [];
    return [{ row, key, depth: 0, isExpanded } satisfies VisibleRow<Row>, ...below];
  });
}

/** The sort after a press on a column: ascending, then descending, then the order given. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** How two rows compare under this sort; undefined keeps the order given. */
export function comparison<Row>(columns: readonly TableColumn<Row>[], sort: TableSort | null) {
  const compare = columns.find((column) => column.id === sort?.column)?.compare;
  return compare && sort?.descending ? (a: Row, b: Row) => compare(b, a) : compare;
}

/** What the head of a column says about its order; undefined where it never sorts. */
export function ariaSort<Row>(column: TableColumn<Row>, sort: TableSort | null) {
  if (!column.compare) return undefined;
  if (sort?.column !== column.id) return 'none' as const;
  return sort.descending ? ('descending' as const) : ('ascending' as const);
}
