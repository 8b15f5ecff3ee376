import fs from 'node:fs';
import path from 'node:path';
import { cache, node24, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, stop } from '../lib/say.mjs';

/** The Node-API version that the prebuilt binding in the package needs. */
const prebuiltNeeds = 10;
const driver = path.join(root, 'node_modules', 'better-sqlite3');

/** True when the runtime is too old for the prebuilt binding and none has been compiled yet. */
export function needsCompiling({ napi }) {
  return napi < prebuiltNeeds && !fs.existsSync(bindingFile());
}

/** Where the compiled binding is, or null when the runtime can use the prebuilt one. */
export function bindingFor({ napi }) {
  return napi < prebuiltNeeds ? bindingFile() : null;
}

/**
 * Compiles the driver's own source for runtimes with an older Node-API. The addon keeps references
 * to strings, which those allow in experimental mode only; with the version as published it crashes
 * at load.
 */
export async function compileBinding() {
  say('compiling the SQLite driver for this Electron (one and a half minutes, once)');
  fs.mkdirSync(cache, { recursive: true });
  const work = fs.mkdtempSync(path.join(cache, 'sqlite-work-'));
  const log = path.join(cache, 'sqlite-compile.log');
  try {
    fs.cpSync(driver, work, { recursive: true });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'));
    const gyp = path.join(work, 'binding.gyp');
    const text = fs.readFileSync(gyp, 'utf8');
    fs.writeFileSync(gyp, text.replace('NAPI_VERSION=10', 'NAPI_EXPERIMENTAL'));
    const output = fs.openSync(log, 'w');
    const code = await run(
      node24,
      [
        path.join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${headers()}`,
      ],
      {
        cwd: work,
        stdio: ['ignore', output, output],
        env: {
          ...process.env,
          PATH: `${path.dirname(node24)}${path.delimiter}${process.env.PATH}`,
        },
      },
    );
    fs.closeSync(output);
    if (code !== 0) stop(`the SQLite driver did not compile; see ${log}`);
    const built = path.join(work, 'build', 'Release', 'better_sqlite3.node');
    fs.renameSync(built, bindingFile());
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function bindingFile() {
  const { version } = JSON.parse(fs.readFileSync(path.join(driver, 'package.json'), 'utf8'));
  return path.join(cache, `sqlite-${version}-${process.platform}-${process.arch}.node`);
}

/** The npm package of Node carries its headers; nothing is downloaded. */
function headers() {
  const prefix = path.join(
    root,
    'node_modules/node/node_modules',
    `node-${process.platform}-${process.arch}`,
  );
  if (!fs.existsSync(path.join(prefix, 'include/node/node_api.h'))) {
    stop('the headers of Node are missing from node_modules. Try: npm ci');
  }
  return prefix;
}
