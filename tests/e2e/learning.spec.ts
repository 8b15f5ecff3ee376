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

test('yesterday is a press away; the next entry is of today again', async () => {
  const running = await launchSignedIn();
  const { window } = running;
  await givePlan(window);
  await what(window).fill('Read about dose');
  await window.getByText('15 min', { exact: true }).click();
  const day = window.getByRole('button', { name: /^Date:/ });
  await expect(day).toHaveText('today');
  await day.click();
  await window.getByRole('button', { name: /^Yesterday,/ }).click();
  await expect(day).toHaveText('yesterday');
  await what(window).press('Enter');
  await expect(window.getByText(/15 min added on .*, for /)).toBeVisible();
  await expect(day).toHaveText('today');
  const { entries: logged } = await ask<{ entries: { day: string }[] }>(window, 'learning.list');
  expect(logged.map((entry) => entry.day)).toEqual([dayBefore(1)]);
  expect(running.consoleErrors).toEqual([]);
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
