// Packages the app into a folder for this platform, offline. With the development runtime the result
// is marked as a development build; `--release` refuses to make one.
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { node24, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { readRuntime } from './lib/runtime.mjs';
import { say, stop } from './lib/say.mjs';
import { bindingFor } from './setup/sqlite-binding.mjs';

const { electron, distribution } = readRuntime();
const development = electron.developmentOnly;
if (development && process.argv.includes('--release')) {
  stop(
    `Electron ${electron.version} is out of support and for development only: a release is packaged ` +
      'where Electron can be downloaded (ADDENDUM_ELECTRON=download npm run setup)',
  );
}
if (!(await build())) stop('nothing was packaged');

const output = path.join('release', development ? 'development' : 'dir');
const binding = bindingFor(electron);
const settings = {
  electronVersion: electron.version,
  electronDist: distribution,
  'directories.output': output,
  ...(development ? { 'extraMetadata.developmentBuild': true } : {}),
};
const code = await run(
  node24,
  [
    path.join(root, 'node_modules/electron-builder/cli.js'),
    '--dir',
    '--publish',
    'never',
    ...Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`),
  ],
  { cwd: root, stdio: ['ignore', 2, 2] },
);
if (code !== 0) stop('packaging failed; its own message is above');

const folder = fs
  .readdirSync(path.join(root, output), { withFileTypes: true })
  .find((entry) => entry.isDirectory() && /unpacked|mac/.test(entry.name));
if (folder === undefined) stop('packaging left no folder');
const packed = path.join(root, output, folder.name);
if (binding !== null) {
  fs.copyFileSync(binding, path.join(packed, 'resources', 'better_sqlite3.node'));
}
if (development) {
  fs.writeFileSync(
    path.join(packed, 'DEVELOPMENT-BUILD.txt'),
    `A development build: it runs on Electron ${electron.version}, which is out of support.\n` +
      'Not for use with real data, and never to be given to anybody.\n',
  );
  say(`${output} is a development build, on a runtime that is out of support`);
}
process.stdout.write(`${path.join(output, folder.name)}\n`);
