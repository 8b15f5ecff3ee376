import { expect, type Page, test } from '@playwright/test';
import { barriersInBothThemes } from './harness/barriers.ts';
import { type DemoApp, launchDemo, resize, signInAs } from './harness/demo.ts';
import { ask, goTo } from './harness/member.ts';

interface Plan {
  id: string;
  status: string;
  version: number;
  lines: { name: string; quantity: string }[];
}

// One demo workspace serves them all, in this order.
test.describe.configure({ mode: 'default' });
let demo: DemoApp;
test.beforeAll(async () => {
  test.slow();
  demo = await launchDemo();
});
test.afterAll(() => demo.close());
test.beforeEach(() => signInAs(demo.window, demo.signIns[0]));

async function personId(staffId: string | undefined): Promise<string> {
  const people = await ask<{ id: string; staffId: string }[]>(demo.window, 'people.list');
  return people.find((person) => person.staffId === staffId)?.id ?? '';
}

const plansOf = (id: string) => ask<Plan[]>(demo.window, 'job-plans.ofPerson', { personId: id });
const lines = (window: Page) => window.getByRole('group', { name: /^Line \d+$/ });
const field = (window: Page, name: string) =>
  lines(window).last().getByRole('textbox', { name, exact: true });

test('a new version by keyboard: copied, one line more, counted while typed, agreed for good', async () => {
  const { window, signIns } = demo;
  const id = await personId(signIns[1]?.staffId);
  const [before] = await plansOf(id);
  await goTo(window, `/job-plans/people/${id}`);
  await expect(window.getByRole('heading', { name: `Version ${before?.version},` })).toBeVisible();
  await window.getByRole('button', { name: 'New version' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/starts with the lines of version/)).toBeVisible();
  await expect(lines(window)).toHaveCount(before?.lines.length ?? 0);

  await window.keyboard.press('Alt+l');
  await expect(field(window, 'Line')).toBeFocused();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Write a number, as 0.25 or 1.5.')).toBeVisible();
  await expect(field(window, 'Line')).toBeFocused();
  const learning = window.getByRole('listitem').filter({ hasText: 'of which learning' });
  const earlier = await learning.textContent();
  await field(window, 'Line').fill('Teaching students');
  await field(window, 'Quantity').fill('1,5');
  await expect(lines(window).last()).toContainText('1 h 30');
  await expect(learning).not.toHaveText(earlier ?? '');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Draft saved')).toBeVisible();
  const drafts = async () => (await plansOf(id)).filter(({ status }) => status === 'draft');
  expect((await drafts())[0]?.lines.at(-1)).toMatchObject({
    name: 'Teaching students',
    quantity: '1.5',
  });

  await window.getByRole('button', { name: /^Draft, from/ }).click();
  await window.getByRole('button', { name: 'Agree…' }).click();
  await expect(window.getByText(/replaces version \d+ from that day/)).toBeVisible();
  await expect(window.getByText(/can’t be edited or taken back/)).toBeVisible();
  await window.getByRole('textbox', { name: 'Agreed in' }).fill('Job planning software');
  await window.getByRole('button', { name: 'Agree', exact: true }).click();
  await expect(window.getByText('Version agreed')).toBeVisible();
  await expect(window.getByRole('heading', { name: /^Version/ }).first()).toContainText('in force');
  await expect(window.getByRole('button', { name: 'Edit draft' })).toHaveCount(0);
  await expect(window.getByRole('button', { name: /counted to/ }).first()).toBeVisible();
  expect(await drafts()).toEqual([]);
  expect(demo.consoleErrors).toEqual([]);
});

