import path from 'node:path';
import type { WebPreferences } from 'electron';

/** The same for every window: a page has no Node, no preload globals and no way out. */
export function webPreferences(buildFolder: string): WebPreferences {
  return {
    preload: path.join(buildFolder, 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
  };
}
