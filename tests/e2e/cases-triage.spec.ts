import { expect, type Locator, test } from '@playwright/test';
import { launchApp, type RunningApp } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import {
  becomes,
  type CasesWorkspace,
  cast,
  makeCasesWorkspace,
  openScreen,
  planMeeting,
  sendCase,
} from './harness/cases.ts';
import { ask } from './harness/member.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let workspace: CasesWorkspace;

test.beforeAll(async () => {
  // Making passphrases of five people takes its time.
  test.setTimeout(240_000);
  running = await launchApp();
  const { window } = running;
  workspace = await makeCasesWorkspace(running);
  const { seriesId } = workspace;
  await becomes(window, 'member');
  const reporter = { staffGroup: '', shift: 'night', site: '' };
  await sendCase(window, seriesId, {
    chairTitle: 'Pneumothorax at the edge',
    roomTitle: 'An abdominal CT',
    involved: [{ ...reporter, part: 'verified', personId: null, name: 'Agency reader' }],
  });
  await sendCase(window, seriesId, { chairTitle: 'Line tip', roomTitle: 'A chest film' });
  await becomes(window, 'chair');
  await planMeeting(window, seriesId, 6);
  await openScreen(window, '/cases', 'Cases');
});
test.afterAll(async () => {
  await running.close();
});

const column = (name: string): Locator => running.window.getByRole('group', { name });
const pneumothorax = (): Locator =>
  running.window.getByRole('option', { name: /Pneumothorax at the edge/ });

test('letters move the selected case, and undo takes a move back', async () => {
  const { window } = running;
  const { keyboard } = window;
  await expect(window.getByRole('listbox')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(pneumothorax()).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('w');
  await expect(column('Needs work').getByRole('option')).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(column('New').getByRole('option')).toHaveCount(2);

  await pneumothorax().click();
  await keyboard.press('r');
  await expect(window.getByText('Not ready for the room yet')).toBeVisible();
  await expect(column('New').getByRole('option')).toHaveCount(2);
});

test('names stand behind a lock, with who else can look', async () => {
  const { window } = running;
  const detail = window.getByRole('region', { name: 'Selected case' });
  await expect(detail.getByText('Agency reader')).toHaveCount(0);
  await expect(detail.getByText(`${cast.deputy.name} can open these names too.`)).toBeVisible();
  await detail.getByRole('button', { name: 'Show 2 people' }).click();
  await expect(detail.getByText('Agency reader')).toBeVisible();
  await expect(detail.getByText(cast.member.name)).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('once asked and looked at, a case is ready, and placed on the meeting', async () => {
  const { window } = running;
  const detail = window.getByRole('region', { name: 'Selected case' });
  await detail.getByRole('button', { name: 'None is open' }).click();
  await detail.getByText('Nobody can be recognised in it').click();
  await expect(detail.getByText('Nothing in the way of the room')).toBeVisible();
  await pneumothorax().click();
  await window.keyboard.press('r');
  await expect(column('Ready').getByRole('option')).toHaveCount(1);
  await window.keyboard.press('s');
  await expect(column('Scheduled').getByRole('option')).toHaveCount(1);
  await expect(column('Scheduled').getByText('reporter not yet told')).toBeVisible();
});

test('a parked case waits until its process releases it, and is asked about again', async () => {
  const { window } = running;
  const { keyboard } = window;
  await keyboard.press('p');
  const dialog = window.getByRole('dialog', { name: /^Park until/ });
  await dialog.getByRole('radio', { name: 'incident review' }).focus();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.type('governance lead');
  expect(await barriersInBothThemes(window)).toEqual([]);
  await keyboard.press('Control+Enter');
  await expect(column('Parked').getByText('incident review open')).toBeVisible();
  await keyboard.press('r');
  await window
    .getByRole('dialog', { name: 'Released by the other process' })
    .getByRole('button', { name: 'Release', exact: true })
    .click();
  await expect(column('Needs work').getByRole('option')).toHaveCount(1);
  await expect(window.getByText('Is another process open?')).toBeVisible();
});

test('the sender is asked by a letter, and a no is kind', async () => {
  const { window } = running;
  const { keyboard } = window;
  await pneumothorax().click();
  await keyboard.press('a');
  const letter = window.getByLabel('Your letter');
  await expect(letter).toHaveValue(/Dear Kwame/);
  await keyboard.press('Control+Enter');
  await expect(column('Needs work').getByText(/asked the sender/)).toBeVisible();
  await window.getByRole('option', { name: /Line tip/ }).click();
  await keyboard.press('x');
  await expect(window.getByLabel('A kind note')).toHaveValue(/good case/);
  await expect(letter).toHaveValue(/Dear Kwame/);
  await keyboard.press('Control+Enter');
  await expect(window.getByRole('option', { name: /Line tip/ })).toHaveCount(0);
});

test('the page of a case: words, people, duties, codes, points and second opinions', async () => {
  const { window } = running;
  await pneumothorax().dblclick();
  await expect(
    window.getByRole('heading', { level: 1, name: 'Pneumothorax at the edge' }),
  ).toBeVisible();
  await window.getByLabel('Later opinion').fill('Shallow left pneumothorax on the top slices.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Case saved')).toBeVisible();

  await window.getByText('At the edge', { exact: true }).click();
  await expect(window.getByText('Causes saved')).toBeVisible();
  await window.getByLabel('New draft').fill('Scroll to the ends with lung windows.');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('list', { name: 'Learning points' })).toContainText('lung windows');

  await window.getByRole('region', { name: 'Second opinions' }).getByText('Add').click();
  await window.getByLabel('Given by (role)').fill('Consultant, chest');
  await window.getByLabel('What it was').fill('Agreed, shallow.');
  await window.getByRole('button', { name: 'Save second opinion' }).click();
  await expect(window.getByRole('list', { name: 'Second opinions' })).toContainText('shallow');

  await window.getByLabel('Incident reference').fill('INC-12');
  await window.getByRole('button', { name: 'Save duties' }).click();
  await expect(window.getByText('Duties saved')).toBeVisible();

  const people = window.getByRole('region', { name: 'People involved' });
  await people.getByRole('button', { name: 'Change' }).click();
  await people.getByRole('button', { name: 'Add somebody', exact: true }).click();
  await people.getByLabel('Name', { exact: true }).last().fill('Second Reader');
  await people.getByRole('button', { name: 'Save people' }).click();
  await people.getByRole('button', { name: 'Show 3 people' }).click();
  await expect(people.getByText('Second Reader')).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('an assistant triages and opens no name; a member has no such page', async () => {
  const { window } = running;
  await becomes(window, 'assistant');
  await openScreen(window, '/cases', 'Cases');
  await expect(window.getByText('Names are for chair and deputy alone.')).toBeVisible();
  const { seriesId } = workspace;
  const today = new Date().toISOString().slice(0, 10);
  const board = await ask<{ cards: { id: string }[] }>(window, 'cases.board', { seriesId, today });
  await becomes(window, 'member');
  await openScreen(window, `/cases/${board.cards[0]?.id}`, 'Not found');
});
