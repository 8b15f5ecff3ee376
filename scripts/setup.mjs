// Makes a fresh clone ready: npm packages, system libraries, an Electron runtime, a SQLite binding
// for it and, for root, an account to run it under. Runs before start, test and the other scripts,
// under Node 20 too, with nothing installed. Says on stderr what it does; a second run does nothing.
import fs from 'node:fs';
import path from 'node:path';
import { dist, node24, root, runtimeFile } from './lib/paths.mjs';
import { ask } from './lib/run.mjs';
import { say, stop } from './lib/say.mjs';
import { provideAccount } from './setup/account.mjs';
import { provideElectron } from './setup/electron.mjs';
import { installPackages } from './setup/packages.mjs';
import { bindingFor, compileBinding, needsCompiling } from './setup/sqlite-binding.mjs';
import { stageRuntime } from './setup/stage.mjs';
import { installSystemLibraries } from './setup/system-libraries.mjs';
import { writeWrapper } from './setup/wrapper.mjs';

installPackages();
provideNode();
await installSystemLibraries({ compiler: false });
const electron = provideElectron();
if (needsCompiling(electron)) {
  await installSystemLibraries({ compiler: true });
  await compileBinding();
}
const binding = bindingFor(electron);
const account = provideAccount();
const placed = account
  ? stageRuntime(electron, binding, account)
  : { electron, binding, appFolder: root };
const sandbox = process.platform !== 'linux' || (account ?? process.getuid() !== 0);
writeRuntime({
  electron: placed.electron,
  distribution: electron.folder,
  binding: placed.binding,
  appFolder: placed.appFolder,
  account,
  sandbox: Boolean(sandbox),
  launch: writeWrapper({ ...placed, account, sandbox }) ?? placed.electron.path,
});

function provideNode() {
  if (fs.existsSync(node24)) return;
  say('installing Node 24 from npm, which the other scripts run under');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  const made = ask(npm, ['rebuild', 'node'], { cwd: root, shell });
  if (!made.ok || !fs.existsSync(node24)) stop('Node 24 is missing. Try: npm rebuild node');
}

function writeRuntime(runtime) {
  const text = `${JSON.stringify(runtime, null, 2)}\n`;
  fs.mkdirSync(dist, { recursive: true });
  if (fs.existsSync(runtimeFile) && fs.readFileSync(runtimeFile, 'utf8') === text) return;
  const part = path.join(dist, `runtime.${process.pid}.part`);
  fs.writeFileSync(part, text);
  fs.renameSync(part, runtimeFile);
}
