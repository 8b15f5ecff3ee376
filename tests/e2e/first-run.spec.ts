import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { giveToApp } from '../../scripts/lib/runtime.mjs';
import { answerDialog, launchApp, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { fillInFounder, groupsOnSheet, passphrase, typeBack } from './harness/first-run.ts';
import { launchSignedIn } from './harness/member.ts';

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });

test('a workspace is created, its key typed back, a backup restored on trial', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const folder = temporaryFolder('workspace');
  const backups = temporaryFolder('backups');
  const pdf = path.join(temporaryFolder('paper'), 'sheet.pdf');
  await answerDialog(app, [folder, pdf, backups]);

  await expect(heading(window, 'Welcome to Addendum')).toBeFocused();
  expect(await barriersInBothThemes(window), 'welcome').toEqual([]);
  await window.getByRole('button', { name: /Create a workspace/ }).click();
  await window.getByRole('button', { name: 'Choose a folder…' }).click();
  expect(await barriersInBothThemes(window), 'place').toEqual([]);
  await window.getByRole('button', { name: 'Continue' }).click();

  // Nothing filled in: each field says so, and the first has the focus.
  await window.getByRole('button', { name: 'Create the workspace' }).click();
  await expect(window.getByLabel('Name of the workspace')).toBeFocused();
  expect(await barriersInBothThemes(window), 'first person, with errors').toEqual([]);
  await fillInFounder(window);
  await expect(window.getByText('Strong', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Create the workspace' }).click();

  await expect(heading(window, 'The recovery sheet')).toBeVisible();
  expect(await barriersInBothThemes(window), 'recovery sheet').toEqual([]);
  const groups = await groupsOnSheet(window);
  expect(groups).toHaveLength(8);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as sheet.pdf')).toBeVisible();
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  await window.getByRole('button', { name: 'I have it on paper' }).click();
  await typeBack(
    window,
    Array.from({ length: 8 }, () => 'XXXX'),
  );
  await window.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(window.getByText('This is not what the sheet says.').first()).toBeVisible();
  expect(await barriersInBothThemes(window), 'two groups').toEqual([]);
  await typeBack(window, groups);
  await window.getByRole('button', { name: 'Check', exact: true }).click();

  await expect(heading(window, 'Your personal recovery code')).toBeVisible();
  expect(await barriersInBothThemes(window), 'personal code').toEqual([]);
  await expect(window.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await window.getByText('I have printed it or written it down').click();
  await window.getByRole('button', { name: 'Continue' }).click();

  await window.getByRole('button', { name: 'Choose a backup folder…' }).click();
  await expect(window.getByText('A backup was made and restored on trial')).toBeVisible();
  expect(readdirSync(backups)).toHaveLength(1);
  expect(await barriersInBothThemes(window), 'backups').toEqual([]);
  await window.getByRole('button', { name: 'Go to Addendum' }).click();
  await expect(heading(window, 'Today')).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
  await running.close();

  // The next morning: straight to signing in, in one step.
  const again = await launchApp({ userData: running.userData });
  await expect(heading(again.window, 'Sign in')).toBeVisible();
  await expect(again.window.getByText('Imaging, main site')).toBeVisible();
  await again.window.getByLabel('Staff id').fill('A001');
  await again.window.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await again.window.keyboard.press('Enter');
  await expect(heading(again.window, 'Today')).toBeVisible();
  await again.close();
});

test('each way in which a folder is not right has its own screen, and nothing is removed', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const empty = temporaryFolder('empty');
  const damaged = temporaryFolder('damaged');
  writeFileSync(path.join(damaged, 'workspace.json'), '{ "format": 1, "id": ');
  const newer = temporaryFolder('newer');
  writeFileSync(path.join(newer, 'workspace.json'), '{ "format": 99 }');
  const cloud = path.join(temporaryFolder('cloud'), 'OneDrive');
  for (const folder of [damaged, newer]) giveToApp(folder);
  await heading(window, 'Welcome to Addendum').waitFor();

  const screens = [
    [empty, 'There is no workspace in this folder', 'workspace_not_found'],
    [damaged, 'A file of this workspace cannot be read', 'workspace_damaged'],
    [newer, 'A newer Addendum has been used with this workspace', 'workspace_newer'],
  ] as const;
  for (const [folder, title, code] of screens) {
    await answerDialog(app, [folder]);
    await window.getByRole('button', { name: /^Open a workspace/ }).click();
    await expect(window.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(window.getByText(`Code: ${code}`)).toBeVisible();
    expect(await barriersInBothThemes(window), code).toEqual([]);
    await expect(window.getByRole('button', { name: /delete|remove|replace/i })).toHaveCount(0);
    await window.getByRole('button', { name: 'Back', exact: true }).click();
  }
  expect(existsSync(path.join(damaged, 'workspace.json'))).toBe(true);

  await window.getByRole('button', { name: /Create a workspace/ }).click();
  for (const [folder, title] of [
    [damaged, 'There is something in this folder already'],
    [cloud, 'This folder is copied to a cloud'],
  ] as const) {
    await answerDialog(app, [folder]);
    await window.getByRole('button', { name: /^Choose a/ }).click();
    await window.getByRole('button', { name: 'Continue' }).click();
    await fillInFounder(window);
    await window.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(window.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await window.getByRole('button', { name: 'Choose another folder' }).click();
  }
  await running.close();
});

test('a workspace that is open elsewhere says so, and opens once it is free', async () => {
  const first = await launchSignedIn();
  const folder = await first.window.evaluate(async () => {
    const answer = await (
      globalThis as unknown as { addendum: { call(n: string, i: object): Promise<unknown> } }
    ).addendum.call('workspace.status', {});
    return (answer as { value: { folder: string } }).value.folder;
  });
  const second = await launchApp();
  const { window } = second;
  await answerDialog(second.app, [folder]);
  await window.getByRole('button', { name: /^Open a workspace/ }).click();
  await window.getByLabel('Staff id').fill('A001');
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await window.keyboard.press('Enter');
  const title = 'This workspace is already open somewhere else';
  await expect(window.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await first.close();
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(window, 'Today')).toBeVisible();
  await second.close();
});

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
  await window.getByLabel('Staff id').last().fill('A001');
  await window.getByLabel('Passphrase', { exact: true }).fill('not the right one at all');
  await window.getByRole('button', { name: 'Look into it' }).click();
  await expect(window.getByText('This key does not open the workspace')).toBeVisible();
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await window.getByRole('button', { name: 'Look into it' }).click();

  await expect(heading(window, 'What is in this backup')).toBeVisible();
  await expect(window.getByText('Imaging, main site')).toBeVisible();
  expect(await barriersInBothThemes(window), 'preview').toEqual([]);
  await window.getByRole('button', { name: 'Restore into a folder…' }).click();
  await expect(heading(window, 'The backup is restored')).toBeVisible();
  expect(readdirSync(target)).toContain('workspace.db');
  rmSync(backups, { recursive: true });
  await window.getByRole('button', { name: 'Open the restored workspace' }).click();
  await window.getByLabel('Staff id').fill('A001');
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await window.keyboard.press('Enter');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('looking around makes invented people and signs in as one of them', async () => {
  const running = await launchApp();
  const { window } = running;
  await window.getByRole('button', { name: /^Look around/ }).click();
  expect(await barriersInBothThemes(window), 'look around').toEqual([]);
  await window.getByRole('button', { name: 'Make the demo workspace' }).click();
  await expect(heading(window, 'Who would you like to be?')).toBeVisible({ timeout: 60_000 });
  expect(await barriersInBothThemes(window), 'who').toEqual([]);
  await window.getByRole('button', { name: /logs their own learning/ }).click();
  await expect(heading(window, 'Today')).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});
