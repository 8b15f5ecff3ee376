import {
  chmodSync,
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { giveToApp } from '../../scripts/lib/runtime.mjs';
import { answerDialog, launchApp, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import {
  type ClosedWorkspace,
  chooseFolder,
  chooseWorkspace,
  contentOf,
  copyOf,
  makeClosedWorkspace,
  openWithKey,
  setSchemaVersion,
  signIn,
} from './harness/closed-workspace.ts';
import { expectFailureScreen } from './harness/failure-screen.ts';
import { type Mount, mountShare, mountSmallDisk } from './harness/mounts.ts';

/** What keeps a workspace from opening, each on its own screen, which leaves all as it is. */

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

let whole: ClosedWorkspace;
test.beforeAll(async () => {
  whole = await makeClosedWorkspace();
});

let mount: Mount | null = null;
test.afterEach(() => {
  mount?.unmount();
  mount = null;
});

const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });
const press = (window: Page, name: string) =>
  window.getByRole('button', { name, exact: true }).click();

test('a folder without a workspace, or with keys that cannot be read, says which', async () => {
  const running = await launchApp();
  const { window } = running;
  const empty = temporaryFolder('empty');
  const damaged = temporaryFolder('damaged');
  writeFileSync(path.join(damaged, 'workspace.json'), '{ "format": 1, "id": ');
  const newer = temporaryFolder('newer');
  writeFileSync(path.join(newer, 'workspace.json'), '{ "format": 99 }');
  for (const [folder, code, title] of [
    [empty, 'workspace_not_found', /no workspace/i],
    [damaged, 'workspace_damaged', /cannot be read/i],
    [newer, 'workspace_newer', /newer/i],
  ] as const) {
    giveToApp(folder);
    const before = contentOf(folder);
    await chooseFolder(running, folder);
    await expectFailureScreen(window, code, title);
    expect(await barriersInBothThemes(window), code).toEqual([]);
    expect(contentOf(folder), code).toEqual(before);
    await press(window, 'Back');
  }
  await running.close();
});

