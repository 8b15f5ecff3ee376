import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import type { StartOptions } from '../core/utility.ts';
import { registerScheme, serveApp } from './app-protocol.ts';
import { commandLineOf, runWithoutWindow } from './command-line.ts';
import { type CoreHost, startCore } from './core-host.ts';
import { openDoor } from './ipc.ts';
import { createKeystore, type Keystore } from './keystore.ts';
import { createLog, type Log } from './log.ts';
import { setMenu } from './menu.ts';
import { refuseDownloads, refuseNavigation } from './navigation.ts';
import { guardNetwork, silenceBrowser } from './network.ts';
import { denyPermissions } from './permissions.ts';
import { createPresenterWindow } from './presenter-window.ts';
import { printToPdf } from './print.ts';
import { createShellCalls } from './shell-calls.ts';
import { settleUserFolder } from './user-folder.ts';
import { openMainWindow } from './window.ts';
import { createWindows, type Windows } from './windows.ts';

/** `dist/` of a build: this file is `dist/shell/main.cjs`. */
const buildFolder = path.resolve(__dirname, '..');

/** The driver's own binding needs this Node-API; older runtimes crash on it. */
const prebuiltNodeApi = 10;

start();

function start(): void {
  const userFolder = settleUserFolder(app);
  const command = commandLineOf(process.argv);
  if (command) {
    runWithoutWindow(app, command, coreStart(userFolder));
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // Together with --no-sandbox, as root, this ends in a loop of crashes; every window still asks for
  // its own sandbox then.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceBrowser(app);
  registerScheme();
  refuseNavigation(app);
  app.whenReady().then(() => ready(userFolder));
}

function ready(userFolder: string): void {
  const log = createLog(userFolder);
  denyPermissions(session.defaultSession);
  refuseDownloads(session.defaultSession);
  const network = guardNetwork(session.defaultSession, (protocol) =>
    log('request-blocked', { protocol }),
  );
  serveApp(path.join(buildFolder, 'renderer'));
  setMenu();

  const windows = createWindows();
  const keystore = createKeystore(userFolder);
  const core = hostCore(userFolder, windows, keystore, log);
  const presenter = createPresenterWindow({ buildFolder, userFolder, windows });
  const shellCalls = createShellCalls({
    grant: core.grant,
    printToPdf: (job) => printToPdf(job, { buildFolder, windows }),
    presenter,
    tellMain: windows.tellMain,
    contentOf: windows.contentOf,
    info: () => ({
      version: app.getVersion(),
      platform: process.platform,
      keystore: keystore.available(),
      blockedRequests: network.blocked(),
    }),
  });
  openDoor({ windows, core, shellCalls });

  const kept = keystore.recall();
  if (kept) core.reopen(kept.folder, kept.key);
  const main = openMainWindow({ buildFolder, userFolder, windows, log });
  // Nobody could turn its pages or sign in again.
  main.once('closed', presenter.close);
  app.on('second-instance', () => focus(main));
  endWithCore(core);
}

function hostCore(userFolder: string, windows: Windows, keystore: Keystore, log: Log): CoreHost {
  return startCore({
    entry: path.join(buildFolder, 'core', 'utility.cjs'),
    start: coreStart(userFolder),
    onEvent: windows.tell,
    keystore,
    log,
  });
}

function coreStart(userFolder: string): StartOptions {
  return {
    nativeBinding: nativeBinding(),
    readWorker: path.join(buildFolder, 'core', 'read-worker.cjs'),
    userFolder,
    appVersion: app.getVersion(),
  };
}

/**
 * A SQLite binding for runtimes that the driver's own does not fit. A path from the environment is
 * for development: a packaged app loads only what it carries.
 */
function nativeBinding(): string | null {
  if (Number(process.versions.napi) >= prebuiltNodeApi) return null;
  if (!app.isPackaged) return process.env.ADDENDUM_SQLITE_BINDING ?? null;
  const carried = path.join(process.resourcesPath, 'better_sqlite3.node');
  return existsSync(carried) ? carried : null;
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The app ends with its last window, once the core has closed its files. */
function endWithCore(core: CoreHost): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    core.close().finally(() => app.quit());
  });
}
