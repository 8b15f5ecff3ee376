import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness/app.ts';
import { launchAtFirstScreen } from './harness/first-screen.ts';

/** A script that got into the page tries what its own origin could give it, and sees the shell refuse. */

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchAtFirstScreen();
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
