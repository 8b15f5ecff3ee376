import { expect, test } from '@playwright/test';
import { call, type RunningApp } from './harness/app.ts';
import { launchAtFirstScreen } from './harness/first-screen.ts';

/** A script that got into the page tries the door to the shell, and is refused what it may not ask. */

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchAtFirstScreen();
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
