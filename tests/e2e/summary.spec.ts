import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { type DemoApp, launchDemo, resize, signInAs } from './harness/demo.ts';
import { ask, goTo } from './harness/member.ts';

const table = (window: Page) => window.getByRole('table', { name: /by staff group/ });
const purpose = (window: Page) => window.getByRole('textbox', { name: 'Purpose' });
const save = (window: Page) => window.getByRole('button', { name: /Choose where to save/ });
const exportButton = (window: Page) => window.getByRole('button', { name: 'Export' });
const format = (window: Page, name: string) =>
  window.getByRole('radio', { name: new RegExp(`^${name}`) });

/** "1 h 05", "45 min" and "–" in minutes; "12 min over" is less than nothing not yet logged. */
function minutesOf(text: string): number {
  const [, hours = 0, rest = 0] = /(\d+) h (\d\d)/.exec(text) ?? [];
  const minutes = Number(hours) * 60 + Number(rest) + Number(/(\d+) min/.exec(text)?.[1] ?? 0);
  return text.endsWith('over') ? -minutes : minutes;
}

// One demo workspace serves them all, in this order: nothing here changes what the next one counts.
test.describe.configure({ mode: 'default' });
let demo: DemoApp;
test.beforeAll(async () => {
  test.slow();
  demo = await launchDemo();
});
test.afterAll(() => demo.close());
test.beforeEach(() => signInAs(demo.window, demo.signIns[0]));

test('a manager opens on groups; names ask for a purpose, which those people can see', async () => {
  const { window, signIns } = demo;
  await goTo(window, '/job-plans');
  await expect(window.getByRole('heading', { level: 1, name: 'Job-plan summary' })).toBeVisible();
  await expect(table(window)).toBeVisible();
  const other = signIns[1];
  await expect(table(window)).not.toContainText(other?.name ?? '');

  const [planned, inPlan, displaced, notYet] = (
    await table(window).getByRole('row').last().getByRole('cell').allInnerTexts()
  )
    .filter((text) => / h |min|–/.test(text))
    .map(minutesOf);
  expect(planned).toBeGreaterThan(0);
  expect(planned).toBe((inPlan ?? 0) + (displaced ?? 0) + (notYet ?? 0));

  const group = await groupOf(window, other?.staffId);
  // By keyboard alone: Enter on the group, words, Enter, and the group is open with the focus on it.
  await table(window)
    .getByRole('button', { name: new RegExp(`^${group} `) })
    .focus();
  await window.keyboard.press('Enter');
  await expect(purpose(window)).toBeFocused();
  await expect(window.getByRole('button', { name: 'Show names' })).toBeDisabled();
  await window.keyboard.type('Annual job-plan review');
  await window.keyboard.press('Enter');
  await expect(table(window).getByText(other?.name ?? '')).toBeVisible();
  await expect(window.getByText(/Viewing named people · purpose: Annual job-plan/)).toBeVisible();
  await expect(table(window).getByRole('button', { name: new RegExp(`^${group} `) })).toBeFocused();
  expect(await table(window).getByRole('columnheader').getByRole('button').count()).toBe(0);

  await window.getByRole('button', { name: 'Back to groups' }).click();
  await expect(table(window)).not.toContainText(other?.name ?? '');
  await signInAs(window, other);
  const viewings = await ask<{ purpose: string; what: string }[]>(window, 'people.viewingsOfMe');
  expect(viewings).toMatchObject([{ purpose: 'Annual job-plan review', what: 'summary.people' }]);
  expect(demo.consoleErrors).toEqual([]);
});

