// Starts the app for development and tests; no part of a release. Takes the first argument that is
// not a switch as the app's folder: a packaged Electron, which the development runtime is, has no
// default app that would.
const path = require('node:path');
const fs = require('node:fs');
const { app } = require('electron');

const folder = process.argv
  .slice(1)
  .find((argument) => !argument.startsWith('-') && path.resolve(argument) !== __dirname);
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER [switches]\n');
  process.exit(2);
}
if (isDriven()) waitForDriver();
const appFolder = path.resolve(folder);
const manifest = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(appFolder);
require(path.join(appFolder, manifest.main));

/** Playwright adds these two switches to what it starts. */
function isDriven() {
  return ['--inspect=0', '--remote-debugging-port=0'].every((name) => process.argv.includes(name));
}

/**
 * Holds `ready` back until Playwright has connected and calls `__playwright_run`. A window that
 * opens while it connects may be caught in the middle of its first navigation: Playwright then waits
 * for a page for ever (seen about once in fifty starts).
 */
function waitForDriver() {
  const whenReady = app.whenReady();
  const emit = app.emit.bind(app);
  let ready = false;
  let readyArguments = [];
  let resolveReady;
  const driven = new Promise((resolve) => {
    resolveReady = resolve;
  });
  app.emit = (event, ...args) => {
    if (event !== 'ready' || ready) return emit(event, ...args);
    readyArguments = args;
    return app.listenerCount('ready') > 0;
  };
  app.isReady = () => ready;
  app.whenReady = () => driven;
  globalThis.__playwright_run = async () => {
    await whenReady;
    ready = true;
    resolveReady();
    emit('ready', ...readyArguments);
  };
}
