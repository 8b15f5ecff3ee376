import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { answerDialog, launchApp, type RunningApp, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { expectFailureScreen } from './harness/failure-screen.ts';
import { fillInFounder, groupsOnSheet, passphrase, typeBack } from './harness/first-run.ts';
import { type Mount, mountShare, mountSmallDisk } from './harness/mounts.ts';

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

let mounts: (Mount | null)[] = [];
test.afterEach(() => {
  for (const mount of mounts) mount?.unmount();
  mounts = [];
});

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

test('a workspace is not made where it could come to harm, and what is there is left alone', async () => {
  const running = await launchApp();
  const { window } = running;
  const taken = temporaryFolder('taken');
  writeFileSync(path.join(taken, 'rota.txt'), 'Monday');
  const cloud = path.join(temporaryFolder('cloud'), 'OneDrive');
  const readOnly = temporaryFolder('read-only');
  chmodSync(readOnly, 0o555);
  await heading(window, 'Welcome to Addendum').waitFor();
  await window.getByRole('button', { name: /Create a workspace/ }).click();
  for (const [folder, code, title] of [
    [taken, 'folder_not_empty', /something in this folder/i],
    [cloud, 'folder_cloud_synced', /cloud/i],
    [path.join(readOnly, 'new'), 'workspace_read_only', /may not write/i],
  ] as const) {
    await chooseToCreateIn(running, folder);
    await expectFailureScreen(window, code, title);
    expect(await barriersInBothThemes(window), code).toEqual([]);
    await window.getByRole('button', { name: 'Choose another folder' }).click();
  }
  expect(readdirSync(taken)).toEqual(['rota.txt']);
  expect(existsSync(cloud)).toBe(false);
  expect(readdirSync(readOnly)).toEqual([]);
  await running.close();
});

test('a workspace is not made on a share, and a full disk is named', async () => {
  mounts = [mountShare(), mountSmallDisk(80_000)];
  test.skip(mounts.includes(null), 'this account may not mount');
  const [share, disk] = mounts;
  const running = await launchApp();
  const { window } = running;
  await heading(window, 'Welcome to Addendum').waitFor();
  await window.getByRole('button', { name: /Create a workspace/ }).click();
  await chooseToCreateIn(running, share?.folder ?? '');
  await expectFailureScreen(window, 'folder_on_network', /network/i);
  expect(await barriersInBothThemes(window), 'folder_on_network').toEqual([]);
  await window.getByRole('button', { name: 'Choose another folder' }).click();
  await chooseToCreateIn(running, path.join(disk?.folder ?? '', 'new'));
  await expectFailureScreen(window, 'disk_full', /full/i);
  expect(await barriersInBothThemes(window), 'disk_full').toEqual([]);
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

/** Chooses a folder for a new workspace and fills in the rest. */
async function chooseToCreateIn({ app, window }: RunningApp, folder: string): Promise<void> {
  await answerDialog(app, [folder]);
  await window.getByRole('button', { name: /^Choose a/ }).click();
  await window.getByRole('button', { name: 'Continue' }).click();
  await fillInFounder(window);
  await window.getByRole('button', { name: 'Create the workspace' }).click();
}