test('a database that is damaged or gone is left as it is, and a backup is offered', async () => {
  const { folder, recoveryKey } = await makeClosedWorkspace();
  const running = await launchApp();
  const { window } = running;
  const file = path.join(folder, 'workspace.db');
  const sound = readFileSync(file);
  const damages: Record<string, () => void> = {
    'its beginning overwritten': () => overwrite(file, 0, 4096),
    'all but its beginning overwritten': () => overwrite(file, 4096, sound.length),
    'cut short': () => truncateSync(file, 5000),
    'not a database at all': () => writeFileSync(file, 'Dear colleague'),
    gone: () => rmSync(file),
  };
  for (const [name, damage] of Object.entries(damages)) {
    writeFileSync(file, sound);
    damage();
    const before = contentOf(folder);
    await chooseWorkspace(running, folder);
    await signIn(window);
    await expectFailureScreen(window, 'workspace_damaged', /cannot be read/i);
    await expect(window.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
    expect(contentOf(folder), name).toEqual(before);
    await press(window, 'Choose another folder');
  }
  await chooseWorkspace(running, folder);
  await openWithKey(window, recoveryKey);
  await expectFailureScreen(window, 'workspace_damaged', /cannot be read/i);
  expect(await barriersInBothThemes(window), 'workspace_damaged').toEqual([]);
  await running.close();
});

test('a workspace of a later version is not touched by this one', async () => {
  const running = await launchApp();
  const { window } = running;
  const workspace = copyOf(whole);
  await setSchemaVersion(workspace, 99);
  const before = contentOf(workspace.folder);
  await chooseWorkspace(running, workspace.folder);
  await signIn(window);
  await expectFailureScreen(window, 'workspace_newer', /newer/i);
  expect(await barriersInBothThemes(window), 'workspace_newer').toEqual([]);
  await press(window, 'Back');
  await openWithKey(window, workspace.recoveryKey);
  await expectFailureScreen(window, 'workspace_newer', /newer/i);
  expect(contentOf(workspace.folder)).toEqual(before);
  await running.close();
});

test('a workspace that is open elsewhere says so, and opens once it is free', async () => {
  const first = await launchApp();
  const second = await launchApp();
  const { folder, recoveryKey } = copyOf(whole);
  await chooseWorkspace(first, folder);
  await signIn(first.window);
  await expect(heading(first.window, 'Today')).toBeVisible();
  const { window } = second;
  await chooseWorkspace(second, folder);
  await signIn(window);
  await expectFailureScreen(window, 'workspace_in_use', /already open/i);
  expect(await barriersInBothThemes(window), 'workspace_in_use').toEqual([]);
  await expect(heading(first.window, 'Today')).toBeVisible();
  await press(window, 'Back');
  await openWithKey(window, recoveryKey);
  await expectFailureScreen(window, 'workspace_in_use', /already open/i);
  await first.close();
  await press(window, 'Try again');
  await expect(heading(window, 'The workspace is open')).toBeVisible();
  await press(window, 'Sign in');
  await signIn(window);
  await expect(heading(window, 'Today')).toBeVisible();
  await second.close();
});

test('a folder on a share is not opened', async () => {
  mount = mountShare();
  test.skip(mount === null, 'this account may not mount a share');
  const running = await launchApp();
  const { window } = running;
  await chooseFolder(running, mount?.folder ?? '');
  await expectFailureScreen(window, 'folder_on_network', /network/i);
  expect(await barriersInBothThemes(window), 'folder_on_network').toEqual([]);
  await answerDialog(running.app, [copyOf(whole).folder]);
  await press(window, 'Choose another folder');
  await expect(heading(window, 'Sign in')).toBeVisible();
  await running.close();
});

test('a folder that a cloud copies is not opened, by whatever name it is reached', async () => {
  const running = await launchApp();
  const { window } = running;
  const home = temporaryFolder('home');
  const inside = path.join(home, 'OneDrive - Invented Hospitals', 'imaging');
  copyOf(whole, inside);
  giveToApp(home);
  const before = contentOf(inside);
  const link = path.join(home, 'imaging');
  symlinkSync(inside, link);
  for (const folder of [inside, link]) {
    await chooseFolder(running, folder);
    await expectFailureScreen(window, 'folder_cloud_synced', /cloud/i);
    expect(await barriersInBothThemes(window), 'folder_cloud_synced').toEqual([]);
    await press(window, 'Back');
  }
  expect(contentOf(inside)).toEqual(before);
  await running.close();
});

test('a folder that may only be read says so, and opens once it may be written to', async () => {
  const running = await launchApp();
  const { window } = running;
  const { folder, recoveryKey } = copyOf(whole);
  chmodSync(folder, 0o555);
  const before = contentOf(folder);
  await chooseWorkspace(running, folder);
  await openWithKey(window, recoveryKey);
  await expectFailureScreen(window, 'workspace_read_only', /may not write/i);
  expect(await barriersInBothThemes(window), 'workspace_read_only').toEqual([]);
  await press(window, 'Back');
  await press(window, 'Back');
  await signIn(window);
  await expectFailureScreen(window, 'workspace_read_only', /may not write/i);
  expect(contentOf(folder)).toEqual(before);
  chmodSync(folder, 0o755);
  await press(window, 'Try again');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('a full disk is named, and the workspace opens once there is room', async () => {
  mount = mountSmallDisk(4_000_000);
  test.skip(mount === null, 'this account may not mount a disk');
  const disk = mount?.folder ?? '';
  const running = await launchApp();
  const { window } = running;
  const { folder, recoveryKey } = copyOf(whole, path.join(disk, 'imaging'));
  const ballast = fillUp(disk);
  const before = contentOf(folder);
  await chooseWorkspace(running, folder);
  await openWithKey(window, recoveryKey);
  await expectFailureScreen(window, 'disk_full', /full/i);
  expect(await barriersInBothThemes(window), 'disk_full').toEqual([]);
  await press(window, 'Back');
  await press(window, 'Back');
  await signIn(window);
  await expectFailureScreen(window, 'disk_full', /full/i);
  expect(contentOf(folder)).toEqual(before);
  rmSync(ballast);
  await press(window, 'Try again');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('the workspace used last that is not there says so, and is found where it comes back', async () => {
  const first = await launchApp();
  const { folder } = copyOf(whole);
  await chooseWorkspace(first, folder);
  await signIn(first.window);
  await expect(heading(first.window, 'Today')).toBeVisible();
  await first.close();
  renameSync(folder, `${folder}-away`);
  const again = await launchApp({ userData: first.userData });
  const { window } = again;
  await expectFailureScreen(window, 'workspace_not_found', /no workspace/i);
  expect(await barriersInBothThemes(window), 'workspace_not_found').toEqual([]);
  renameSync(`${folder}-away`, folder);
  await press(window, 'Back');
  await window.getByRole('button', { name: /^Imaging, main site/ }).click();
  await expect(heading(window, 'Sign in')).toBeVisible();
  await again.close();
});

/** Writes over bytes of a file, as a failing disk does. */
function overwrite(file: string, from: number, to: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(to - from, 7), 0, to - from, from);
  closeSync(descriptor);
}

/** Leaves no room on a disk; answers the file that took it. */
function fillUp(disk: string): string {
  const file = path.join(disk, 'ballast');
  const descriptor = openSync(file, 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096));
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
  return file;
}
