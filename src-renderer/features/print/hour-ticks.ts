/** Steps of an axis in hours, from fine to coarse. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const MOST_TICKS = 7;
/** A hair beyond the longest bar, whose outline would be cut else. */
const ROOM = 1.005;

/** Round hours along an axis that holds `longest` minutes; `scale` is the whole axis in minutes. */
export function hourTicks(longest: number): { ticks: number[]; scale: number } {
  const hours = longest / 60;
  const step = STEPS.find((each) => hours / each <= MOST_TICKS) ?? hours;
  const ticks: number[] = [];
  for (let at = 0; at <= hours; at += step) ticks.push(at * 60);
  return { ticks, scale: longest * ROOM };
}
