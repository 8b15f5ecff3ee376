import fs from 'node:fs';
import { ask, exists, run } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';

/** What Electron links against, and a display for machines without one. Debian 12 names. */
const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
  'fonts-dejavu-core',
];
const displayPackages = ['xvfb', 'xauth'];
/** `unzip` unpacks the runtime; `poppler-utils` reads exported PDF files back in tests. */
const toolPackages = ['unzip', 'poppler-utils'];
/** Only where the SQLite binding has to be compiled. */
const compilerPackages = ['python3', 'make', 'g++'];

/** Installs the missing system libraries on Debian and its children; elsewhere says what is needed. */
export async function installSystemLibraries({ compiler }) {
  if (process.platform !== 'linux') return;
  if (!exists('dpkg-query')) return;
  const wanted = [
    ...electronLibraries,
    ...(hasDisplay() && process.getuid() !== 0 ? [] : displayPackages),
    ...toolPackages,
    ...(compiler ? compilerPackages.filter((name) => !exists(name)) : []),
  ];
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid() !== 0) {
    stop(`system libraries are missing. As an administrator run: sudo ${command}`);
  }
  say(`installing system libraries that Electron needs: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 2], env };
  await run('apt-get', ['update', '-qq'], quiet);
  const names = missing.map(nameHere);
  const code = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    quiet,
  );
  if (code !== 0) stop(`could not install the system libraries. Try: ${command}`);
}

/** True where a window can be shown. */
export function hasDisplay() {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function missingOf(names) {
  const candidates = names.flatMap((name) => [name, `${name}t64`]);
  const { stdout } = ask('dpkg-query', [
    '-W',
    '-f',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the format language of dpkg-query
    '${Package} ${db:Status-Status}\n',
    ...candidates,
  ]);
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries with a `t64` ending. */
function nameHere(name) {
  if (!name.startsWith('lib') || !fs.existsSync('/var/lib/apt/lists')) return name;
  return ask('apt-cache', ['show', '--no-all-versions', `${name}t64`]).ok ? `${name}t64` : name;
}