test('a draft is discarded and comes back; a patient’s number never gets in', async () => {
  const { window, signIns } = demo;
  const id = await personId(signIns[2]?.staffId);
  const before = (await plansOf(id)).length;
  await goTo(window, `/job-plans/people/${id}/draft/new`);
  await window.getByRole('button', { name: /Add a line/ }).click();
  await field(window, 'Line').fill('Case 943 476 5919');
  await field(window, 'Quantity').fill('1');
  await expect(window.getByText(/looks like an NHS number/)).toBeVisible();
  await window.getByRole('button', { name: /Save draft/ }).click();
  expect((await plansOf(id)).length).toBe(before);
  await window.getByRole('button', { name: /Remove it/ }).click();
  await window.getByRole('button', { name: /Save draft/ }).click();
  await expect(window.getByText('Draft saved')).toBeVisible();

  await window.getByRole('button', { name: /^Draft, from/ }).click();
  await window.getByRole('button', { name: 'Discard' }).click();
  await expect(window.getByText('Draft discarded')).toBeVisible();
  await expect(window.getByRole('button', { name: /^Draft, from/ })).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: /^Draft, from/ })).toBeVisible();
});

test('the policy is the department’s own: without one the app says there is no national figure', async () => {
  const { window } = demo;
  await goTo(window, '/job-plans/policy');
  const rows = window.getByRole('table', { name: 'Policies' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await window.getByRole('button', { name: 'Remove policy' }).click();
  await expect(window.getByText('No policy recorded')).toBeVisible();
  await expect(window.getByText(/There is no national figure/)).toBeVisible();
  await goTo(window, '/job-plans/summary');
  await expect(window.getByText(/No learning-time policy recorded/)).toBeVisible();

  await goTo(window, '/job-plans/policy');
  await window.getByRole('button', { name: 'New policy' }).click();
  await window.getByRole('textbox', { name: 'At least, a month' }).fill('4.5');
  await window.getByRole('textbox', { name: 'Agreed by' }).fill('Imaging governance group');
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rows.last()).toContainText('4 h 30');
  await goTo(window, '/job-plans/summary');
  await expect(window.getByText(/at least 4 h 30 a month for each WTE/)).toBeVisible();
});

test('a member reads their own plan and changes nothing', async () => {
  const { window, signIns } = demo;
  await signInAs(window, signIns[2]);
  await goTo(window, '/job-plans');
  await expect(window.getByRole('heading', { level: 1, name: 'My job plan' })).toBeVisible();
  await expect(window.getByRole('table', { name: 'Lines' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'New version' })).toHaveCount(0);
  await goTo(window, '/job-plans/policy');
  await expect(window.getByRole('table', { name: 'Policies' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'New policy' })).toHaveCount(0);
  await goTo(window, '/job-plans/people');
  await expect(window.getByText('There is nothing to show here')).toBeVisible();
});

test('no barrier that axe can see', async () => {
  test.slow();
  const { window, signIns } = demo;
  const id = await personId(signIns[2]?.staffId);
  const [plan] = await plansOf(id);
  await ask(window, 'job-plans.saveDraft', {
    personId: id,
    from: '2030-04-01',
    to: null,
    workingWeeks: '42',
    lines: plan?.lines,
  });
  await goTo(window, '/job-plans/mine');
  await expect(window.getByRole('table', { name: 'Lines' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'my plan').toEqual([]);
  await goTo(window, '/job-plans/people');
  await expect(window.getByText('Choose a person')).toBeVisible();
  expect(await barriersInBothThemes(window), 'people').toEqual([]);
  await goTo(window, `/job-plans/people/${id}`);
  await window.getByRole('button', { name: /^Draft, from 1 Apr 2030/ }).click();
  expect(await barriersInBothThemes(window), 'a person’s plans').toEqual([]);
  await window.getByRole('button', { name: 'Agree…' }).click();
  expect(await barriersInBothThemes(window), 'agree').toEqual([]);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Edit draft' }).click();
  await expect(lines(window).first()).toBeVisible();
  await field(window, 'Quantity').fill('some');
  await window.keyboard.press('Control+Enter');
  await resize(demo, 1024, 700);
  expect(await barriersInBothThemes(window), 'draft').toEqual([]);
  await goTo(window, '/job-plans/policy');
  await window.getByRole('button', { name: 'New policy' }).click();
  expect(await barriersInBothThemes(window), 'policy').toEqual([]);
});
