import fs from 'node:fs';
import path from 'node:path';
import { ask, exists } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

const name = 'addendum-run';
const home = '/var/lib/addendum-run';

/**
 * Chromium refuses to run as root with its sandbox on. So that development and tests run with the
 * shipping settings, root starts Electron under an account without rights. Answers
 * `{ name, uid, gid, home, work }`, or null when not root or where no account can be made.
 */
export function provideAccount() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return null;
  if (!exists('setpriv')) return unavailable('setpriv is missing');
  const found = lookUp() ?? create();
  if (found === null) return unavailable('the account could not be created');
  const work = path.join(home, 'work');
  for (const folder of [path.join(home, 'home'), work]) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.chownSync(folder, found.uid, found.gid);
  }
  return { name, ...found, home: path.join(home, 'home'), base: home, work };
}

function lookUp() {
  const { ok, stdout } = ask('getent', ['passwd', name]);
  if (!ok) return null;
  const fields = stdout.trim().split(':');
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

function create() {
  say(`creating the account ${name}, under which Electron runs with its sandbox on`);
  const made = ask('useradd', [
    '--system',
    '--user-group',
    '--home-dir',
    home,
    '--create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]);
  return made.ok ? lookUp() : null;
}

function unavailable(reason) {
  say(`${reason}: Electron will run as root without Chromium's outer sandbox`);
  return null;
}

/** True when the account may make user namespaces, which Chromium's sandbox is built on. */
export function canMakeNamespaces(account) {
  const as = account ? ['--reuid', account.name, '--regid', account.name, '--init-groups'] : [];
  return ask('setpriv', [...as, 'unshare', '--user', '--net', 'true']).ok;
}
