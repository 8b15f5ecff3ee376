import { BrowserWindow, type Input, type Rectangle, screen } from 'electron';
import { indexPage } from './origin.ts';
import { webPreferences } from './web-preferences.ts';
import { rememberBounds, rememberedBounds } from './window-bounds.ts';
import type { Windows } from './windows.ts';

/** What a clicker sends; whoever holds it may have any window of the app in front. */
const clickerKeys = ['PageDown', 'PageUp'] as const;
export type ClickerKey = (typeof clickerKeys)[number];

export interface PresenterWindow {
  /** Opens it, or brings it to the front. */
  open(): void;
  close(): void;
  isOpen(): boolean;
}

/** Says nothing of a meeting or a case: the system lists it among its windows. */
const title = 'Addendum — meeting';
const size = { width: 1280, height: 720 };
/** Before its page has drawn, it is as dark as the page will be. */
const backgroundColor = '#0b1015';

/**
 * The window for the projector. It shows what the core says the room may see, and the core knows it
 * by its kind; the keys of a clicker go to the main window, whose person runs the meeting.
 */
export function createPresenterWindow(options: {
  buildFolder: string;
  userFolder: string;
  windows: Windows;
}): PresenterWindow {
  const { windows } = options;
  let opened: BrowserWindow | null = null;

  function make(): BrowserWindow {
    const window = new BrowserWindow({
      ...rememberedBounds(options.userFolder, 'presenter', onTheOtherScreen()),
      minWidth: 640,
      minHeight: 400,
      title,
      backgroundColor,
      show: false,
      webPreferences: { ...webPreferences(options.buildFolder), backgroundThrottling: false },
    });
    window.removeMenu();
    windows.add(window.webContents, 'presenter');
    rememberBounds(window, options.userFolder, 'presenter');
    window.once('ready-to-show', () => window.show());
    // A page's title never reaches the system.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.webContents.on('before-input-event', (event, input) => {
      if (heard(window, input)) event.preventDefault();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
    });
    window.once('closed', () => {
      opened = null;
      windows.tellMain({ type: 'presenter', isOpen: false });
    });
    window.loadURL(`${indexPage}#/presenter`);
    return window;
  }

  /** Whether the key was the shell's; every other goes to the page. */
  function heard(window: BrowserWindow, { type, key }: Input): boolean {
    const clicked = clickerKeys.find((each) => each === key);
    const leaves = key === 'Escape' && window.isFullScreen();
    if (clicked === undefined && key !== 'F11' && !leaves) return false;
    if (type !== 'keyDown') return true;
    if (clicked === undefined) window.setFullScreen(!window.isFullScreen());
    else windows.tellMain({ type: 'presenter-key', key: clicked });
    return true;
  }

  return {
    open: () => {
      if (opened === null) {
        opened = make();
        windows.tellMain({ type: 'presenter', isOpen: true });
      } else {
        if (opened.isMinimized()) opened.restore();
        opened.show();
      }
    },
    close: () => opened?.close(),
    isOpen: () => opened !== null,
  };
}

/** The first time it opens on the projector, where there is one. */
function onTheOtherScreen(): Partial<Rectangle> & typeof size {
  const first = screen.getPrimaryDisplay();
  const other = screen.getAllDisplays().find(({ id }) => id !== first.id);
  if (other === undefined) return size;
  const { x, y, width, height } = other.workArea;
  return {
    x,
    y,
    width: Math.min(width, size.width),
    height: Math.min(height, size.height),
  };
}
