import { formatMonth } from '../../ui/format.ts';
import type { RunPoint } from '../../ui/run-chart.tsx';
import type { Summary } from './summary-rows.ts';

/** How the run chart is drawn: points, the axis around them, and the few labels that fit. */
export interface Trend {
  points: RunPoint[];
  domain: [number, number];
  ticks: number[];
  axisLabels: { index: number; text: string }[];
}

const STEP = 20;

/** Percentages by month on an axis of whole twenties that holds them all. */
export function trendOf(summary: Pick<Summary, 'trend' | 'trendMedian'>): Trend {
  const { trend, trendMedian } = summary;
  const values = [...trend.map(({ percent }) => percent), trendMedian].filter(
    (value): value is number => value !== null,
  );
  const lowest = Math.min(100, ...values);
  const highest = Math.max(0, ...values);
  const low = Math.floor(lowest / STEP) * STEP;
  const high = Math.max(Math.ceil(highest / STEP) * STEP, low + STEP);
  const last = trend.length - 1;
  return {
    points: trend.map(({ month, percent }) => ({ label: formatMonth(month), value: percent })),
    domain: [low - 3, high + 3],
    // Two or three lines are enough to read a value by.
    ticks: high - low > 2 * STEP ? [low, high] : range(low, high),
    axisLabels: [0, Math.round(last / 2), last]
      .filter((index, place, all) => index >= 0 && all.indexOf(index) === place)
      .map((index) => ({ index, text: formatMonth(trend[index]?.month ?? '').slice(0, 3) })),
  };
}

function range(low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let tick = low; tick <= high; tick += STEP) ticks.push(tick);
  return ticks;
}
