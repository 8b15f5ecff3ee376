import type { CoreOptions } from '../core/core.ts';

/** What the command line runs in: plain Node, the packaged app without a window, or a test. */
export interface Host {
  /** Relative paths of arguments start here. */
  folder: string;
  /** One JSON value and nothing else. */
  out(text: string): void;
  /** Everything that is said to a person. */
  say(text: string): void;
  /** Called with what stops a long command when the person presses Ctrl-C; answers how to let go. */
  onInterrupt(stop: () => void): () => void;
  core: CoreOptions;
}
