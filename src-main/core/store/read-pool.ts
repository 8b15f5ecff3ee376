import { Worker } from 'node:worker_threads';

/** Runs named reads in a worker thread on its own read-only connection. */
export interface ReadPool {
  run(name: string, args: unknown): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  value?: unknown;
  message?: string;
  code?: string;
}

/** Starts the worker on a database that is open for writing already. */
export function openReadPool(
  entry: string,
  settings: { path: string; key: Uint8Array; nativeBinding: string | null },
): ReadPool {
  const worker = new Worker(entry, { workerData: settings });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let broken: Error | null = null;
  const fail = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.message === undefined) waiter?.resolve(answer.value);
    else waiter?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the reading thread has ended')));
  return {
    run: (name, args) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, name, args });
      }),
    close: () => {
      if (broken) return Promise.resolve();
      const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
      worker.postMessage('close');
      return ended;
    },
  };
}
