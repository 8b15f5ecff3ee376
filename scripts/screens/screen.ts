import type { Page } from '@playwright/test';
import { call } from '../../tests/e2e/harness/app.ts';
import type { Stage } from '../demo/stage.ts';

/** A screen or a state of one, reached by a signed-in person of the demo workspace. */
export interface Screen {
  /** The picture's name. */
  name: string;
  /** The address, or how to find it. */
  at: string | ((window: Page) => Promise<string>);
  /** What is done there before the picture. */
  act?: (window: Page, stage: Stage) => Promise<void>;
  /** Takes back what the app remembers of it. */
  undo?: (window: Page) => Promise<void>;
  /** Also dark, at 1024 × 700 and at 200 %. */
  core?: true;
}

/** How a picture is taken. Sizes in CSS pixels of the window. */
interface Look {
  suffix: string;
  width: number;
  height: number;
  zoom: number;
  theme: 'light' | 'dark';
}

const light: Look = { suffix: '', width: 1440, height: 900, zoom: 1, theme: 'light' };

const others: readonly Look[] = [
  { ...light, suffix: '@dark', theme: 'dark' },
  { ...light, suffix: '@1024x700', width: 1024, height: 700 },
  { ...light, suffix: '@200', zoom: 2 },
];

/** Pictures of the screens, all in light, then the core ones in their other looks. */
export async function takePictures(stage: Stage, screens: readonly Screen[]): Promise<string[]> {
  const missed: string[] = [];
  const take = async (look: Look, which: readonly Screen[]) => {
    await setLook(stage, look);
    for (const screen of which) {
      const name = `${screen.name}${look.suffix}`;
      await takePicture(stage, screen, name).catch((error: Error) => {
        process.stderr.write(`screens: ${name} was missed: ${error.message.split('\n')[0]}\n`);
        missed.push(name);
      });
    }
  };
  await take(light, screens);
  for (const look of others) {
    await take(
      look,
      screens.filter(({ core }) => core),
    );
  }
  await setLook(stage, light);
  return missed;
}

async function takePicture(stage: Stage, screen: Screen, name: string): Promise<void> {
  const { at, act, undo } = screen;
  const { window } = stage;
  await goTo(window, typeof at === 'string' ? at : await at(window));
  await act?.(window, stage);
  await stage.shot(name);
  await undo?.(window);
  if (!act) return;
  // What was opened or typed must not stand in the next picture. The app is at its place again
  // before it is sent elsewhere, else it would go back to the screen that it remembers.
  await window.reload();
  await window.getByRole('heading', { level: 1 }).waitFor();
}

export async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await window.getByRole('heading', { level: 1 }).waitFor();
}

/** Zoom as a page sees it: fewer CSS pixels, each of more dots, in a window of the same size. */
async function setLook({ app, window }: Stage, look: Look): Promise<void> {
  const { width, height, zoom, theme } = look;
  await window.emulateMedia({ colorScheme: theme });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(...size);
    },
    [width, height] as [number, number],
  );
  const protocol = await window.context().newCDPSession(window);
  await protocol.send('Emulation.setDeviceMetricsOverride', {
    width: width / zoom,
    height: height / zoom,
    deviceScaleFactor: zoom,
    mobile: false,
  });
}

/** Reads through the page's own door, to find an address. */
export async function read<Value>(window: Page, name: string, input: unknown = {}): Promise<Value> {
  const answer = await call(window, name, input);
  if (!answer.ok) throw new Error(`${name} answers ${answer.code}`);
  return answer.value as Value;
}
