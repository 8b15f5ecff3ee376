/**
 * Two different groups of a printed key to ask for, as 0-based indexes in order. `random` are two
 * random bytes.
 */
export function twoGroups(groups: number, random: Uint8Array): readonly [number, number] {
  const first = (random[0] ?? 0) % groups;
  const step = 1 + ((random[1] ?? 0) % (groups - 1));
  const second = (first + step) % groups;
  return first < second ? [first, second] : [second, first];
}
