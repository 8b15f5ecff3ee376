/** A value and what it was before, to take steps back. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly now: Value;
  /** Changes of one drag, or of one key held down, are one step. */
  readonly step: string | null;
}

export const begun = <Value>(now: Value): History<Value> => ({ past: [], now, step: null });

/** With a new value; of the same `step` as the last change it joins that one. */
export const changed = <Value>(
  history: History<Value>,
  now: Value,
  step: string | null = null,
): History<Value> => ({
  past: step !== null && step === history.step ? history.past : [...history.past, history.now],
  now,
  step,
});

/** One step back; the first value stays. */
export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : { past: history.past.slice(0, -1), now: before, step: null };
}
