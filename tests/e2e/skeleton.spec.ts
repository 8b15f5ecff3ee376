import { expect, test } from '@playwright/test';
import { call, confinementOf, launchApp } from './harness/app.ts';

test('the app opens its window from its own origin and the core answers', async () => {
  const running = await launchApp();
  const { window } = running;
  expect(await window.title()).toBe('Addendum');
  expect(window.url()).toMatch(/^app:\/\/addendum\/index\.html(#|$)/);
  expect(await call(window, 'workspace.status')).toMatchObject({ ok: true });
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});

test('the page runs inside the operating system’s sandbox, with shipping settings', async () => {
  test.skip(process.platform !== 'linux', 'reads how Linux confines a process');
  const running = await launchApp();
  const { seccomp, noNewPrivileges, commandLine } = await confinementOf(running);
  expect(seccomp).toBe(true);
  expect(noNewPrivileges).toBe(true);
  expect(commandLine).not.toContain('--no-sandbox');
  await running.close();
});

test('a second start hands over to the first and ends', async () => {
  const running = await launchApp();
  const again = await launchApp({ userData: running.userData }).catch(() => null);
  expect(again).toBeNull();
  expect(running.window.isClosed()).toBe(false);
  await running.close();
});
