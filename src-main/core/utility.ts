import { type CallResult, failure, type WindowKind } from '../../src-shared/contract/call.ts';
import { type CoreEvent, createCore } from './core.ts';

/** What the shell says to the core's process. */
export type ToCore =
  | { type: 'start'; options: StartOptions }
  | { type: 'call'; id: number; name: string; input: unknown; window: WindowKind }
  | { type: 'reopen'; id: number; folder: string; key: Uint8Array }
  | { type: 'grant'; id: number; path: string }
  | { type: 'close'; id: number };

/** What the core's process says to the shell. Every answer carries the id of its question. */
export type FromCore =
  | { type: 'ready' }
  | { type: 'result'; id: number; result: CallResult }
  | { type: 'granted'; id: number; token: string }
  | { type: 'closed'; id: number }
  | { type: 'event'; event: CoreEvent };

/** Where things are; the shell knows, the core's process is told. */
export interface StartOptions {
  /** Path of a SQLite binding for runtimes older than Node-API 10, where one was compiled. */
  nativeBinding: string | null;
  readWorker: string;
  userFolder: string;
  appVersion: string;
}

/** The part of Electron's `process.parentPort` used here; the core imports no Electron. */
interface ParentPort {
  postMessage(message: FromCore): void;
  on(event: 'message', listener: (message: { data: ToCore }) => void): void;
}

/** Milliseconds between looks at what is due by itself. */
const housekeepingInterval = 5 * 60_000;

serve((process as unknown as { parentPort: ParentPort }).parentPort);

function serve(port: ParentPort): void {
  port.on('message', ({ data: first }) => {
    if (first.type !== 'start') return;
    const core = createCore({ ...first.options, now: Date.now });
    setInterval(() => core.tick(), housekeepingInterval).unref();
    core.subscribe((event) => port.postMessage({ type: 'event', event }));
    port.on('message', ({ data }) => {
      if (data.type === 'call') {
        const { id, name, input, window } = data;
        core
          .call(name, input, { window })
          .then((result) => port.postMessage({ type: 'result', id, result }));
      } else if (data.type === 'reopen') {
        const { id, folder, key } = data;
        core
          .reopen(folder, key)
          .catch(() => failure('failed'))
          .then((result) => port.postMessage({ type: 'result', id, result }));
      } else if (data.type === 'grant') {
        const token = core.grantPath(data.path);
        port.postMessage({ type: 'granted', id: data.id, token });
      } else if (data.type === 'close') {
        core.close().then(() => port.postMessage({ type: 'closed', id: data.id }));
      }
    });
    port.postMessage({ type: 'ready' });
  });
}
