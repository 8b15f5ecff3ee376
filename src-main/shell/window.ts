import { BrowserWindow } from 'electron';
import { indexPage } from './origin.ts';
import { webPreferences } from './web-preferences.ts';
import { rememberBounds, rememberedBounds, smallest } from './window-bounds.ts';
import type { Windows } from './windows.ts';

/** Opens the main window; it shows itself once its page has drawn. */
export function openMainWindow(options: {
  buildFolder: string;
  userFolder: string;
  windows: Windows;
  log: (event: string, facts: { reason: string }) => void;
}): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedBounds(options.userFolder),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Addendum',
    show: false,
    autoHideMenuBar: true,
    webPreferences: webPreferences(options.buildFolder),
  });
  options.windows.add(window.webContents, 'main');
  rememberBounds(window, options.userFolder);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    options.log('page-gone', { reason });
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  window.loadURL(indexPage);
  return window;
}
