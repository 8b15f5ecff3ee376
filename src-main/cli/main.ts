import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommandLine } from './run.ts';

/** The command line under plain Node, straight from the sources. */

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
// A script must not put its workspaces into the app's list of recent ones.
const userFolder = mkdtempSync(join(tmpdir(), 'addendum-command-line-'));

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    // npm runs scripts in the project's folder, whatever folder the person is in.
    folder: process.env.INIT_CWD ?? process.cwd(),
    out: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(`${text}\n`),
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    core: {
      nativeBinding: null,
      readWorker: join(root, 'src-main', 'core', 'store', 'read-worker.ts'),
      userFolder,
      now: Date.now,
      appVersion: version,
    },
  });
} finally {
  rmSync(userFolder, { recursive: true, force: true });
}
