import { type UtilityProcess, utilityProcess } from 'electron';
import { type CallResult, failure, type WindowKind } from '../../src-shared/contract/call.ts';
import type { CoreEvent } from '../core/core.ts';
import type { FromCore, StartOptions, ToCore } from '../core/utility.ts';
import type { Keystore } from './keystore.ts';
import type { Log } from './log.ts';
import type { WindowEvent } from './windows.ts';

export interface CoreHost {
  /** Answers what the core answers; `core_stopped` when its process ended before it could. */
  call(name: string, input: unknown, window: WindowKind): Promise<CallResult>;
  /** A token that stands for the path in calls; null when the core has stopped. */
  grant(path: string): Promise<string | null>;
  /** Opens a workspace with its data key; nobody is signed in by it. */
  reopen(folder: string, key: Uint8Array): Promise<CallResult>;
  /** Closes the workspace and ends the process. */
  close(): Promise<void>;
}

/** More crashes than this within the window, and the core stays down. */
const mostCrashes = 5;
const crashWindow = 60_000;
/** Longest wait for the core to close its files before the process is ended, in milliseconds. */
const closeTimeout = 5_000;

/** Runs the core in a utility process and starts it again after a crash. */
export function startCore(options: {
  entry: string;
  start: StartOptions;
  onEvent: (event: WindowEvent) => void;
  keystore: Keystore;
  log: Log;
}): CoreHost {
  const pending = new Map<number, (answer: FromCore | null) => void>();
  const crashes: number[] = [];
  let nextId = 1;
  let opened: { folder: string; key: Uint8Array } | null = null;
  let closing = false;
  let child: UtilityProcess | null = fork();

  function fork(): UtilityProcess {
    const started = utilityProcess.fork(options.entry, [], { serviceName: 'Addendum core' });
    started.postMessage({ type: 'start', options: options.start } satisfies ToCore);
    started.on('message', receive);
    started.once('exit', (code) => stopped(code));
    return started;
  }

  function receive(message: FromCore): void {
    if (message.type === 'event') heard(message.event);
    else if (message.type !== 'ready') {
      pending.get(message.id)?.(message);
      pending.delete(message.id);
    }
  }

  /** The data key stays here, so that a core that restarts can open its files again. */
  function heard(event: CoreEvent): void {
    if (event.type === 'data-key') {
      opened = { folder: event.folder, key: event.key };
      options.keystore.keep(opened);
    } else options.onEvent(event);
  }

  /** A workspace that a person closed is not opened again behind their back. */
  function forgetKey(): void {
    opened?.key.fill(0);
    opened = null;
  }

  async function restart(): Promise<void> {
    child = fork();
    if (opened !== null) await reopen(opened.folder, opened.key);
    options.onEvent({ type: 'core-restarted' });
  }

  async function reopen(folder: string, key: Uint8Array): Promise<CallResult> {
    const answer = await ask((id) => ({ type: 'reopen', id, folder, key }));
    return answer?.type === 'result' ? answer.result : failure('core_stopped');
  }

  function stopped(code: number): void {
    child = null;
    const unanswered = [...pending.values()];
    pending.clear();
    for (const answer of unanswered) answer(null);
    if (closing) return;
    options.log('core-stopped', { code, unanswered: unanswered.length });
    const now = Date.now();
    crashes.push(now);
    if (crashes.filter((at) => now - at < crashWindow).length > mostCrashes) return;
    restart();
  }

  function ask(question: (id: number) => ToCore): Promise<FromCore | null> {
    return new Promise((resolve) => {
      if (child === null) return resolve(null);
      const id = nextId;
      nextId += 1;
      pending.set(id, resolve);
      child.postMessage(question(id));
    });
  }

  return {
    async call(name, input, window) {
      const answer = await ask((id) => ({ type: 'call', id, name, input, window }));
      if (answer?.type !== 'result') return failure('core_stopped');
      if (name === 'workspace.close' && answer.result.ok) {
        forgetKey();
        options.keystore.forget();
      }
      return answer.result;
    },
    async grant(path) {
      const answer = await ask((id) => ({ type: 'grant', id, path }));
      return answer?.type === 'granted' ? answer.token : null;
    },
    reopen,
    async close() {
      closing = true;
      const ending = child;
      const timeout = new Promise((resolve) => setTimeout(resolve, closeTimeout));
      await Promise.race([ask((id) => ({ type: 'close', id })), timeout]);
      ending?.kill();
      forgetKey();
    },
  };
}
