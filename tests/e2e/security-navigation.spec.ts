import { expect, type Page, test } from '@playwright/test';
import type { RunningApp } from './harness/app.ts';
import { launchAtFirstScreen } from './harness/first-screen.ts';

/** A script that got into the page tries to leave it, and sees the shell refuse. */

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchAtFirstScreen();
});

test.describe('leaving the page', () => {
  test('navigating to another site is refused', async () => {
    const { window } = running;
    const before = window.url();
    await window.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await settled(window);
    expect(window.url()).toBe(before);
    await running.close();
  });

  test('navigating to a file or to another document of the app is refused', async () => {
    const { window } = running;
    const before = window.url();
    for (const address of ['file:///etc/passwd', 'app://addendum/other.html', 'app://else/']) {
      await window.evaluate((to) => {
        location.href = to;
      }, address);
      await settled(window);
      expect(window.url()).toBe(before);
    }
    await running.close();
  });

  test('a form cannot be sent anywhere', async () => {
    const { window } = running;
    const before = window.url();
    await window.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      form.method = 'post';
      document.body.append(form);
      form.submit();
    });
    await settled(window);
    expect(window.url()).toBe(before);
    await running.close();
  });

  test('window.open makes no window', async () => {
    const { app, window } = running;
    const opened = await window.evaluate(() => open('https://example.org/') === null);
    expect(opened).toBe(true);
    const inside = await window.evaluate(() => open('app://addendum/index.html') === null);
    expect(inside).toBe(true);
    expect(app.windows()).toHaveLength(1);
    await running.close();
  });

  test('a webview is not made', async () => {
    const { app, window } = running;
    await window.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.org/');
      document.body.append(view);
    });
    await settled(window);
    const kinds = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getType()),
    );
    expect(kinds).toEqual(['window']);
    await running.close();
  });

  test('a frame stays empty, of another site and of the app itself', async () => {
    const { window } = running;
    for (const source of ['https://example.org/', 'app://addendum/index.html']) {
      await window.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, source);
    }
    await settled(window);
    const reached = window.frames().filter((frame) => /^(https|app):/.test(frame.url()));
    expect(reached).toHaveLength(1);
    await running.close();
  });

  test('a download is cancelled', async () => {
    const { app, window } = running;
    await app.evaluate(({ session }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { downloadStates: seen });
      session.defaultSession.on('will-download', (event, item) => {
        seen.push(event.defaultPrevented ? 'prevented' : item.getState());
      });
    });
    await window.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'text.txt';
      document.body.append(link);
      link.click();
    });
    await settled(window);
    const states = await app.evaluate(
      () => (globalThis as unknown as { downloadStates: string[] }).downloadStates,
    );
    expect(states.every((state) => state === 'prevented')).toBe(true);
    await running.close();
  });
});

/** Long enough for a navigation to have happened, had it been allowed. */
async function settled(window: Page): Promise<void> {
  await window.waitForTimeout(250);
}
