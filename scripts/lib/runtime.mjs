import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mirror } from './mirror.mjs';
import { launcher, root, runtimeFile } from './paths.mjs';
import { stop } from './say.mjs';

/** What set-up found: see `runtime.d.mts` for the shape. */
export function readRuntime() {
  if (!fs.existsSync(runtimeFile)) stop('set-up has not run yet. Try: npm run setup');
  return JSON.parse(fs.readFileSync(runtimeFile, 'utf8'));
}

/**
 * Brings the app's copy for the unprivileged account up to date (nothing to do without one) and
 * answers how to start it: `{ command, args, env }`; append further arguments to `args`.
 */
export function prepareLaunch() {
  const runtime = readRuntime();
  mirror(launcher, path.join(root, 'dist', 'launcher'));
  if (runtime.appFolder !== root) mirrorApp(runtime.appFolder);
  const env = { ...process.env };
  if (runtime.binding !== null) env.ADDENDUM_SQLITE_BINDING = runtime.binding;
  return { command: runtime.launch, args: argumentsFor(runtime), env, runtime };
}

/** The development runtime carries the launcher inside; Electron's own takes it as its app. */
function argumentsFor({ electron, appFolder }) {
  if (electron.developmentOnly) return [appFolder];
  return [path.join(appFolder, 'dist', 'launcher'), appFolder];
}

function mirrorApp(to) {
  mirror(path.join(root, 'package.json'), path.join(to, 'package.json'));
  mirror(path.join(root, 'dist'), path.join(to, 'dist'), (name) => !/^(\.stamps|run)/.test(name));
  const driver = path.join('node_modules', 'better-sqlite3');
  mirror(path.join(root, driver), path.join(to, driver), (name) => !/^(deps|src)/.test(name));
}

/**
 * A new empty folder that the app may write to, wherever it runs. The caller removes it.
 */
export function workFolder(prefix, runtime = readRuntime()) {
  const parent = runtime.account?.work ?? fs.realpathSync(os.tmpdir());
  const folder = fs.mkdtempSync(path.join(parent, `${prefix}-`));
  giveToApp(folder, runtime);
  return folder;
}

/** Hands files or folders that a script wrote to the account that the app runs under. */
export function giveToApp(target, runtime = readRuntime()) {
  if (runtime.account === null) return;
  const { uid, gid } = runtime.account;
  fs.lchownSync(target, uid, gid);
  if (!fs.lstatSync(target).isDirectory()) return;
  for (const name of fs.readdirSync(target)) giveToApp(path.join(target, name), runtime);
}
