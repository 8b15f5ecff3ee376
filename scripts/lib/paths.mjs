import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where builds go; ignored by git. */
export const dist = path.join(root, 'dist');

/** What set-up found out and other scripts need to know: see `runtime.mjs`. */
export const runtimeFile = path.join(dist, 'runtime.json');

/** Starts the app in development and tests. */
export const launcher = path.join(root, 'scripts', 'setup', 'launcher');

/** Downloads and compiled parts, outside `node_modules` so that `npm ci` keeps them. */
export const cache = process.env.ADDENDUM_CACHE ?? path.join(os.homedir(), '.cache', 'addendum');

/** Node 24 as installed by npm; scripts that need type stripping run under it. */
export const node24 =
  process.platform === 'win32'
    ? path.join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : path.join(root, 'node_modules', 'node', 'bin', 'node');
