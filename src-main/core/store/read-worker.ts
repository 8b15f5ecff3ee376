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
/** Room for what a read keeps between questions, by name. It ends with the thread. */
const kept = new Map<string, unknown>();

parentPort?.on('message', (request: Request | 'close') => {
  if (request === 'close') {
    // The thread ends by itself: ending it from outside while SQLite runs can crash the process.
    db.close();
    parentPort?.close();
    return;
  }
  try {
    const run = reads[request.name] as (
      handle: typeof db,
      args: unknown,
      room: typeof kept,
    ) => unknown;
    parentPort?.postMessage({ id: request.id, value: run(db, request.args, kept) });
  } catch (error) {
    // The message of a driver error may quote SQL but never its parameters.
    const message = error instanceof Error ? error.message : 'read failed';
    parentPort?.postMessage({ id: request.id, message, code: sqliteCode(error) });
  }
});
