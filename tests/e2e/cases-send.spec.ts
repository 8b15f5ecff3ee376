import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { becomes, makeCasesWorkspace, openScreen } from './harness/cases.ts';
import { ask, goTo } from './harness/member.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;

test.beforeAll(async () => {
  // Making passphrases of five people takes its time.
  test.setTimeout(240_000);
  running = await launchApp();
  await makeCasesWorkspace(running);
  await becomes(running.window, 'member');
  await openScreen(running.window, '/', 'Today');
});
test.afterAll(async () => {
  await running.close();
});

test('a case is sent by keyboard alone; the guard keeps a number out', async () => {
  const { window } = running;
  const { keyboard } = window;
  await keyboard.press('Control+Shift+N');
  await expect(window.getByRole('heading', { level: 1, name: 'New case' })).toBeVisible();

  await window.getByRole('radio', { name: 'both done' }).focus();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(window.getByRole('radio', { name: 'discrepancy' })).toBeChecked();
  await keyboard.press('ArrowRight');
  await expect(window.getByRole('radio', { name: 'good spot' })).toBeChecked();

  await window.getByRole('radio', { name: 'request' }).focus();
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(window.getByRole('radio', { name: 'report', exact: true })).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.type('Adult, fall from standing. Rib fracture?');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('Wedge fracture of L1, see MR of 999 000 0018');
  await expect(window.getByText('looks like an NHS number')).toBeVisible();
  await expect(window.getByRole('button', { name: /Not a patient number/ })).toHaveCount(0);

  // Nothing is sent while it is there; the first thing in the way gets the focus.
  await keyboard.press('Control+Enter');
  await expect(window.getByLabel('Later opinion')).toBeFocused();
  await keyboard.press('Alt+R');
  await expect(window.getByText('looks like an NHS number')).toHaveCount(0);
  await keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^Sent to REALM/ })).toBeFocused();
  await expect(window.getByText('written within a day, without your name')).toBeVisible();
});

test('a draft outlives the window it was typed in', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Send another' }).click();
  await window.getByLabel('Original opinion').fill('Lungs clear. Nothing else said.');
  await window.getByText('Known to the chairs', { exact: true }).click();
  await expect(window.getByText('draft, saved on this computer')).toBeVisible();
  await window.reload();
  await expect(window.getByLabel('Original opinion')).toHaveValue(
    'Lungs clear. Nothing else said.',
  );
  await expect(window.getByRole('radio', { name: /^Known to the chairs/ })).toBeChecked();
});

test('what is missing is said, and the case then has a code', async () => {
  const { window } = running;
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Choose what kind of case it is.')).toBeVisible();
  await expect(window.getByRole('radio', { name: 'discrepancy' })).toBeFocused();
  await window.keyboard.press('Space');
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^C-1 is with REALM/ })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('five cases of an MDT are captured with Enter, and their duties follow', async () => {
  const { window } = running;
  await goTo(window, '/cases/mdt');
  const line = window.getByLabel('Case in one line');
  await expect(line).toBeFocused();
  const lines = [
    'CT chest: nodule on the last slices',
    'MR spine: early discitis',
    'Plain film wrist: scaphoid',
    'US abdomen: gallstone',
    'CT brain: dense vessel',
  ];
  for (const [index, text] of lines.entries()) {
    if (index === 1) await window.keyboard.press('Control+2');
    await window.keyboard.type(text);
    await window.keyboard.press('Enter');
    await expect(window.getByText(`${index + 1} so far.`)).toBeVisible();
    await expect(line).toHaveValue('');
    await expect(line).toBeFocused();
  }
  const captured = window.getByRole('list', { name: 'Captured now' }).getByRole('listitem');
  await expect(captured).toHaveCount(5);
  await expect(captured.nth(3)).toContainText('good spot');
  await expect(captured.nth(4)).toContainText('Chest');

  const duties = window.getByRole('table', { name: 'Yours to finish' });
  const row = duties.getByRole('row').filter({ hasText: 'nodule on the last slices' });
  for (const duty of ['Addendum issued', 'Referrer told', 'Reporter told']) {
    await row
      .getByRole('button', { name: new RegExp(duty) })
      .first()
      .click();
    const answer = duty === 'Reporter told' ? 'not needed' : 'done';
    await window.getByRole('option', { name: answer, exact: true }).click();
  }
  // What is finished stays until the screen is left.
  await expect(row.getByRole('button', { name: /^not needed/ })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
  const open = await ask<{ line: string }[]>(window, 'cases.myDuties');
  expect(open.map((duty) => duty.line)).not.toContain(lines[0]);
});

test('a member has the library, and no triage', async () => {
  const { window } = running;
  await goTo(window, '/cases');
  await expect(window.getByRole('heading', { name: 'Nothing discussed yet' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'Triage' })).toHaveCount(0);
  expect(await barriersInBothThemes(window)).toEqual([]);
});
