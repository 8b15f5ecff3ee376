/** Lets calls, events and timers that wait have their turn. */
export const yieldToLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
