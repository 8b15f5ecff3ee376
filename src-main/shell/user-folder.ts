import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/**
 * Sets and answers the folder for this person's settings and logs: the system's usual place, or
 * `--user-data-dir=FOLDER`. Must run before the app is ready, since the lock that keeps a second
 * instance out lives in it.
 */
export function settleUserFolder(app: App): string {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const folder = asked === '' ? app.getPath('userData') : path.resolve(asked);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  return folder;
}
