/** What set-up found out about this machine; written to `dist/runtime.json`. */
export interface Runtime {
  electron: {
    source: 'download' | 'npm';
    folder: string;
    path: string;
    version: string;
    /** The Node-API version it offers. */
    napi: number;
    /** Out of support: for development and tests, never in a release. */
    developmentOnly: boolean;
  };
  /** The unmodified place of the runtime's folder, for packaging. */
  distribution: string;
  /** The compiled SQLite binding, or null where the package's own one fits. */
  binding: string | null;
  /** The folder that Electron loads the app from: the checkout, or the account's copy of it. */
  appFolder: string;
  account: {
    name: string;
    uid: number;
    gid: number;
    home: string;
    base: string;
    work: string;
  } | null;
  /** False only where root has no unprivileged account to run under. */
  sandbox: boolean;
  /** What to execute: Electron itself, or the wrapper that starts it. */
  launch: string;
}

export function readRuntime(): Runtime;

export function prepareLaunch(): {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  runtime: Runtime;
};

export function workFolder(prefix: string, runtime?: Runtime): string;

export function giveToApp(target: string, runtime?: Runtime): void;
