import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

const standard = { width: 1440, height: 900 };
export const smallest = { width: 1024, height: 700 };

/** Each kind of window has a place of its own: the presenter's is the projector. */
type RememberedWindow = 'window' | 'presenter';

/** Where the window was last time, if that place is still on a screen; else the size given. */
export function rememberedBounds(
  userFolder: string,
  name: RememberedWindow = 'window',
  otherwise: Partial<Rectangle> & typeof standard = standard,
): Partial<Rectangle> & typeof standard {
  const stored = read(fileIn(userFolder, name));
  if (stored === null) return otherwise;
  const { workArea } = screen.getDisplayMatching(stored);
  const visible =
    stored.x < workArea.x + workArea.width - 100 &&
    stored.x + stored.width > workArea.x + 100 &&
    stored.y >= workArea.y &&
    stored.y < workArea.y + workArea.height - 100;
  return visible ? stored : { width: stored.width, height: stored.height };
}

/** Writes the bounds when the window closes. */
export function rememberBounds(
  window: BrowserWindow,
  userFolder: string,
  name: RememberedWindow = 'window',
): void {
  window.on('close', () => {
    try {
      writeFileSync(fileIn(userFolder, name), JSON.stringify(window.getNormalBounds()));
    } catch {
      // A full or read-only disk costs the window its place, nothing else.
    }
  });
}

function fileIn(userFolder: string, name: RememberedWindow): string {
  return path.join(userFolder, `${name}.json`);
}

function read(file: string): Rectangle | null {
  try {
    const { x, y, width, height } = JSON.parse(readFileSync(file, 'utf8')) as Rectangle;
    if (![x, y, width, height].every(Number.isSafeInteger)) return null;
    return {
      x,
      y,
      width: Math.max(width, smallest.width),
      height: Math.max(height, smallest.height),
    };
  } catch {
    return null;
  }
}
