/** One writer at a time: each piece of work waits until the one before it is done. */
export interface WriteQueue {
  run<T>(work: () => T | Promise<T>): Promise<T>;
}

export function openWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const next = last.then(work);
      // A failure is its caller's to hear of; the queue goes on.
      last = next.catch(() => undefined);
      return next;
    },
  };
}
