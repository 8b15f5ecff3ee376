import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialog, call, launchApp, temporaryFolder } from './harness/app.ts';

test('a core that crashes is started again, and the window is told', async () => {
  const running = await launchApp();
  const { app, window } = running;
  expect(await call(window, 'workspace.status')).toMatchObject({ ok: true });
  const told = nextEvent(window, 'core-restarted');
  const before = await corePid(app);
  // Held still first, so that a question is certain to be open when the process dies.
  process.kill(before, 'SIGSTOP');
  const unanswered = call(window, 'workspace.status');
  await window.waitForTimeout(100);
  process.kill(before, 'SIGKILL');
  expect(await unanswered).toEqual({ ok: false, code: 'core_stopped' });
  await told;
  expect(await corePid(app)).not.toBe(before);
  expect(await call(window, 'workspace.status')).toMatchObject({ ok: true });
  await running.close();
});

test('a chosen path reaches the page as a token and a name only', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const folder = temporaryFolder('chosen');
  await answerDialog(app, [folder, null]);
  const chosen = await call(window, 'shell.chooseFolder', { title: 'Choose' });
  expect(chosen).toMatchObject({ ok: true, value: { name: path.basename(folder) } });
  expect(JSON.stringify(chosen)).not.toContain(path.dirname(folder));
  const cancelled = await call(window, 'shell.chooseFolder', { title: 'Choose' });
  expect(cancelled).toEqual({ ok: true, value: null });
  await running.close();
});

test('a print page becomes a tagged PDF at the place that was chosen', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const target = path.join(temporaryFolder('pdf'), 'page.pdf');
  await answerDialog(app, [target]);
  const saved = await call(window, 'shell.saveFile', { title: 'Save', defaultName: 'page.pdf' });
  const { token } = saved.value as { token: string };
  const printed = call(window, 'shell.printPdf', { route: '/print/test-page/1', file: token });
  await markPrintPageReady(app);
  expect(await printed).toMatchObject({ ok: true, value: { bytes: statSync(target).size } });
  const pdf = readFileSync(target, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  await expect.poll(() => windowCount(app)).toBe(1);
  await running.close();
});

test('a token that no save dialog gave is not written to', async () => {
  const running = await launchApp();
  const route = '/print/test-page/1';
  const answer = await call(running.window, 'shell.printPdf', { route, file: 'made-up-token' });
  expect(answer).toMatchObject({ ok: false, code: 'write_failed' });
  await running.close();
});

test('the window comes back where it was', async () => {
  const first = await launchApp();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1200, height: 800 });
  });
  await first.close();
  const again = await launchApp({ userData: first.userData });
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1200, height: 800 });
  await again.close();
});

test('bounds that make no sense are set aside', async () => {
  const userData = temporaryFolder('user');
  writeFileSync(path.join(userData, 'window.json'), '{"x":"far","width":-5}');
  const running = await launchApp({ userData });
  const size = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getSize(),
  );
  expect(size).toEqual([1440, 900]);
  await running.close();
});

test('the log names events and codes, and no path or page', async () => {
  const running = await launchApp();
  await running.app.evaluate(({ net }) => net.fetch('https://example.org/secret').catch(() => 0));
  await running.close({ blockedRequests: 1 });
  const log = readFileSync(path.join(running.userData, 'logs', 'addendum.log'), 'utf8');
  expect(log).toContain('"event":"request-blocked"');
  expect(log).not.toContain('example.org');
});

async function corePid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ name }) => name === 'Addendum core')?.pid,
  );
  if (pid === undefined) throw new Error('the core does not run');
  return pid;
}

function nextEvent(window: Page, type: string): Promise<unknown> {
  return window.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const { addendum } = globalThis as unknown as { addendum: Listening };
        interface Listening {
          on(listener: (event: { type: string }) => void): () => void;
        }
        const stop = addendum.on((event) => {
          if (event.type !== wanted) return;
          stop();
          resolve(event);
        });
      }),
    type,
  );
}

/** Stands in for the page's own sign that it is complete; there is no such print page. */
async function markPrintPageReady(app: ElectronApplication): Promise<void> {
  await expect
    .poll(() =>
      app.evaluate(async ({ BrowserWindow }) => {
        const hidden = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().includes('#/print/'),
        );
        await hidden?.webContents.executeJavaScript(
          "document.body.innerHTML = '<h1>A page</h1><p>With words</p>'; document.documentElement.dataset.printReady = 'true'",
        );
        return hidden !== undefined;
      }),
    )
    .toBe(true);
}

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}
