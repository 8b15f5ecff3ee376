import { expect, type Page, test } from '@playwright/test';
import { ask, givePlan, goTo, launchSignedIn, log } from './harness/member.ts';

const what = (window: Page) => window.getByRole('textbox', { name: 'What did you do or learn?' });

test('the editor: draft kept, models changed without losing words, action on Today', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  const { id } = await log(window, { title: 'October’s REALM', minutes: 75 });
  await goTo(window, `/learning/entries/${id}/edit`);
  await window.getByRole('textbox', { name: 'So what?' }).fill('Edges are looked at last.');
  await window.getByText('Gibbs', { exact: true }).click();
  await expect(window.getByRole('textbox', { name: 'Why it went that way' })).toHaveValue(
    'Edges are looked at last.',
  );
  await window.getByRole('textbox', { name: 'What will I change?' }).fill('Start at the edges');
  await expect(window.getByText('draft kept')).toBeVisible();
  await window.reload();
  await expect(window.getByText(/not yet saved/)).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'What will I change?' })).toHaveValue(
    'Start at the edges',
  );

  // Changed elsewhere meanwhile: what was not touched here takes the newer value.
  const entry = await ask<Record<string, unknown>>(window, 'learning.get', { id });
  await ask(window, 'learning.save', { ...entry, minutes: 45 });
  await expect(window.getByText('This entry was changed meanwhile.')).toBeVisible();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('article').getByText('Edges are looked at last.')).toBeVisible();
  await expect(window.getByRole('article').getByText(/45 min/)).toBeVisible();
  await goTo(window, '/');
  await expect(window.getByRole('list', { name: 'Waiting for you' })).toContainText(
    'Start at the edges',
  );
  await running.close();
});

test('what was discarded comes back; an entry deleted meanwhile is logged anew', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  const { id } = await log(window, { title: 'Handover huddle', line: null });
  await goTo(window, `/learning/entries/${id}/edit`);
  const now = window.getByRole('textbox', { name: 'Now what?' });
  await now.fill('Ask before the list starts.');
  await window.getByRole('button', { name: 'Discard' }).click();
  await expect(window.getByRole('article')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(now).toHaveValue('Ask before the list starts.');

  await ask(window, 'learning.remove', { id });
  await expect(window.getByText('This entry was moved to the Trash meanwhile.')).toBeVisible();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('article').getByText('Ask before the list starts.')).toBeVisible();
  expect(await ask(window, 'learning.list')).toMatchObject({ count: 1 });
  await running.close();
});

test('displaced time asks what took it; Ctrl+R takes quick log to a reflection', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  await what(window).fill('REALM attendance');
  await window.getByText('1 h 00', { exact: true }).first().click();
  await window.getByRole('button', { name: /planned time/ }).click();
  await window.getByRole('option', { name: 'time the service took' }).click();
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(window.getByText('Choose what took the time.')).toBeVisible();
  await window.getByRole('button', { name: /choose a reason/ }).click();
  await window.getByRole('option', { name: 'on call' }).click();
  await what(window).press('Control+r');
  await expect(window.getByRole('form', { name: 'New entry' })).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'What', exact: true })).toHaveValue(
    'REALM attendance',
  );
  await expect(window.getByRole('radio', { name: 'on call' })).toBeChecked();
  await window.getByRole('textbox', { name: 'So what?' }).fill('It happens on Mondays.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('article').getByText('It happens on Mondays.')).toBeVisible();
  await goTo(window, '/');
  await expect(what(window)).toHaveValue('');
  await expect(window.getByRole('row', { name: /REALM attendance/ })).toContainText('1 h 00');
  await running.close();
});

test('entries sealed to keys that were reset are counted and explained', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  const secret = 'another horse battery staple';
  const { id, invitation } = await ask<Added>(window, 'people.add', {
    staffId: 'R001',
    name: 'Kwame Test',
    staffGroup: 'Radiographer',
    site: '',
    registrationBody: 'HCPC',
    registrationNumber: '',
    contract: 'AfC',
    nation: 'England',
    roles: ['member'],
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
  });
  const activate = (code: string) =>
    ask(window, 'session.activate', { staffId: 'R001', code, passphrase: secret });
  await activate(invitation.code);
  await log(window, { title: 'Before the reset', line: null });
  await ask(window, 'session.signIn', {
    staffId: 'A001',
    passphrase: 'correct horse battery staple',
  });
  const anew = await ask<{ code: string }>(window, 'people.resetKeys', { id, understood: true });
  await activate(anew.code);
  await goTo(window, '/learning');
  await expect(window.getByText('One entry can no longer be opened')).toBeVisible();
  await expect(window.getByText('Before the reset')).toHaveCount(0);
  await running.close();
});

interface Added {
  id: string;
  invitation: { code: string };
}
