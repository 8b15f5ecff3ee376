/** Minutes without use before the lock, where the person has not chosen. */
const DEFAULT_IDLE_MINUTES = 10;
export const IDLE_CHOICES = [2, 5, 10, 20, 30] as const;

/** Locks at once. */
export const LOCK_KEYS = 'Mod+Shift+L';

/** The last minute is counted down, so that nobody is locked out while reading (WCAG 2.2.1). */
const WARNING_MS = 60_000;

/** The preference as minutes; anything unreadable is the default. */
export function idleMinutesOf(preference: string): number {
  const minutes = Number(preference);
  return IDLE_CHOICES.find((choice) => choice === minutes) ?? DEFAULT_IDLE_MINUTES;
}

/** A room may talk for long without a key pressed; a meeting that was forgotten locks all the same. */
const PRESENTING_MINUTES = 240;

/** Minutes without use before the lock: while a meeting is presented it waits. */
export function minutesBeforeLock(preference: string, isPresenting: boolean): number {
  return isPresenting ? PRESENTING_MINUTES : idleMinutesOf(preference);
}

export type IdleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly secondsLeft: number }
  | { readonly kind: 'idle' };

/** How things stand, `idleMs` milliseconds after the last key or movement. */
export function idleState(idleMs: number, minutes: number): IdleState {
  const left = minutes * 60_000 - idleMs;
  if (left <= 0) return { kind: 'idle' };
  if (left > WARNING_MS) return { kind: 'active' };
  return { kind: 'warning', secondsLeft: Math.ceil(left / 1000) };
}
