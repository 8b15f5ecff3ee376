import { expect, type Page, test } from '@playwright/test';
import { call, launchApp, type RunningApp } from './harness/app.ts';

/** Each test attacks from the page, as a script that got in would, and sees the shell refuse. */

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchApp();
  // The app goes to its first screen by itself; only then does the address stand still.
  await expect(running.window).toHaveURL('app://addendum/index.html#/start/workspaces');
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

test.describe('reaching the network', () => {
  test('the content policy stops requests of every kind in the page', async () => {
    const { window } = running;
    const outcome = await window.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        violated.push(event.effectiveDirective);
      });
      const fetched = await fetch('https://example.org/').then(
        () => 'answered',
        () => 'failed',
      );
      const picture = new Image();
      picture.src = 'https://example.org/picture.png';
      const script = document.createElement('script');
      script.src = 'https://example.org/script.js';
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = 'https://example.org/style.css';
      document.head.append(script, style);
      document.body.append(picture);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { fetched, violated: [...new Set(violated)].sort() };
    });
    expect(outcome.fetched).toBe('failed');
    expect(outcome.violated).toEqual([
      'connect-src',
      'img-src',
      'script-src-elem',
      'style-src-elem',
    ]);
    await running.close();
  });

  test('a request that no content policy stops is stopped and counted by the shell', async () => {
    const { app } = running;
    const outcome = await app.evaluate(({ net }) =>
      net.fetch('https://example.org/').then(
        () => 'answered',
        () => 'failed',
      ),
    );
    expect(outcome).toBe('failed');
    await running.close({ blockedRequests: 1 });
  });

  test('no name is looked up, even past the request filter', async () => {
    const { app } = running;
    const outcome = await app.evaluate(({ session }) =>
      session.defaultSession.resolveHost('example.org').then(
        () => 'found',
        () => 'not found',
      ),
    );
    expect(outcome).toBe('not found');
    await running.close();
  });

  test('inline script and eval do not run', async () => {
    const { window } = running;
    const ran = await window.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'inlineRan' in globalThis;
    });
    expect(ran).toBe(false);
    // Through the page's own timer: what Playwright evaluates is not held to the page's policy.
    const evaluated = await window.evaluate(async () => {
      const outcome = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), {
          once: true,
        });
        setTimeout(() => resolve('ran'), 500);
      });
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.handlerRan = true');
      document.body.append(button);
      button.click();
      return outcome;
    });
    expect(evaluated).toBe('refused');
    await running.close();
  });
});

