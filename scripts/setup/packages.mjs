import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.mjs';
import { ask } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.addendum-lock');

/** Runs `npm ci` when `node_modules` does not hold what the lock file lists. */
export function installPackages() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stampFile) === stamp) return;
  const wanted = JSON.parse(lock.toString('utf8'));
  if (!matches(wanted)) {
    say('installing the npm packages of the lock file (about a minute)');
    installAsLocked();
    if (!matches(wanted))
      stop('npm installed other packages than the lock file lists. Try: npm ci');
  }
  fs.writeFileSync(stampFile, stamp);
}

/**
 * `npm ci` refuses a lock file whose optional packages, other platforms' binaries, the registry does
 * not have, as a mirror may not ("Missing: NAME@ from lock file", without a version). Then
 * `npm install` takes the same versions from the same lock, which it is told to leave alone.
 */
function installAsLocked() {
  const clean = npm('ci');
  if (clean.ok) return;
  if (!/Missing: \S+@ from lock file/.test(clean.stderr)) {
    stop(`npm ci failed:\n${clean.stderr}`);
  }
  say('the registry lacks packages of other platforms; npm install does what npm ci would');
  const lenient = npm('install', '--no-save');
  if (!lenient.ok) stop(`npm install failed:\n${lenient.stderr}`);
}

/**
 * No package's install script runs: the SQLite driver's would ask for headers that only a download
 * has, though its prebuilt binding needs none. Set-up runs the one that matters, of `node`, itself.
 */
function npm(...args) {
  const onWindows = process.platform === 'win32';
  return ask(
    onWindows ? 'npm.cmd' : 'npm',
    [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, shell: onWindows },
  );
}

/**
 * npm keeps its own record of what is installed in `node_modules/.package-lock.json`. Packages of the
 * lock that are missing there are fine when they are optional (another platform's).
 */
function matches(lock) {
  const hidden = readIfThere(path.join(modules, '.package-lock.json'));
  if (hidden === null) return false;
  const installed = JSON.parse(hidden).packages;
  return Object.entries(lock.packages).every(([name, wanted]) => {
    if (name === '') return true;
    const have = installed[name];
    if (have === undefined) return wanted.optional === true || wanted.devOptional === true;
    return have.version === wanted.version && have.integrity === wanted.integrity;
  });
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
