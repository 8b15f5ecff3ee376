import { expect, type Page, test } from '@playwright/test';
import { ask, dayBefore, givePlan, goTo, launchSignedIn, log } from './harness/member.ts';

const what = (window: Page) => window.getByRole('textbox', { name: 'What did you do or learn?' });
const week = (window: Page) => window.getByRole('list', { name: 'This week' });
const entries = (window: Page) => window.getByRole('grid', { name: 'Entries' });

test('quick log by keyboard alone: typed, counted, taken back, done again', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  const { keyboard } = window;
  await expect(what(window)).toBeFocused();
  await keyboard.type('Journal club on peer review');
  // The line is guessed from the words.
  await expect(window.getByRole('button', { name: /Peer review/ })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect(window.getByRole('radio', { name: '30 min' })).toBeChecked();
  await keyboard.press('Enter');
  await expect(week(window).getByText('Journal club on peer review')).toBeVisible();
  await expect(window.getByText('30 min added on Peer review')).toBeVisible();
  await expect(what(window)).toBeFocused();
  await expect(what(window)).toHaveValue('');

  await keyboard.press('Control+z');
  await expect(window.getByText('Taken back: logging an entry')).toBeVisible();
  await expect(week(window)).toHaveCount(0);
  await keyboard.press('Control+Shift+z');
  await expect(week(window).getByText('Journal club on peer review')).toBeVisible();
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});

test('quick log from anywhere takes typed lengths, and asks for what is missing', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  await goTo(window, '/learning');
  await expect(
    window.getByRole('heading', { name: 'Your learning, and where it counts' }),
  ).toBeVisible();
  await window.keyboard.press('Control+n');
  await expect(what(window)).toBeFocused();
  await window.keyboard.type('Dose audit');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Choose how long it took')).toBeVisible();
  const other = window.getByRole('textbox', { name: /Another length of time/ });
  await other.fill('1h20');
  await other.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByText('1 entry · 1 h 20')).toBeVisible();
  await expect(entries(window).getByText('Dose audit')).toBeVisible();
  await running.close();
});

test('what was typed is kept over a restart of the page', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await what(window).fill('Half a thought');
  await expect(window.getByText('draft kept')).toBeVisible();
  await window.reload();
  await expect(what(window)).toHaveValue('Half a thought');
  await running.close();
});

test('a patient number is refused, removed by a key, or stated not to be one', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  await what(window).fill('Reread of 943 476 5919 again');
  await expect(window.getByText('943 476 5919 looks like an NHS number:')).toBeVisible();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Control+Enter');
  await expect(week(window)).toHaveCount(0);
  await what(window).press('Alt+r');
  await expect(what(window)).toHaveValue('Reread of again');

  await what(window).fill('Serial 943 476 5919 of the new detector');
  await window.getByText('45 min', { exact: true }).click();
  await window.getByRole('button', { name: 'Not a patient number' }).click();
  await window.getByRole('textbox', { name: /Why it is not/ }).fill('number of a detector');
  await window.getByRole('button', { name: 'Keep it', exact: true }).click();
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(week(window).getByText('Serial 943 476 5919 of the new detector')).toBeVisible();
  await running.close();
});

test('the log: arrows, Enter, D, Delete and undo; words and kinds narrow it', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  await log(window, { title: 'Wrist series', day: dayBefore(1), kind: 'own_time' });
  await log(window, { title: 'Handover huddle', minutes: 15 });
  await goTo(window, '/learning');
  await expect(entries(window).getByRole('row')).not.toHaveCount(0);
  await entries(window).getByText('Handover huddle').click();
  await expect(window.getByRole('heading', { level: 2, name: 'Handover huddle' })).toBeVisible();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('article')).toBeVisible();

  await window.keyboard.press('d');
  await expect(window.getByText('3 entries', { exact: false })).toBeVisible();
  await window.keyboard.press('Delete');
  await expect(window.getByText('2 entries', { exact: false })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('3 entries', { exact: false })).toBeVisible();

  await window.getByRole('searchbox', { name: 'Search my words' }).fill('wrist');
  await expect(entries(window).getByText('Handover huddle')).toHaveCount(0);
  await expect(entries(window).getByText('Wrist series').first()).toBeVisible();
  await running.close();
});

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
