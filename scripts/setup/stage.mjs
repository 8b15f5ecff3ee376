import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { mirror } from '../lib/mirror.mjs';
import { root } from '../lib/paths.mjs';
import { ask } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';
import { canMakeNamespaces } from './account.mjs';
import { withLauncher } from './electron.mjs';

/**
 * Root's home is closed to other accounts, so the runtime is copied to where the unprivileged
 * account can read it. Answers the runtime with its new paths, and the folder for the app's copy.
 */
export function stageRuntime(electron, binding, account) {
  const staged = path.join(account.base, 'runtime', path.basename(electron.folder));
  const executable = path.join(staged, path.relative(electron.folder, electron.path));
  if (!fs.existsSync(executable)) {
    say(`copying the Electron runtime to where the account ${account.name} can read it`);
    const parts = `${staged}.${process.pid}`;
    fs.mkdirSync(path.dirname(staged), { recursive: true, mode: 0o755 });
    const copied = ask('cp', ['-R', '--preserve=mode,timestamps', electron.folder, parts]);
    if (!copied.ok) stop(`could not copy the runtime: ${copied.stderr.trim()}`);
    if (!canMakeNamespaces(account)) {
      // Chromium's older way in, for kernels that refuse namespaces to ordinary accounts.
      fs.chmodSync(path.join(parts, 'chrome-sandbox'), 0o4755);
    }
    if (fs.existsSync(staged)) fs.rmSync(parts, { recursive: true, force: true });
    else fs.renameSync(parts, staged);
  }
  const moved = { ...electron, folder: staged, path: executable };
  const apps = path.join(account.base, 'apps');
  const appFolder = path.join(apps, createHash('sha256').update(root).digest('hex').slice(0, 12));
  fs.mkdirSync(appFolder, { recursive: true, mode: 0o755 });
  return {
    electron: electron.developmentOnly ? withLauncher(moved) : moved,
    binding: binding === null ? null : stageBinding(binding, path.join(account.base, 'runtime')),
    appFolder,
  };
}

function stageBinding(binding, folder) {
  mirror(binding, path.join(folder, path.basename(binding)));
  return path.join(folder, path.basename(binding));
}