test('period, line and table only change what is shown, and are one key away', async () => {
  const { window } = demo;
  await goTo(window, '/job-plans/summary');
  await expect(table(window)).toBeVisible();
  await expect(window.getByRole('img', { name: /Run chart/ })).toBeVisible();
  await window.keyboard.press('t');
  await expect(window.getByRole('img', { name: /Run chart/ })).toHaveCount(0);
  await expect(window.getByRole('table', { name: '% of plan released, by month' })).toBeVisible();
  await window.keyboard.press('t');

  await window.getByRole('button', { name: /Month to date/ }).click();
  await window.getByRole('option', { name: 'Own dates…' }).click();
  const from = window.getByRole('group', { name: 'From' });
  await from.getByRole('spinbutton', { name: /day/ }).focus();
  await window.keyboard.type('01042026');
  const to = window.getByRole('group', { name: 'To', exact: true });
  await to.getByRole('spinbutton', { name: /day/ }).focus();
  await window.keyboard.type('31032026');
  await expect(window.getByText('The last day is before the first.')).toBeVisible();
  await to.getByRole('spinbutton', { name: /day/ }).focus();
  await window.keyboard.type('31032027');
  await window.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(
    window.getByRole('button', { name: /Own dates, Apr 2026 – Mar 2027/ }),
  ).toBeVisible();
  const { total } = await ask<{ total: { planned: number } }>(window, 'summary.groups', {
    period: { from: '2026-04-01', to: '2027-03-31' },
  });
  await expect.poll(() => plannedShown(window)).toBe(total.planned);

  await window.getByRole('button', { name: /All learning lines/ }).click();
  await window.getByRole('option', { name: 'REALM attendance' }).click();
  await expect.poll(() => plannedShown(window)).toBeLessThan(total.planned);
});

