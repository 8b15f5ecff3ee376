/** How many times larger than the whole picture; the contract's own limits. */
const STEPS = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** A step closer (1), further (-1) or none. */
export function closerBy(zoom: number, by: number): number {
  if (by === 0) return zoom;
  const next = by > 0 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}
