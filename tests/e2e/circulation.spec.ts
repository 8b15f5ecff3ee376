import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { type DemoApp, launchDemo, signInAs } from './harness/demo.ts';
import { ask, goTo } from './harness/member.ts';

/** The demo's last closed meeting: radiologists and radiographers have their learning already. */
let demo: DemoApp;
let window: Page;
let meetingId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(5 * 60_000);
  demo = await launchDemo(10);
  window = demo.window;
  await signInAs(window, demo.signIns[0]);
  const meetings = await ask<{ id: string; status: string }[]>(window, 'meetings.list');
  meetingId = meetings.find(({ status }) => status === 'closed')?.id ?? '';
});

test.afterAll(async () => {
  expect(demo.consoleErrors).toEqual([]);
  await demo.close();
});

const audience = (name: RegExp) => window.getByRole('radio', { name });

test('an audience gets its points in its own words, as one page, on a day', async () => {
  await goTo(window, `/meetings/${meetingId}/circulate`);
  await expect(audience(/^Radiologists 8 of 8 · sent/)).toBeChecked();
  // What was sent is not changed: it has no tick to take away.
  const points = window.getByRole('list', { name: 'Learning points for radiologists' });
  await expect(points.getByRole('checkbox')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Mark as sent' })).toBeDisabled();

  await audience(/^Radiologists/).focus();
  for (let presses = 0; presses < 3; presses += 1) await window.keyboard.press('ArrowDown');
  await expect(audience(/^Booking team nothing chosen/)).toBeChecked();
  await window.getByRole('button', { name: 'Choose all 8' }).click();
  await expect(audience(/^Booking team 8 of 8 · not yet sent/)).toBeChecked();

  await window.getByRole('button', { name: 'Change the words' }).first().click();
  const words = window.getByRole('textbox', { name: 'Words for this audience' });
  await words.fill('Ask about metal when you book, patient 943 476 5919.');
  await expect(window.getByText(/looks like/)).toBeVisible();
  await expect(window.getByRole('button', { name: /^Save Ctrl|^Save$/ })).toBeDisabled();
  await words.fill('Ask about metal when you book.');
  await window.keyboard.press('Control+Enter');
  const preview = window.getByRole('region', { name: 'As it will print' });
  await expect(preview.getByText('Ask about metal when you book.')).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'What we learned' })).toBeVisible();

  const folder = temporaryFolder('circulation');
  await answerDialog(demo.app, [`${folder}/sheet.pdf`]);
  await preview.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('Saved as sheet.pdf')).toBeVisible();
  const pdf = readFileSync(`${folder}/sheet.pdf`, 'latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await preview.getByRole('button', { name: 'Copy text' }).click();
  await expect(window.getByText('Text copied')).toBeVisible();

  await window.getByRole('button', { name: 'Mark as sent' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(audience(/^Booking team 8 of 8 · sent/)).toBeChecked();
  await window.keyboard.press('Control+z');
  await expect(audience(/^Booking team 8 of 8 · not yet sent/)).toBeChecked();
});

test('referrers are named by specialty, and one point is chosen and left out', async () => {
  await window.getByRole('button', { name: 'Referrers of a specialty' }).click();
  await window.getByRole('textbox', { name: 'Specialty' }).fill('Emergency medicine');
  await window.keyboard.press('Enter');
  await expect(audience(/^Referrers, Emergency medicine nothing chosen/)).toBeChecked();
  const points = window.getByRole('list', { name: /^Learning points for referrers, Emergency/ });
  await points.getByRole('checkbox').first().focus();
  await window.keyboard.press('Space');
  await expect(audience(/^Referrers, Emergency medicine 1 of 8/)).toBeChecked();
  await window.keyboard.press('Space');
  await expect(audience(/^Referrers, Emergency medicine nothing chosen/)).toBeChecked();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('a meeting that is not closed yet says why nothing goes out', async () => {
  const meetings = await ask<{ id: string; status: string }[]>(window, 'meetings.list');
  const planned = meetings.find(({ status }) => status === 'planned');
  await goTo(window, `/meetings/${planned?.id}/circulate`);
  await expect(window.getByText('This meeting is not closed yet')).toBeVisible();
});

test('what was sent waits on Today, is read by opening it, and is reflected on', async () => {
  await signInAs(window, demo.signIns[2]);
  const card = window.getByRole('region', { name: /^Learning sent to me/ });
  await expect(card.getByRole('button').first()).toBeVisible();
  const before = await unread();
  await card.getByRole('button').first().click();
  await expect(window.getByRole('heading', { name: 'What we learned' })).toBeVisible();
  await expect.poll(unread).toBe(before - 1);
  expect(await barriersInBothThemes(window)).toEqual([]);

  await window.keyboard.press('r');
  const what = window.getByRole('textbox', { name: 'What', exact: true });
  await expect(what).toHaveValue(/^Learning from REALM, main site, \w+ \d{4}$/);
  await expect(window.getByText('No patient details seen')).toBeVisible();
  await expect(window.getByRole('button', { name: /^Reflection Activity/ })).toBeVisible();
  const editor = window.getByRole('form', { name: 'New entry' });
  await editor.getByText('15 min', { exact: true }).click();
  await editor.getByRole('textbox', { name: /^So what/ }).fill('I look at the ribs last.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('link', { name: 'A meeting' })).toBeVisible();
  const { entries } = await ask<{ entries: { link?: unknown; activity: string }[] }>(
    window,
    'learning.list',
    { query: 'Learning from REALM' },
  );
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    activity: 'reflection',
    link: { kind: 'meeting', id: meetingId },
  });

  await signInAs(window, demo.signIns[0]);
  await goTo(window, `/meetings/${meetingId}/circulate`);
  await expect(window.getByText(/^Read here by [01] of \d+ people expected$/)).toBeVisible();
});

/** How much of what was sent the person has not read. */
const unread = async () =>
  (await ask<{ readOn: string | null }[]>(window, 'learning-points.mine')).filter(
    ({ readOn }) => readOn === null,
  ).length;

test('a long sheet still is one page', async () => {
  const sheet = await ask<{ points: { id: string; point: string }[] }>(
    window,
    'learning-points.sheet',
    { meetingId },
  );
  const long = sheet.points.map((point) => ({
    ...point,
    point: 'Look twice, every time. '.repeat(16),
  }));
  const folder = temporaryFolder('circulation');
  await answerDialog(demo.app, [`${folder}/long.pdf`]);
  const { token } = await ask<{ token: string }>(window, 'shell.saveFile', {
    title: 'Save',
    defaultName: 'long.pdf',
  });
  await ask(window, 'shell.printPdf', {
    route: `/print/learning-sheet/${meetingId}`,
    file: token,
    content: JSON.stringify({ ...sheet, points: long }),
  });
  const pdf = readFileSync(`${folder}/long.pdf`, 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
