interface Placed {
  readonly caseId: string;
  readonly minutes: number;
}

/** The list with one item at another place (0 is the first); beyond the ends it stays at the end. */
export function moved<Item extends Placed>(
  items: readonly Item[],
  caseId: string,
  to: number,
): readonly Item[] {
  const item = items.find((each) => each.caseId === caseId);
  if (item === undefined) return items;
  const others = items.filter((each) => each !== item);
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/** The order after some items were dropped before or after another. */
export function dropped<Item extends Placed>(
  items: readonly Item[],
  keys: ReadonlySet<string>,
  target: string,
  position: 'before' | 'after',
): readonly Item[] {
  const taken = items.filter(({ caseId }) => keys.has(caseId));
  const others = items.filter(({ caseId }) => !keys.has(caseId));
  const at = others.findIndex(({ caseId }) => caseId === target);
  if (at < 0) return items;
  const place = position === 'before' ? at : at + 1;
  return [...others.slice(0, place), ...taken, ...others.slice(place)];
}

export const sumMinutes = (items: readonly Placed[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);
