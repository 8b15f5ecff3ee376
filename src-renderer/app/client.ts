import type {
  CallName,
  CallResult,
  Failure,
  InputOf,
  OutputOf,
} from '../../src-shared/contract/index.ts';

/** What the core and the shell tell every window. */
export type AppEvent =
  | { readonly type: 'changed'; readonly tables: readonly string[] }
  | {
      readonly type: 'progress';
      readonly task: string;
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly type: 'session' }
  | { readonly type: 'core-restarted' }
  /** The window for the projector was opened or closed. */
  | { readonly type: 'presenter'; readonly isOpen: boolean }
  /** A clicker was pressed while the presenter window had the keyboard. */
  | { readonly type: 'presenter-key'; readonly key: 'PageDown' | 'PageUp' }
  /** The wheel over the picture in the presenter window. */
  | { readonly type: 'presenter-turn'; readonly frames: number; readonly zoom: number };

/** What the preload puts on `window`: the one way out of the renderer. */
interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Answers a function that stops listening. */
  on(listener: (event: AppEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly addendum: Bridge;
  }
}

export type { CallName, CallResult, Failure, InputOf, OutputOf };

/** Asks one call of the contract. Expected failures are answers, not exceptions. */
export async function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
): Promise<CallResult<OutputOf<N>>> {
  // The core checks every answer against the contract, so its shape is taken on trust here.
  return (await window.addendum.call(name, input)) as CallResult<OutputOf<N>>;
}

/** Listens to events; answers a function that stops listening. */
export function onEvent(listener: (event: AppEvent) => void): () => void {
  return window.addendum.on(listener);
}
