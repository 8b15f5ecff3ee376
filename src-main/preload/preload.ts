import { contextBridge, ipcRenderer } from 'electron';

/** The contract's names, written in by the build so that the preload carries no schemas. */
declare const CALL_NAMES: readonly string[];

const known: ReadonlySet<unknown> = new Set(CALL_NAMES);

/**
 * All that a page can do: ask one of the named calls, and listen to events. It never sees
 * `ipcRenderer`, so it can send nothing else.
 */
contextBridge.exposeInMainWorld('addendum', {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    known.has(name)
      ? ipcRenderer.invoke('addendum:call', name, input)
      : Promise.resolve({ ok: false, code: 'unknown_call' }),

  /** Answers a function that stops listening. */
  on: (listener: (event: unknown) => void): (() => void) => {
    const heard = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on('addendum:event', heard);
    return () => {
      ipcRenderer.removeListener('addendum:event', heard);
    };
  },
});
