import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { founder, launchSignedIn } from './harness/member.ts';

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });

test('a backup is looked into and restored beside the workspace in use', async () => {
  const running = await launchSignedIn();
  const { app, window } = running;
  const backups = temporaryFolder('backups');
  await answerDialog(app, [backups]);
  await window.evaluate(() => {
    location.hash = '/settings/backups';
  });
  await expect(window.getByText('There is only one copy.')).toBeVisible();
  await window.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(window.getByText(/^Last backup/)).toBeVisible();

  const [backup = ''] = readdirSync(backups);
  const target = temporaryFolder('restored');
  await answerDialog(app, [path.join(backups, backup), target]);
  await window.getByRole('button', { name: 'Restore…' }).click();
  await window.getByRole('button', { name: 'Choose a backup…' }).click();
  await window.getByText('Staff id and passphrase').click();
  expect(await barriersInBothThemes(window), 'which backup').toEqual([]);
  await window.getByLabel('Staff id').last().fill(founder.staffId);
  await window.getByLabel('Passphrase', { exact: true }).fill('not the right one at all');
  await window.getByRole('button', { name: 'Look into it' }).click();
  await expect(window.getByText('This key does not open the workspace')).toBeVisible();
  expect(await barriersInBothThemes(window), 'wrong secret').toEqual([]);
  await window.getByLabel('Passphrase', { exact: true }).fill(founder.passphrase);
  await window.getByRole('button', { name: 'Look into it' }).click();

  await expect(heading(window, 'What is in this backup')).toBeVisible();
  await expect(window.getByText('Imaging, main site')).toBeVisible();
  expect(await barriersInBothThemes(window), 'preview').toEqual([]);
  await window.getByRole('button', { name: 'Restore into a folder…' }).click();
  await expect(heading(window, 'The backup is restored')).toBeVisible();
  expect(await barriersInBothThemes(window), 'restored').toEqual([]);
  expect(readdirSync(target)).toContain('workspace.db');
  rmSync(backups, { recursive: true });
  await window.getByRole('button', { name: 'Open the restored workspace' }).click();
  await window.getByLabel('Staff id').fill(founder.staffId);
  await window.getByLabel('Passphrase', { exact: true }).fill(founder.passphrase);
  await window.keyboard.press('Enter');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});
