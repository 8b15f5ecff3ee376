import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../../src-main/cli/run.ts';

/** The real command line on real files, in a folder of the test's. */

const sources = resolve(import.meta.dirname, '../../../src-main');
/** Tuesday 24 November 2026; the clock ticks a millisecond a look. */
const startOfTests = Date.UTC(2026, 10, 24, 10, 42);

export const passphrase = 'correct horse battery staple';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  /** Standard output as the one JSON value that it must be. */
  json<T = Record<string, unknown>>(): T;
}

export function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'addendum-cli-'));
  let time = startOfTests;
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  /** In this process, on a set day: starting a process for each command would cost minutes. */
  const run = async (...args: string[]): Promise<Ran> => {
    let [stdout, stderr] = ['', ''];
    const code = await runCommandLine(args, {
      folder,
      out: (text) => {
        stdout += text;
      },
      say: (text) => {
        stderr += `${text}\n`;
      },
      onInterrupt: () => () => undefined,
      core: {
        nativeBinding: null,
        readWorker: join(sources, 'core/store/read-worker.ts'),
        userFolder: join(folder, 'user'),
        now: () => {
          time += 1;
          return time;
        },
        appVersion: 'test',
      },
    });
    return { code, stdout, stderr, json: () => JSON.parse(stdout) };
  };
  /** As the shell of the system does. */
  const spawned = (...args: string[]): Promise<Ran> =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [join(sources, 'cli/main.ts'), ...args], {
        env: { ...process.env, INIT_CWD: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => {
        stdout += text;
      });
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      child.on('error', fail);
      child.on('close', (code) =>
        done({ code: code ?? -1, stdout, stderr, json: () => JSON.parse(stdout) }),
      );
    });
  return { folder, write, run, spawned };
}

export type InFolder = ReturnType<typeof inFolder>;

/** A workspace `w` with the administrator A001, whose passphrase is in `pass`. */
export async function withWorkspace(): Promise<InFolder> {
  const place = inFolder();
  place.write('pass', `${passphrase}\n`);
  const made = await place.run(
    ...['workspace', 'create', '--workspace', 'w', '--name', 'Imaging'],
    ...['--administrator', 'A001', '--administrator-name', 'Hana Invented'],
    ...['--passphrase-file', 'pass', '--recovery-key-out', 'recovery-key', '--json'],
  );
  if (made.code !== 0) throw new Error(`${made.stdout}\n${made.stderr}`);
  return place;
}

export const asAdministrator = ['--workspace', 'w', '--as', 'A001', '--passphrase-file', 'pass'];
