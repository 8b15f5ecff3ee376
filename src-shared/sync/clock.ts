/**
 * Hybrid logical clock, 16 sortable bytes: 48-bit milliseconds, 16-bit counter, 64-bit node id.
 * Pure: the caller passes what it last used and what the time is.
 */
export type Clock = Uint8Array;

const COUNTER_END = 0x1_0000;

/**
 * The clock after `previous` at time `now` (milliseconds): never runs back, whatever `now` does.
 * `node` is the 8-byte node id.
 */
export function nextClock(previous: Clock | null, now: number, node: Uint8Array): Clock {
  let ms = Math.max(0, Math.floor(now));
  let counter = 0;
  if (previous) {
    const last = clockTime(previous);
    if (ms <= last) {
      ms = last;
      counter = (((previous[6] ?? 0) << 8) | (previous[7] ?? 0)) + 1;
      if (counter === COUNTER_END) {
        ms += 1;
        counter = 0;
      }
    }
  }
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(ms / 0x1_0000_0000));
  view.setUint32(2, ms % 0x1_0000_0000);
  view.setUint16(6, counter);
  bytes.set(node, 8);
  return bytes;
}

/** Milliseconds since 1970 of a clock. */
export function clockTime(clock: Clock): number {
  const view = new DataView(clock.buffer, clock.byteOffset, clock.byteLength);
  return view.getUint16(0) * 0x1_0000_0000 + view.getUint32(2);
}

/** Below, at or above zero as `a` is earlier than, equal to or later than `b`. */
export function compareClocks(a: Clock, b: Clock): number {
  for (let i = 0; i < 16; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
