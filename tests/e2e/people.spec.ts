import { expect as baseExpect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { groupsOnSheet } from './harness/first-run.ts';
import { ask, goTo, launchSignedIn } from './harness/member.ts';

// Axe reads every screen twice, and passphrases are slow to check on purpose: a busy machine takes
// a while.
test.setTimeout(240_000);
const expect = baseExpect.configure({ timeout: 30_000 });

const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });

async function addKwame(window: Page): Promise<string> {
  await goTo(window, '/people/add');
  await window.getByLabel('Name', { exact: true }).fill('Kwame Test');
  await window.getByLabel('Staff id').fill('B200');
  await window.getByRole('combobox', { name: 'Staff group' }).fill('Sonographer');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+Enter');
  await window.getByRole('dialog', { name: 'Invitation slip for Kwame Test' }).waitFor();
  return (await groupsOnSheet(window)).join('-');
}

test('importing is a press away on People, a word away in the palette', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  const place = window
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' });
  await goTo(window, '/people');
  await window.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(heading(window, 'Import')).toBeVisible();
  await expect(place).toHaveAttribute('aria-current', 'page');
  await window.getByRole('button', { name: 'Back to people' }).click();
  await expect(heading(window, 'People')).toBeVisible();

  await goTo(window, '/');
  await expect(heading(window, 'Today')).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('import');
  await window.keyboard.press('Enter');
  await expect(heading(window, 'Import')).toBeVisible();
  await place.click();
  await expect(heading(window, 'People')).toBeVisible();
  await running.close();
});

test('a person is added, invited, changed, put in the Trash and brought back', async () => {
  const running = await launchSignedIn();
  const { app, window } = running;
  await goTo(window, '/people');
  await expect(window.getByRole('heading', { name: 'So far it is only you' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'only you').toEqual([]);

  await window.getByRole('button', { name: 'Add a person' }).first().click();
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Please fill this in.').first()).toBeVisible();
  expect(await barriersInBothThemes(window), 'form with errors').toEqual([]);
  await window.getByLabel('Name', { exact: true }).fill('Kwame Test');
  await window.getByLabel('Staff id').fill('A001');
  await window.getByRole('combobox', { name: 'Staff group' }).fill('Sonographer');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Somebody else has this staff id').first()).toBeVisible();
  await expect(window.getByLabel('Staff id')).toBeFocused();

  await addKwame(window);
  expect(await barriersInBothThemes(window), 'slip').toEqual([]);
  await answerDialog(app, [`${temporaryFolder('paper')}/slip.pdf`]);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as slip.pdf')).toBeVisible();
  await window.getByRole('button', { name: 'Copy' }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window.getByRole('heading', { name: 'Kwame Test' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'person').toEqual([]);

  await window.getByRole('button', { name: 'Edit' }).click();
  await window.getByLabel('WTE').fill('0,6');
  await window.getByRole('checkbox', { name: /^Manager/ }).press('Space');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('cell', { name: '0.6' })).toBeVisible();
  await goTo(window, '/people/access-changes');
  await expect(window.getByRole('row', { name: /Kwame Test.*became Manager/ })).toBeVisible();
  expect(await barriersInBothThemes(window), 'access changes').toEqual([]);
  await window.getByRole('button', { name: 'Back to people' }).click();

  await window.getByRole('row', { name: /Kwame Test/ }).click();
  await window.getByRole('button', { name: 'More about Kwame Test' }).click();
  await window.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(window.getByText('Kwame Test is in the Trash')).toBeVisible();
  await goTo(window, '/settings/trash');
  expect(await barriersInBothThemes(window), 'trash').toEqual([]);
  await window.getByRole('button', { name: 'Restore Kwame Test' }).click();
  await expect(window.getByRole('heading', { name: 'The Trash is empty' })).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});

test('an invited person sets a passphrase, and the code that resets it', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  const code = await addKwame(window);
  await window.getByRole('button', { name: 'Done' }).click();

  await window.keyboard.press('Control+Shift+L');
  await expect(heading(window, 'Locked')).toBeVisible();
  await expect(window.getByLabel('Staff id')).toHaveValue('A001');
  expect(await barriersInBothThemes(window), 'lock screen').toEqual([]);
  await window.getByLabel('Passphrase', { exact: true }).fill('not this one, sorry');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Staff id and passphrase do not fit together')).toBeVisible();
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused();
  expect(await barriersInBothThemes(window), 'refused').toEqual([]);

  await window.getByRole('button', { name: 'First time here' }).click();
  await window.getByLabel('Staff id').fill('B200');
  await window.getByLabel('Invitation code').fill(code.toLowerCase().replaceAll('-', ' '));
  await window.getByLabel('New passphrase').fill('aaaaaaaaaaaaaa');
  await window.getByLabel('The same again').fill('aaaaaaaaaaaaaa');
  await window.getByRole('button', { name: 'Set my passphrase' }).click();
  await expect(window.getByText('This is too easy to guess.')).toBeVisible();
  expect(await barriersInBothThemes(window), 'first time').toEqual([]);
  await window.getByLabel('New passphrase').fill('copper kettle velvet moon');
  await window.getByLabel('The same again').fill('copper kettle velvet moon');
  await window.getByRole('button', { name: 'Set my passphrase' }).click();
  await expect(heading(window, 'Your personal recovery code')).toBeVisible();
  const own = (await groupsOnSheet(window)).join('-');
  await window.getByText('I have printed it or written it down').click();
  await window.getByRole('button', { name: 'Go to Addendum' }).click();
  await expect(heading(window, 'Today')).toBeVisible();
  await expect(window.getByRole('link', { name: 'People' })).toHaveCount(0);

  await ask(window, 'session.signOut');
  await window.getByRole('button', { name: 'Forgotten passphrase' }).click();
  expect(await barriersInBothThemes(window), 'forgotten').toEqual([]);
  await window.getByLabel('Staff id').fill('B200');
  await window.getByLabel('Personal recovery code').fill(own);
  await window.getByLabel('New passphrase').fill('velvet moon copper kettle');
  await window.getByLabel('The same again').fill('velvet moon copper kettle');
  await window.getByRole('button', { name: 'Set a new passphrase' }).click();
  await expect(heading(window, 'Your personal recovery code')).toBeVisible();
  expect((await groupsOnSheet(window)).join('-')).not.toBe(own);
  await running.close();
});

test('wrong passphrases make the next try wait, in words and with a countdown', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await ask(window, 'session.signOut');
  for (let tries = 0; tries < 4; tries += 1) {
    await window.getByLabel('Staff id').fill('A001');
    await window.getByLabel('Passphrase', { exact: true }).fill(`wrong ${tries}`);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('alert')).toBeVisible();
    await expect(window.getByLabel('Passphrase', { exact: true })).toHaveValue('');
  }
  await expect(window.getByText('Too many tries, a short wait')).toBeVisible();
  await expect(window.getByText('You can try again now.')).toBeVisible();
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await window.keyboard.press('Enter');
  await expect(heading(window, 'Today')).toBeVisible();
  await running.close();
});

