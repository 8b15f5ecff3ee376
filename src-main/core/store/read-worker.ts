import { parentPort, workerData } from 'node:worker_threads';
import { reads } from '../reads.ts';
import { openForReading, sqliteCode } from './database.ts';

/** The reading thread: one read-only connection, answering named reads. */

interface Settings {
  path: string;
  key: Uint8Array;
  nativeBinding: string | null;
}
interface Request {
  id: number;
  name: keyof typeof reads;
  args: unknown;
}

const db = openForReading(workerData as Settings);

parentPort?.on('message', (request: Request | 'close') => {
  if (request === 'close') {
    // The thread ends by itself: ending it from outside while SQLite runs can crash the process.
    db.close();
    parentPort?.close();
    return;
  }
  try {
    const run = reads[request.name] as (handle: typeof db, args: unknown) => unknown;
    parentPort?.postMessage({ id: request.id, value: run(db, request.args) });
  } catch (error) {
    // The message of a driver error may quote SQL but never its parameters.
    const message = error instanceof Error ? error.message : 'read failed';
    parentPort?.postMessage({ id: request.id, message, code: sqliteCode(error) });
  }
});
