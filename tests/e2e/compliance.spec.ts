import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { type DemoApp, launchDemo, signInAs } from './harness/demo.ts';
import { goTo } from './harness/member.ts';

let demo: DemoApp;
let window: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(5 * 60_000);
  demo = await launchDemo(10);
  window = demo.window;
});

test.afterAll(async () => {
  expect(demo.consoleErrors).toEqual([]);
  await demo.close();
});

const rules = () => window.getByRole('table', { name: 'The twelve rules' });

test('a chair reads the twelve rules, and what each is counted from, by keyboard', async () => {
  await signInAs(window, demo.signIns[0]);
  await goTo(window, '/insights/realm');
  await expect(rules().getByRole('row')).toHaveCount(13);
  await expect(rules().getByRole('row', { name: /^R11/ })).toContainText('shows only');
  // In the standards' order, which no press changes.
  await expect(rules().getByRole('columnheader').getByRole('button')).toHaveCount(0);
  await rules().getByRole('button', { name: /^R01/ }).focus();
  for (let presses = 0; presses < 7; presses += 1) await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog', { name: /^R08/ });
  await expect(drawer.getByText(/^Counted from \d+ lines$/)).toBeVisible();
  await expect(drawer.getByText('C-', { exact: false }).first()).toBeVisible();
  await expect(drawer.getByText('Published threshold')).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.keyboard.press('Escape');

  await window.keyboard.press('t');
  await expect(window.getByRole('table', { name: 'Attendance of radiologists' })).toBeVisible();
  await window.keyboard.press('t');
  await expect(window.getByRole('list', { name: /^Radiologists by the share/ })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'To offer a hand' })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('the report goes out as CSV, JSON and on paper, and names nobody', async () => {
  const folder = temporaryFolder('compliance');
  const files = ['report.csv', 'report.json', 'report.pdf'];
  await answerDialog(
    demo.app,
    files.map((file) => `${folder}/${file}`),
  );
  for (const [item, file] of [
    ['Figures as CSV', 'report.csv'],
    ['Figures as JSON', 'report.json'],
    ['Report as PDF', 'report.pdf'],
  ] as const) {
    await window.getByRole('button', { name: 'Export' }).click();
    await window.getByRole('menuitem', { name: item }).click();
    await expect(window.getByText(`Saved as ${file}`)).toBeVisible();
  }
  const json = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')) as { id: string }[];
  expect(json.map(({ id }) => id)).toHaveLength(12);
  const csv = readFileSync(`${folder}/report.csv`, 'utf8');
  for (const { name } of demo.signIns) expect(csv).not.toContain(name);
  expect(readFileSync(`${folder}/report.pdf`, 'latin1')).toContain('/StructTreeRoot');
});

test('certificates are printed for a batch, a page for each', async () => {
  const folder = temporaryFolder('compliance');
  await answerDialog(demo.app, [`${folder}/batch.pdf`]);
  await window.getByRole('button', { name: 'Certificates' }).click();
  const dialog = window.getByRole('dialog');
  const all = await dialog.getByRole('checkbox').count();
  await dialog.getByRole('checkbox').last().focus();
  await window.keyboard.press('Space');
  const chosen = all - 2;
  expect(await barriersInBothThemes(window)).toEqual([]);
  await dialog.getByRole('button', { name: `Save ${chosen} certificates` }).click();
  await expect(window.getByText('Saved as batch.pdf')).toBeVisible({ timeout: 30_000 });
  const pdf = readFileSync(`${folder}/batch.pdf`, 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(chosen);
});

test('a member sees their own alone, adds a meeting elsewhere and saves a certificate', async () => {
  await signInAs(window, demo.signIns[2]);
  await window.getByRole('link', { name: 'Insights' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'My meetings' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'REALM standards' })).toHaveCount(0);
  await goTo(window, '/insights/realm');
  await expect(rules()).toHaveCount(0);
  await goTo(window, '/insights/mine');
  expect(await barriersInBothThemes(window)).toEqual([]);

  await window.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Say what meeting it was.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'What it was' }).fill('Network REALM, paediatrics');
  await dialog.getByRole('spinbutton', { name: /^day/ }).focus();
  await window.keyboard.type('01102026');
  await dialog.getByText('1 h 00', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'What shows it' }).fill('Programme in my folder');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const elsewhere = window.getByRole('list', { name: 'Elsewhere' });
  await expect(elsewhere).toContainText('1 Oct 2026 · 1 h 00 · Programme in my folder');
  await elsewhere.getByRole('button', { name: /^Change/ }).click();
  await dialog.getByRole('textbox', { name: 'What shows it' }).fill('Certificate, October');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(elsewhere).toContainText('Certificate, October');

  const folder = temporaryFolder('compliance');
  await answerDialog(demo.app, [`${folder}/mine.pdf`]);
  await window.getByRole('button', { name: 'My certificate' }).click();
  await expect(window.getByText('Saved as mine.pdf')).toBeVisible();
  expect(readFileSync(`${folder}/mine.pdf`, 'latin1')).toContain('/StructTreeRoot');

  await elsewhere.getByRole('button', { name: /^Take out/ }).click();
  await expect(elsewhere).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(elsewhere).toContainText('Certificate, October');
});
