/** How long somebody was in an online meeting that they left and joined again. */

/** From joining to leaving, in seconds of one and the same clock. */
export interface Stay {
  from: number;
  to: number;
}

/**
 * Seconds that stays cover together: time on two devices at once counts once. A stay that ends
 * before it begins counts nothing.
 */
export function secondsThere(stays: readonly Stay[]): number {
  let seconds = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stays].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, until);
    if (to <= start) continue;
    seconds += to - start;
    until = to;
  }
  return seconds;
}

/** Whole minutes, a half going up. */
export const wholeMinutes = (seconds: number): number => Math.floor((seconds + 30) / 60);
