import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { giveToApp } from '../../../scripts/lib/runtime.mjs';
import { openForWriting } from '../../../src-main/core/store/database.ts';
import { saltOf, stretch, unwrapDataKey } from '../../../src-main/core/workspace/data-key.ts';
import { readKeyFile } from '../../../src-main/core/workspace/key-file.ts';
import { answerDialog, launchApp, type RunningApp, temporaryFolder } from './app.ts';
import { createWorkspace, type FounderSecrets, founder } from './member.ts';

/** A whole workspace that no app has open, and the secrets of its founder. */
export interface ClosedWorkspace extends FounderSecrets {
  folder: string;
}

/** Lets the app make a workspace, and closes it. */
export async function makeClosedWorkspace(): Promise<ClosedWorkspace> {
  const running = await launchApp();
  const folder = path.join(temporaryFolder('workspace'), 'imaging');
  const secrets = await createWorkspace(running, folder);
  await running.close();
  return { folder, ...secrets };
}

/** The same workspace once more, in another folder (made here, where none is given). */
export function copyOf(
  workspace: ClosedWorkspace,
  folder = path.join(temporaryFolder('copy'), 'imaging'),
): ClosedWorkspace {
  cpSync(workspace.folder, folder, { recursive: true });
  giveToApp(folder);
  return { ...workspace, folder };
}

/** Every file of a folder by name with a digest of its bytes, to see that nothing was touched. */
export function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const bytes = readFileSync(path.join(folder, name));
        return [name, createHash('sha256').update(bytes).digest('hex')];
      }),
  );
}

/** Marks the database as one that a later Addendum has migrated. */
export async function setSchemaVersion(
  { folder, recoveryKey }: ClosedWorkspace,
  version: number,
): Promise<void> {
  const read = readKeyFile(folder);
  if (!read.ok) throw new Error('a workspace that the app made has its keys');
  const { id, recovery } = read.file;
  const secret = await stretch('recovery', recoveryKey, saltOf(recovery));
  const key = unwrapDataKey(id, recovery, secret);
  const file = path.join(folder, 'workspace.db');
  const db = openForWriting({ path: file, key, nativeBinding: null, mustExist: true });
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
  giveToApp(folder);
}

/** Chooses a folder as a person does who opens a workspace. */
export async function chooseFolder({ app, window }: RunningApp, folder: string): Promise<void> {
  await answerDialog(app, [folder]);
  await window.getByRole('button', { name: /^Open a workspace/ }).click();
}

/** Chooses a folder, and is asked who signs in. */
export async function chooseWorkspace(running: RunningApp, folder: string): Promise<void> {
  await chooseFolder(running, folder);
  await expect(running.window.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
}

/** Types staff id and passphrase; what comes of it is the test's to see. */
export async function signIn(window: Page, passphrase = founder.passphrase): Promise<void> {
  await window.getByLabel('Staff id').fill(founder.staffId);
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await window.keyboard.press('Enter');
}

/** From signing in to the form for the recovery key, filled in and sent. */
export async function openWithKey(window: Page, recoveryKey: string): Promise<void> {
  await window.getByRole('button', { name: 'Open with the recovery key' }).click();
  await window.getByLabel('Recovery key').fill(recoveryKey);
  await window.keyboard.press('Enter');
}
