import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, type RunningApp, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { ask, goTo, launchSignedIn } from './harness/member.ts';

const small = path.resolve(import.meta.dirname, '../../assets/demo/small');
const peopleHead = 'staff_id,name,staff_group,contract,nation,wte,start,end,roles';

// One workspace serves them all, in this order.
test.describe.configure({ mode: 'default' });
let running: RunningApp;
let folder: string;
test.beforeAll(async () => {
  test.slow();
  running = await launchSignedIn();
  folder = temporaryFolder('imports');
});
test.afterAll(() => running.close());

/** Opens the import of a kind with a file, and stands at its columns. */
async function choose(kind: string, file: string): Promise<void> {
  const { app, window } = running;
  await answerDialog(app, [file]);
  await goTo(window, '/');
  await goTo(window, `/reports/import/${kind}`);
  await window.getByRole('button', { name: /Choose a file/ }).click();
  await expect(window.getByRole('heading', { name: 'Columns', exact: true })).toBeVisible();
}

const look = (window: Page) => window.getByRole('button', { name: 'See what would happen' });
const figures = async (window: Page) =>
  (await window.locator('.ui-figure-value').allTextContents()).map(Number);
const count = async (window: Page, name: string) => (await ask<unknown[]>(window, name)).length;

function fileOf(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  chmodSync(file, 0o644);
  return file;
}

function demoFile(name: string): string {
  const file = path.join(folder, name);
  copyFileSync(path.join(small, name), file);
  chmodSync(file, 0o644);
  return file;
}

test('columns that are not known are chosen; rows with faults come out with their reasons', async () => {
  const { app, window } = running;
  const file = fileOf('staff.csv', [
    peopleHead.replace('staff_group', 'Team'),
    'N001,Nora Pretend,Radiographer,AfC,England,1,2024-01-01,,member',
    'N002,Bad Row,Radiographer,Agency,England,1,2024-01-01,,member',
  ]);
  await choose('people', file);
  await expect(window.getByText('Say which column is staff group.')).toBeVisible();
  await expect(look(window)).toBeDisabled();
  await window.getByRole('button', { name: /What “Team” is taken for/ }).click();
  await window.getByRole('option', { name: /^staff group/ }).click();
  await look(window).click();
  await expect(window.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  expect(await figures(window)).toEqual([2, 1, 0, 1]);
  await expect(window.getByRole('row', { name: /^3 contract/ })).toContainText(
    'contract “Agency” is not one of PA, AfC',
  );
  expect(await count(window, 'people.list'), 'nothing is written yet').toBe(1);

  await answerDialog(app, [path.join(folder, 'rejects.csv'), path.join(folder, 'slips.pdf')]);
  await window.getByRole('button', { name: /Save these rows/ }).click();
  await expect(window.getByText('Saved as rejects.csv')).toBeVisible();
  expect(readFileSync(path.join(folder, 'rejects.csv'), 'utf8')).toContain('N002,Bad Row');

  await window.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(window.getByText('1 row imported.')).toBeVisible();
  await expect(window.getByRole('row', { name: /^Nora Pretend/ })).toContainText(/-/);
  await window.getByRole('button', { name: /Save as PDF/ }).click();
  await expect(window.getByText(/slips\.pdf/)).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(path.join(folder, 'slips.pdf'), 'latin1').startsWith('%PDF-')).toBe(true);

  await window.keyboard.press('Control+z');
  await expect(window.getByText('What is in the file?')).toBeVisible();
  expect(await count(window, 'people.list'), 'one undo takes it back').toBe(1);
});

test('people, plans and learning; a second time everything is there already', async () => {
  test.slow();
  const { window } = running;
  for (const [kind, name] of [
    ['people', 'people.csv'],
    ['job-plans', 'job-plans.csv'],
    ['learning', 'learning.csv'],
  ] as const) {
    const file = demoFile(name);
    await choose(kind, file);
    await look(window).click();
    await expect(window.getByRole('heading', { name: 'What would happen' })).toBeVisible();
    const [read = 0, wanted = 0, there = 0] = await figures(window);
    expect(wanted + there).toBe(read);
    await window.getByRole('button', { name: /^Import \d/ }).click();
    await expect(window.getByText(/rows? imported\./)).toBeVisible({ timeout: 60_000 });

    await choose(kind, file);
    await look(window).click();
    await expect(window.getByText('There is nothing new to import in this file.')).toBeVisible();
    expect(await figures(window)).toEqual([read, 0, read, 0]);
    await expect(window.getByRole('button', { name: /^Import 0/ })).toBeDisabled();
  }
  expect(await count(window, 'people.list')).toBeGreaterThan(5);
});

