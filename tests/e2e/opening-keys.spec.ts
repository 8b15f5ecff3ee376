import { expect as baseExpect, type Page, test } from '@playwright/test';
import { launchApp } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import {
  type ClosedWorkspace,
  chooseWorkspace,
  contentOf,
  copyOf,
  makeClosedWorkspace,
  openWithKey,
  signIn,
} from './harness/closed-workspace.ts';
import { groupsOnSheet, typeBack } from './harness/first-run.ts';
import { ask, founder, goTo } from './harness/member.ts';

/** Which secret opens what, which is refused, and how a secret is replaced. */

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

let whole: ClosedWorkspace;
test.beforeAll(async () => {
  whole = await makeClosedWorkspace();
});

const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });
const press = (window: Page, name: string) =>
  window.getByRole('button', { name, exact: true }).click();
const nextPassphrase = 'walnut harbour ribbon seventy';
/** Of the right length, and nobody's. */
const wrongKey = Array.from({ length: 8 }, () => 'ZZZZ').join('-');

test('the recovery key opens the workspace, and a wrong one leaves it closed', async () => {
  const running = await launchApp();
  const { window } = running;
  const { folder, recoveryKey } = copyOf(whole);
  const before = contentOf(folder);
  await chooseWorkspace(running, folder);
  await press(window, 'Open with the recovery key');
  await expect(window.getByLabel('Recovery key')).toBeFocused();
  expect(await barriersInBothThemes(window), 'recovery key').toEqual([]);
  await press(window, 'Back');

  await openWithKey(window, wrongKey);
  const refusal = window.getByRole('alert');
  await expect(refusal).toContainText('This key does not open the workspace');
  await expect(window.getByLabel('Recovery key')).toBeFocused();
  await expect(window.getByLabel('Recovery key')).toHaveAttribute('aria-invalid', 'true');
  expect(await barriersInBothThemes(window), 'wrong recovery key').toEqual([]);
  expect(await ask(window, 'workspace.status')).toMatchObject({ state: 'closed' });
  expect(contentOf(folder)).toEqual(before);

  // As somebody types it who reads it off paper.
  await window.getByLabel('Recovery key').fill(recoveryKey.toLowerCase().replaceAll('-', '  '));
  await press(window, 'Open the workspace');
  await expect(heading(window, 'The workspace is open')).toBeVisible();
  expect(await barriersInBothThemes(window), 'opened').toEqual([]);
  expect(await ask(window, 'session.me')).toBeNull();
  await press(window, 'Sign in');
  await signIn(window, 'not the right one at all');
  await expect(window.getByRole('alert')).toContainText('do not fit together');
  await signIn(window);
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('a wrong passphrase or an unknown staff id leaves the workspace closed', async () => {
  const running = await launchApp();
  const { window } = running;
  const { folder } = copyOf(whole);
  const before = contentOf(folder);
  await chooseWorkspace(running, folder);
  expect(await barriersInBothThemes(window), 'signing in').toEqual([]);
  await signIn(window, 'not the right one at all');
  const refusal = window.getByRole('alert');
  await expect(refusal).toContainText('Staff id and passphrase do not fit together');
  await expect(window.getByLabel('Passphrase', { exact: true })).toHaveValue('');
  expect(await barriersInBothThemes(window), 'wrong passphrase').toEqual([]);
  await window.getByLabel('Staff id').fill('Z999');
  await window.getByLabel('Passphrase', { exact: true }).fill(founder.passphrase);
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('Passphrase', { exact: true })).toHaveValue('');
  // The same words: they do not tell who works here.
  await expect(refusal).toContainText('Staff id and passphrase do not fit together');
  expect(await ask(window, 'workspace.status')).toMatchObject({ state: 'closed' });
  expect(contentOf(folder)).toEqual(before);
  await signIn(window);
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('a forgotten passphrase is replaced with the personal recovery code, once', async () => {
  const running = await launchApp();
  const { window } = running;
  const { folder, personalRecoveryCode } = copyOf(whole);
  await chooseWorkspace(running, folder);
  const forgotten = window.getByRole('button', { name: /forgotten/i });
  await forgotten.click();
  await expect(heading(window, 'Forgotten passphrase')).toBeVisible();
  expect(await barriersInBothThemes(window), 'forgotten passphrase').toEqual([]);
  await press(window, 'Set a new passphrase');
  await expect(window.getByText('Please fill this in.')).toHaveCount(3);
  await expect(window.getByLabel('Staff id')).toBeFocused();
  expect(await barriersInBothThemes(window), 'nothing filled in').toEqual([]);

  const fillIn = async (code: string) => {
    await window.getByLabel('Staff id').fill(founder.staffId);
    await window.getByLabel('Personal recovery code').fill(code);
    await window.getByRole('textbox', { name: 'New passphrase' }).fill(nextPassphrase);
    await window.getByLabel('The same again').fill(nextPassphrase);
    await press(window, 'Set a new passphrase');
  };
  await fillIn('ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ');
  await expect(window.getByRole('alert')).toContainText('recovery code do not fit together');
  expect(await barriersInBothThemes(window), 'wrong recovery code').toEqual([]);
  await fillIn(personalRecoveryCode);
  await expect(heading(window, 'Your personal recovery code')).toBeVisible();
  expect((await groupsOnSheet(window)).join('-')).not.toBe(personalRecoveryCode);
  expect(await barriersInBothThemes(window), 'next recovery code').toEqual([]);
  await window.getByText('I have printed it or written it down').click();
  await press(window, 'Go to Addendum');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();

  const again = await launchApp({ userData: running.userData });
  await expect(heading(again.window, 'Sign in')).toBeVisible();
  await signIn(again.window);
  await expect(again.window.getByRole('alert')).toContainText('do not fit together');
  await signIn(again.window, nextPassphrase);
  await expect(heading(again.window, 'Today')).toBeVisible();
  await again.close();
});

test('a passphrase is changed in the settings, and the one before stops working', async () => {
  const running = await launchApp();
  const { window } = running;
  await chooseWorkspace(running, copyOf(whole).folder);
  await signIn(window);
  await expect(heading(window, 'Today')).toBeVisible();
  await goTo(window, '/settings');
  await press(window, 'Change');
  await expect(window.getByLabel('Passphrase now')).toBeFocused();
  expect(await barriersInBothThemes(window), 'passphrase').toEqual([]);
  const fillIn = async (now: string, next: string, again = next) => {
    await window.getByLabel('Passphrase now').fill(now);
    await window.getByRole('textbox', { name: 'New passphrase' }).fill(next);
    await window.getByLabel('The same again').fill(again);
    await press(window, 'Change');
  };
  await fillIn(founder.passphrase, nextPassphrase, 'something else entirely');
  await expect(window.getByText('The two are not the same yet.')).toBeVisible();
  expect(await barriersInBothThemes(window), 'two passphrases').toEqual([]);
  await fillIn('not the right one at all', nextPassphrase);
  await expect(window.getByLabel('Passphrase now')).toHaveAttribute('aria-invalid', 'true');
  await fillIn(founder.passphrase, 'passwordpassword');
  await expect(window.getByText('This is too easy to guess.')).toBeVisible();
  expect(await barriersInBothThemes(window), 'weak passphrase').toEqual([]);
  await fillIn(founder.passphrase, nextPassphrase);
  await expect(window.getByText('Your passphrase is changed')).toBeVisible();

  await ask(window, 'workspace.close');
  await running.close();
  const again = await launchApp({ userData: running.userData });
  await signIn(again.window);
  await expect(again.window.getByRole('alert')).toContainText('do not fit together');
  await signIn(again.window, nextPassphrase);
  await expect(heading(again.window, 'Today')).toBeVisible();
  await again.close();
});

test('a new recovery key voids the sheet before it', async () => {
  const running = await launchApp();
  const { window } = running;
  const { folder, recoveryKey } = copyOf(whole);
  await chooseWorkspace(running, folder);
  await signIn(window);
  await expect(heading(window, 'Today')).toBeVisible();
  await goTo(window, '/settings/keys');
  await press(window, 'New recovery key…');
  await expect(window.getByRole('alertdialog')).toBeVisible();
  expect(await barriersInBothThemes(window), 'asked').toEqual([]);
  await press(window, 'Void the old key and make a new one');
  await expect(window.getByRole('dialog', { name: 'The recovery sheet' })).toBeVisible();
  const groups = await groupsOnSheet(window);
  expect(groups).toHaveLength(8);
  expect(await barriersInBothThemes(window), 'new sheet').toEqual([]);
  await press(window, 'I have it on paper');
  await typeBack(window, recoveryKey.split('-'));
  await press(window, 'Check');
  await expect(window.getByText('This is not what the sheet says.').first()).toBeVisible();
  expect(await barriersInBothThemes(window), 'typed back').toEqual([]);
  await typeBack(window, groups);
  await press(window, 'Check');
  await expect(window.getByText('The new recovery key is in force')).toBeVisible();
  await running.close();

  const again = await launchApp({ userData: running.userData });
  await openWithKey(again.window, recoveryKey);
  await expect(again.window.getByRole('alert')).toContainText('does not open the workspace');
  await again.window.getByLabel('Recovery key').fill(groups.join('-'));
  await press(again.window, 'Open the workspace');
  await expect(heading(again.window, 'The workspace is open')).toBeVisible();
  await again.close();
});
