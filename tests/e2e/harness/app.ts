import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { giveToApp, prepareLaunch } from '../../../scripts/lib/runtime.mjs';

export interface RunningApp {
  app: ElectronApplication;
  /** The main window, loaded. */
  window: Page;
  /** The folder of the person's settings. */
  userData: string;
  /** Messages of the console that are errors, content-policy violations among them. */
  consoleErrors: string[];
  /**
   * Ends the app. Fails when a request tried to leave it; a test that attacks says how many it
   * expects to have been stopped.
   */
  close(options?: { blockedRequests?: number }): Promise<void>;
}

/**
 * Starts the built app with the shipping settings, its sandbox on. `userData` of an earlier run may
 * be given again; `args` are added to the command line.
 */
export async function launchApp(
  options: { userData?: string; args?: readonly string[] } = {},
): Promise<RunningApp> {
  const { command, args, env } = prepareLaunch();
  const userData = options.userData ?? temporaryFolder('user');
  const app = await _electron.launch({
    executablePath: command,
    args: [...args, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    env: definedOnly(env),
    chromiumSandbox: true,
  });
  const consoleErrors: string[] = [];
  app.context().on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  app.context().on('weberror', (error) => consoleErrors.push(String(error.error())));
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  return {
    app,
    window,
    userData,
    consoleErrors,
    close: async ({ blockedRequests = 0 } = {}) => {
      const blocked = await blockedCount(window);
      await app.close();
      expect(blocked, 'requests that tried to leave the app').toBe(blockedRequests);
    },
  };
}

/** A new folder that the app may write to, wherever it runs; removed when the test run ends. */
export function temporaryFolder(prefix: string): string {
  const parent = process.env.ADDENDUM_TEST_FOLDER;
  if (parent === undefined) throw new Error('global-setup.ts makes the folder of a test run');
  const folder = mkdtempSync(path.join(parent, `${prefix}-`));
  chmodSync(folder, 0o755);
  giveToApp(folder);
  return folder;
}

/** Asks through the page's own door, as the page does. */
export function call(window: Page, name: string, input: unknown = {}): Promise<Answer> {
  return window.evaluate(
    ([called, given]) => (globalThis as unknown as { addendum: Door }).addendum.call(called, given),
    [name, input] as const,
  );
}

/**
 * Answers the next native dialogs with these paths, which Playwright cannot click: one dialog takes
 * one path; `null` cancels. Nothing else of the app is replaced.
 */
export async function answerDialog(
  app: ElectronApplication,
  paths: readonly (string | null)[],
): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const left = [...answers];
    const next = (): string | null => {
      const answer = left.shift();
      if (answer === undefined) throw new Error('a dialog opened that the test did not expect');
      return answer;
    };
    dialog.showOpenDialog = async () => {
      const chosen = next();
      return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    };
    dialog.showSaveDialog = async () => {
      const chosen = next();
      return { canceled: chosen === null, filePath: chosen ?? '' };
    };
  }, paths);
}

/** How Linux confines the process that draws this window: seccomp filter and privileges. */
export async function confinementOf(running: RunningApp): Promise<{
  seccomp: boolean;
  noNewPrivileges: boolean;
  commandLine: string;
}> {
  const pid = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    seccomp: /^Seccomp:\s*2$/m.test(status),
    noNewPrivileges: /^NoNewPrivs:\s*1$/m.test(status),
    commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
  };
}

async function blockedCount(window: Page): Promise<number> {
  if (window.isClosed()) return 0;
  const answer = await call(window, 'shell.info');
  return (answer.value as { blockedRequests: number }).blockedRequests;
}

/** What a call answers: see the contract. */
export interface Answer {
  ok: boolean;
  value?: unknown;
  code?: string;
  parameters?: Record<string, unknown>;
}

interface Door {
  call(name: string, input: unknown): Promise<Answer>;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
