import { expect, test } from '@playwright/test';
import { ask, launchSignedIn, log } from './harness/member.ts';

test('a core that crashes starts again, says so, and has lost nothing saved', async () => {
  const running = await launchSignedIn();
  const { app, window } = running;
  await log(window, { title: 'Saved before the crash' });
  await app.evaluate(({ app: electron }) => {
    const core = electron.getAppMetrics().find(({ name }) => name === 'Addendum core');
    if (!core) throw new Error('the core has no process of its own');
    process.kill(core.pid, 'SIGKILL');
  });
  await expect(window.getByText('Addendum had to restart its inner part.')).toBeVisible();
  // The workspace is open again with the key that the shell kept; the person signs in again.
  await window.getByRole('textbox', { name: 'Staff id' }).fill('A001');
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible({
    timeout: 30_000,
  });
  const { entries } = await ask<{ entries: { title: string }[] }>(window, 'learning.list');
  expect(entries.map(({ title }) => title)).toEqual(['Saved before the crash']);
  await running.close();
});
