import { type ReleasedRow, shareReleased } from '../../../src-shared/rules/job-plans/index.ts';
import { ratio, toDecimals } from '../../../src-shared/rules/rational.ts';

/** Share of planned time that the service released, by month. */
export interface TrendPoint {
  /** 'YYYY-MM' */
  month: string;
  /** One decimal; null where nothing was planned. */
  percent: number | null;
}

/** A month of everybody's rows; of the line with that folded name, or of all of them. */
export function trendPoint(
  month: string,
  rows: readonly ReleasedRow[],
  line: string | null,
): TrendPoint {
  const percent = shareReleased(line === null ? rows : rows.filter((row) => row.line === line));
  return { month, percent: percent === null ? null : Number(percent) };
}

/** The middle of the months that have a value, to one decimal, a half going up; null where none has. */
export function medianOf(trend: readonly TrendPoint[]): number | null {
  const values = trend.flatMap(({ percent }) => percent ?? []).sort((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)];
  const lower = values[Math.ceil(values.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  // In whole tenths, because 72.1 and 72.2 have no exact mean as floating-point numbers.
  const tenths = Math.round(upper * 10) + Math.round(lower * 10);
  return Number(toDecimals(ratio(tenths, 20), 1));
}
