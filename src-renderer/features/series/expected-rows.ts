import type { OutputOf } from '../../app/client.ts';
import { bySurname } from '../meetings/people-order.ts';

export type Expected = OutputOf<'series.expected'>[number];

/** Somebody who could be expected, with what they are expected for now. */
export interface ExpectedRow {
  readonly personId: string;
  readonly name: string;
  readonly staffGroup: string;
  readonly isExpected: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly staffGroup: string;
}

export interface ExpectedGroup {
  readonly staffGroup: string;
  readonly rows: readonly ExpectedRow[];
}

/** The directory and those expected, each once; without a directory only those expected. */
export function expectedRows(
  expected: readonly Expected[],
  directory: readonly Known[],
): readonly ExpectedRow[] {
  const known = new Set(expected.map(({ personId }) => personId));
  return [
    ...expected.map((one): ExpectedRow => ({ ...one, isExpected: true })),
    ...directory
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, name, staffGroup }): ExpectedRow => ({
          personId: id,
          name,
          staffGroup,
          isExpected: false,
          from: null,
          to: null,
        }),
      ),
  ].sort(bySurname);
}

/** Rows by staff group, A to Z. */
export function byStaffGroup(rows: readonly ExpectedRow[]): readonly ExpectedGroup[] {
  return [...Map.groupBy(rows, ({ staffGroup }) => staffGroup)]
    .map(([staffGroup, some]) => ({ staffGroup, rows: some }))
    .sort((a, b) => a.staffGroup.localeCompare(b.staffGroup, 'en-GB'));
}
