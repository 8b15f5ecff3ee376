import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness/app.ts';
import { launchAtFirstScreen } from './harness/first-screen.ts';

/** A script that got into the page tries to reach the network, and sees the shell refuse. */

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchAtFirstScreen();
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