test('what may point to a patient is held back until a reason is given', async () => {
  const { window } = running;
  const file = fileOf('learning.csv', [
    'staff_id,date,minutes,activity,line,title,kind',
    'A001,2026-05-04,30,CPD,,Reading about Mrs Notreal,own time',
    'A001,2026-05-05,30,CPD,,About 943 476 5919,own time',
    'A001,2026-05-06,30,CPD,,Chest radiographs,own time',
  ]);
  await choose('learning', file);
  await look(window).click();
  await expect(window.getByText('1 row is held back')).toBeVisible();
  expect(await figures(window)).toEqual([3, 1, 0, 2]);
  const reason = window.getByRole('textbox', { name: /Why it is not about a patient/ });
  await expect(window.getByRole('button', { name: 'Let it in' })).toBeDisabled();
  await reason.fill('A lecturer’s name');
  await reason.press('Enter');
  await expect(window.getByText('Reason: A lecturer’s name')).toBeVisible();
  // A number that is a patient’s stays out, whatever the reason.
  expect(await figures(window)).toEqual([3, 2, 0, 1]);
  await expect(window.getByText(/patient number: take it out/)).toBeVisible();
});

test('a long import shows how far it is, and leaves nothing behind when it is stopped', async () => {
  test.slow();
  const { window } = running;
  const before = await ask<{ count: number }>(window, 'learning.list', { limit: 1 });
  const rows = Array.from(
    { length: 12_000 },
    (_, index) => `A001,2025-0${1 + (index % 9)}-1${index % 10},15,CPD,,Reading ${index},own time`,
  );
  const file = fileOf('long.csv', ['staff_id,date,minutes,activity,line,title,kind', ...rows]);
  await choose('learning', file);
  await look(window).click();
  const confirm = window.getByRole('button', { name: 'Import 12,000 rows' });
  await expect(confirm).toBeVisible({ timeout: 60_000 });
  await confirm.click();
  await expect(window.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  await expect(window.getByText(/of 12,000 rows/)).toBeVisible({ timeout: 30_000 });
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByText('Stopped')).toBeVisible({ timeout: 30_000 });
  const after = await ask<{ count: number }>(window, 'learning.list', { limit: 1 });
  expect(after.count).toBe(before.count);
});

test('a file that is no table is refused in words, and another can be chosen', async () => {
  const { app, window } = running;
  await answerDialog(app, [fileOf('empty.csv', [])]);
  await goTo(window, '/');
  await goTo(window, '/reports/import/people');
  await window.getByRole('button', { name: /Choose a file/ }).click();
  await expect(window.getByRole('alert')).toContainText(/file|columns/);
  await choose('people', demoFile('people.csv'));
  expect(running.consoleErrors).toEqual([]);
});

test('no barrier that axe can see', async () => {
  test.slow();
  const { window } = running;
  await goTo(window, '/');
  await goTo(window, '/reports/import');
  await expect(window.getByText('What is in the file?')).toBeVisible();
  expect(await barriersInBothThemes(window), 'kind').toEqual([]);
  const file = fileOf('axe.csv', [
    'staff_id,date,minutes,activity,line,title,kind',
    'A001,2026-06-04,30,CPD,,Reading about Mrs Notreal,own time',
    'A001,2026-06-05,30,CPD,,Chest radiographs,own time',
  ]);
  await choose('learning', file);
  expect(await barriersInBothThemes(window), 'columns').toEqual([]);
  await look(window).click();
  await expect(window.getByText('1 row is held back')).toBeVisible();
  expect(await barriersInBothThemes(window), 'check').toEqual([]);
  await window.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(window.getByText('1 row imported.')).toBeVisible();
  expect(await barriersInBothThemes(window), 'done').toEqual([]);
});
