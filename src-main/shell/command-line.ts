import type { App } from 'electron';
import { runCommandLine } from '../cli/run.ts';
import type { StartOptions } from '../core/utility.ts';

const MARK = '--command-line';

/** What follows `--command-line` in the app's arguments; null when the app is to open a window. */
export function commandLineOf(argv: readonly string[]): string[] | null {
  const mark = argv.indexOf(MARK);
  return mark === -1 ? null : argv.slice(mark + 1);
}

/** Runs one command without a window, over a core in this process, and ends the app. */
export async function runWithoutWindow(
  app: App,
  args: readonly string[],
  core: StartOptions,
): Promise<void> {
  const code = await runCommandLine(args, {
    folder: process.cwd(),
    out: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(`${text}\n`),
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    core: { ...core, now: Date.now },
  }).catch(() => 1);
  app.exit(code);
}