test.describe('the app’s own protocol', () => {
  const attacks = [
    'app://addendum/../package.json',
    'app://addendum/%2e%2e/package.json',
    'app://addendum/..%2fpackage.json',
    'app://addendum/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://addendum/..%5c..%5cpackage.json',
    'app://addendum/assets/..%2f..%2fruntime.json',
    'app://addendum//etc/passwd',
    'app://addendum/%2fetc%2fpasswd',
    'app://addendum/index.html%00.png',
    'app://addendum/%',
    'app://addendum/shell/main.cjs',
    'app://addendum/.stamps/renderer',
    'app://addendum/',
  ];

  test('nothing but the renderer’s files is served', async () => {
    const { window, app } = running;
    for (const address of attacks) {
      const fromPage = await window.evaluate(
        (to) =>
          fetch(to).then(
            (answer) => answer.status,
            () => 'refused',
          ),
        address,
      );
      expect([404, 'refused'], address).toContain(fromPage);
      // Past the page's policy: straight to the handler.
      const status = await app.evaluate(
        ({ net }, to) =>
          net.fetch(to).then(
            (answer) => answer.status,
            () => 404,
          ),
        address,
      );
      expect(status, address).toBe(404);
    }
    await running.close();
  });

  test('only GET is answered', async () => {
    const { window } = running;
    const status = await window.evaluate(() =>
      fetch('app://addendum/index.html', { method: 'POST', body: 'x' }).then((a) => a.status),
    );
    expect(status).toBe(405);
    await running.close();
  });

  test('the page carries a strict policy', async () => {
    const { window } = running;
    const policy = await window.evaluate(() =>
      fetch('app://addendum/index.html').then((a) => a.headers.get('content-security-policy')),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await running.close();
  });
});

test.describe('permissions', () => {
  test('devices, place and notifications are denied without asking', async () => {
    const { window } = running;
    const outcome = await window.evaluate(async () => {
      const asked = async (what: Promise<unknown>): Promise<string> =>
        what.then(
          () => 'granted',
          () => 'denied',
        );
      return {
        camera: await asked(navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await asked(navigator.mediaDevices.getDisplayMedia()),
        place: await asked(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
        ),
        notification: await Notification.requestPermission(),
        clipboard: await asked(navigator.clipboard.readText()),
      };
    });
    expect(outcome).toEqual({
      camera: 'denied',
      screen: 'denied',
      place: 'denied',
      notification: 'denied',
      clipboard: 'denied',
    });
    await running.close();
  });
});

test.describe('the door', () => {
  test('the page has no Node and only the two named functions', async () => {
    const { window } = running;
    const found = await window.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'global', '__dirname'].filter(
        (name) => name in globalThis,
      ),
      door: Object.keys((globalThis as unknown as { addendum: object }).addendum).sort(),
    }));
    expect(found.globals).toEqual([]);
    expect(found.door).toEqual(['call', 'on']);
    await running.close();
  });

  test('a name that the contract does not list goes nowhere', async () => {
    const { window } = running;
    for (const name of ['shell.run', '__proto__', 'constructor', 'toString', '']) {
      expect(await call(window, name)).toMatchObject({ ok: false, code: 'unknown_call' });
    }
    const odd = await window.evaluate(() =>
      (globalThis as unknown as { addendum: { call(...args: unknown[]): unknown } }).addendum.call({
        toString: () => 'shell.info',
      }),
    );
    expect(odd).toMatchObject({ ok: false, code: 'unknown_call' });
    await running.close();
  });

  test('a frame inside the page is not heard', async () => {
    const { app, window } = running;
    // The policy lets no frame load; a blank one still exists, so speak as if from it.
    await window.evaluate(() => {
      document.body.append(document.createElement('iframe'));
    });
    const inFrame = await window
      .frames()
      .find((frame) => frame.parentFrame() !== null)
      ?.evaluate(() => 'addendum' in globalThis);
    expect(inFrame).toBe(false);
    const refused = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const frame = contents?.mainFrame.frames[0];
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })
        ._invokeHandlers;
      type Handler = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;
      const handler = handlers.get('addendum:call');
      return handler?.({ sender: contents, senderFrame: frame }, 'shell.info', {});
    });
    expect(refused).toMatchObject({ ok: false, code: 'not_allowed' });
    await running.close();
  });

  test('a window that the shell did not open is not heard', async () => {
    const { app } = running;
    const refused = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      type Handler = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;
      const other = new BrowserWindow({ show: false });
      await other.loadURL('app://addendum/index.html');
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })
        ._invokeHandlers;
      const event = { sender: other.webContents, senderFrame: other.webContents.mainFrame };
      const answer = await handlers.get('addendum:call')?.(event, 'shell.info', {});
      other.destroy();
      return answer;
    });
    expect(refused).toMatchObject({ ok: false, code: 'not_allowed' });
    await running.close();
  });

  test('input that the contract does not describe is refused', async () => {
    const { window } = running;
    for (const [name, input] of [
      ['shell.chooseFolder', { title: 5 }],
      ['shell.chooseFile', { title: 'x', extensions: 'csv' }],
      ['shell.printPdf', { route: '/../etc', file: 'not-a-token' }],
      ['shell.openExternal', { url: 'not an address' }],
    ] as const) {
      expect(await call(window, name, input)).toMatchObject({ ok: false, code: 'invalid_input' });
    }
    await running.close();
  });

  test('addresses off the list are not opened outside', async () => {
    const { app, window } = running;
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { openedOutside: opened });
      shell.openExternal = async (address) => {
        opened.push(address);
      };
    });
    for (const url of [
      'http://www.nhs.uk/',
      'https://nhs.uk.example.org/',
      'https://user:pass@www.nhs.uk/',
      'https://www.nhs.uk:8443/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://example.org/',
    ]) {
      expect(await call(window, 'shell.openExternal', { url })).toMatchObject({ ok: false });
    }
    const opened = await app.evaluate(
      () => (globalThis as unknown as { openedOutside: string[] }).openedOutside,
    );
    expect(opened).toEqual([]);
    await running.close();
  });
});

/** Long enough for a navigation to have happened, had it been allowed. */
async function settled(window: Page): Promise<void> {
  await window.waitForTimeout(250);
}