test('exports: a file in each format, named in a message; names need a purpose', async () => {
  const { app, window } = demo;
  const folder = temporaryFolder('exports');
  const files = ['summary.csv', 'summary.xlsx', 'summary.json', 'people.pdf', 'groups.pdf'];
  await answerDialog(app, [null, ...files.map((file) => `${folder}/${file}`)]);
  await goTo(window, '/job-plans/summary');

  await exportButton(window).click();
  await save(window).click();
  await expect(window.getByText('Say in a few words what the names are needed for.')).toBeVisible();
  await purpose(window).fill('Annual job-plan review');
  // The system's own dialog was cancelled: nothing is lost.
  await save(window).click();
  await expect(purpose(window)).toHaveValue('Annual job-plan review');
  await save(window).click();
  await expect(window.getByText('Saved as summary.csv')).toBeVisible();

  const csv = readFileSync(`${folder}/summary.csv`, 'utf8');
  expect(csv.startsWith('\uFEFFstaff_id,name,staff_group,wte,')).toBe(true);
  for (const [name, file] of [
    ['Excel', 'summary.xlsx'],
    ['JSON', 'summary.json'],
  ] as const) {
    await exportButton(window).click();
    await format(window, name).check({ force: true });
    await purpose(window).fill('Annual job-plan review');
    await save(window).click();
    await expect(window.getByText(`Saved as ${file}`)).toBeVisible();
  }
  expect(readFileSync(`${folder}/summary.xlsx`).subarray(0, 2).toString()).toBe('PK');
  const rows = JSON.parse(readFileSync(`${folder}/summary.json`, 'utf8')) as { line: string }[];
  expect(rows).toHaveLength(csv.trim().split('\r\n').length - 1);

  for (const file of ['people.pdf', 'groups.pdf']) {
    await exportButton(window).click();
    await format(window, 'PDF').check({ force: true });
    if (file === 'people.pdf') {
      await format(window, 'Named people').check({ force: true });
      await purpose(window).fill('Annual job-plan review');
    }
    await save(window).click();
    await expect(window.getByText(`Saved as ${file}`)).toBeVisible({ timeout: 30_000 });
    const pdf = readFileSync(`${folder}/${file}`, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
  }
  expect(demo.consoleErrors).toEqual([]);
});

test('the printed page says the same figures, in words, tables and per person', async () => {
  const { window } = demo;
  const period = { from: '2026-04-01', to: '2026-10-31' };
  const { ticket } = await ask<{ ticket: string }>(window, 'summary.preparePrint', {
    period,
    scope: 'people',
    purpose: 'Annual job-plan review',
  });
  await goTo(window, `/print/job-plan-summary/${ticket}`);
  await expect(window.getByRole('heading', { level: 1, name: 'Job-plan summary' })).toBeVisible();
  const document = await ask<{
    total: { inPlan: number; planned: number };
    people: { name: string; lines: { line: string }[] }[];
  }>(window, 'summary.printDocument', { ticket });
  const all = window.getByRole('row', { name: /^All staff groups/ });
  expect(
    (await all.getByRole('cell').allInnerTexts())
      .filter((text) => text.includes(' h '))
      .map(minutesOf),
  ).toEqual(expect.arrayContaining([document.total.planned, document.total.inPlan]));
  for (const { name, lines } of document.people) {
    const own = window.getByRole('table', { name });
    await expect(own.getByRole('row')).toHaveCount(lines.length + 2);
  }
  await expect(window.getByRole('heading', { name: 'How this was counted' })).toBeVisible();
  await expect(window.getByText('Purpose')).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('data-print-ready', 'true');
  expect(await barriersInBothThemes(window)).toEqual([]);
  await goTo(window, '/print/job-plan-summary/not-a-ticket');
  await expect(window.getByText('This print has run out')).toBeVisible();
});

test('a member sees and exports their own summary, and no other', async () => {
  const { app, window, signIns } = demo;
  const member = signIns[2];
  await signInAs(window, member);
  await goTo(window, '/job-plans/summary');
  await expect(window.getByText('There is nothing to show here')).toBeVisible();
  await goTo(window, '/job-plans/my-summary');
  await expect(window.getByRole('table', { name: 'By line of my plan' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'People’s plans' })).toHaveCount(0);
  const folder = temporaryFolder('mine');
  await answerDialog(app, [`${folder}/mine.csv`]);
  await exportButton(window).click();
  await expect(purpose(window)).toHaveCount(0);
  await save(window).click();
  await expect(window.getByText('Saved as mine.csv')).toBeVisible();
  const [, ...rows] = readFileSync(`${folder}/mine.csv`, 'utf8').trim().split('\r\n');
  expect(rows.every((row) => row.startsWith(`${member?.staffId},`))).toBe(true);
});

test('no barrier that axe can see', async () => {
  test.slow();
  const { window } = demo;
  await goTo(window, '/job-plans/summary');
  await expect(table(window)).toBeVisible();
  expect(await barriersInBothThemes(window), 'groups').toEqual([]);
  await table(window).getByRole('button').first().click();
  await expect(purpose(window)).toBeVisible();
  expect(await barriersInBothThemes(window), 'purpose').toEqual([]);
  await purpose(window).fill('review');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Viewing named people')).toBeVisible();
  expect(await barriersInBothThemes(window), 'named people').toEqual([]);
  await exportButton(window).click();
  await expect(save(window)).toBeVisible();
  expect(await barriersInBothThemes(window), 'export').toEqual([]);
  await window.keyboard.press('Escape');
  await resize(demo, 1024, 700);
  await window.keyboard.press('t');
  expect(await barriersInBothThemes(window), 'table only, small window').toEqual([]);
  await goTo(window, '/job-plans/my-summary');
  await expect(window.getByRole('table', { name: 'By line of my plan' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'my summary').toEqual([]);
});

/** The planned figure of the equation, in minutes. */
async function plannedShown(window: Page): Promise<number> {
  return minutesOf((await window.locator('.ui-figure-value').first().textContent()) ?? '');
}

/** The staff group of somebody, as the summary names it. */
async function groupOf(window: Page, staffId: string | undefined): Promise<string> {
  const people = await ask<{ staffId: string; staffGroup: string }[]>(window, 'people.list');
  return people.find((person) => person.staffId === staffId)?.staffGroup ?? '';
}