test('after a while without use it says so, then locks', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await window.clock.install();
  await window.clock.fastForward('09:20');
  await expect(window.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'still there').toEqual([]);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alertdialog')).toHaveCount(0);
  await window.clock.fastForward('10:01');
  await expect(window.getByText('Locked after 10 minutes without use.')).toBeVisible();
  await running.close();
});

test('keys are reset only with the word that it is understood', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await addKwame(window);
  await window.getByRole('button', { name: 'Done' }).click();
  await window.getByRole('button', { name: 'Reset keys…' }).click();
  const dialog = window.getByRole('alertdialog', { name: 'Reset the keys of Kwame Test?' });
  await expect(dialog.getByRole('button', { name: 'Reset the keys' })).toBeDisabled();
  expect(await barriersInBothThemes(window), 'reset').toEqual([]);
  await dialog.getByText('I understand').click();
  await dialog.getByRole('button', { name: 'Reset the keys' }).click();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window.getByText('Keys were reset')).toBeVisible();

  await window.getByRole('button', { name: 'More about Kwame Test' }).click();
  await window.getByRole('menuitem', { name: 'Destroy for good…' }).click();
  const redaction = window.getByRole('alertdialog', { name: /Destroy what is written/ });
  expect(await barriersInBothThemes(window), 'redaction').toEqual([]);
  await redaction.getByLabel('Reason').fill('Entered by mistake');
  await redaction.getByText('I understand that this cannot be undone').click();
  await redaction.getByRole('button', { name: 'Destroy for good' }).click();
  await expect(redaction).toHaveCount(0);
  await running.close();
});

test('settings: every part, in both themes', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  for (const [part, name] of [
    ['', 'My account'],
    ['/appearance', 'Appearance'],
    ['/trash', 'Trash'],
    ['/workspace', 'Workspace'],
    ['/backups', 'Backups'],
    ['/keys', 'Keys and checks'],
  ] as const) {
    await goTo(window, `/settings${part}`);
    await expect(window.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(await barriersInBothThemes(window), name).toEqual([]);
  }
  await window.getByRole('button', { name: 'Check now' }).click();
  await expect(window.getByText('Everything is whole.')).toBeVisible();
  await window.getByRole('button', { name: 'New recovery key…' }).click();
  await window.getByRole('button', { name: 'Void the old key and make a new one' }).click();
  expect(await groupsOnSheet(window)).toHaveLength(8);
  await window.keyboard.press('Escape');

  await goTo(window, '/settings/appearance');
  await window.getByText('Dark words on white').click();
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'light');
  await goTo(window, '/settings');
  await window.getByRole('button', { name: 'Change' }).click();
  await window.getByLabel('Passphrase now').fill('correct horse battery staple');
  await window.getByLabel('New passphrase').fill('velvet moon copper kettle');
  await window.getByLabel('The same again').fill('velvet moon copper kettle');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Your passphrase is changed')).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});
