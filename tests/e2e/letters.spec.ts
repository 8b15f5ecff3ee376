import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { type DemoApp, launchDemo, resize, signInAs } from './harness/demo.ts';
import { ask, dayBefore, goTo } from './harness/member.ts';

/** Enough people for a planned meeting in which somebody has three cases. */
const PEOPLE = 24;

interface Person {
  identityId: string;
  code: string;
  name: string;
  kind: string;
  state: string;
  attempts: string[];
  answer: { account: string; choice: string } | null;
}

let running: DemoApp;
let window: Page;
let meeting: { id: string; seriesId: string };
/** Somebody with three letters: so many that wait together are written at once. */
let reporter: DemoApp['signIns'][number];
let theirs: Person[];

const people = async (): Promise<Person[]> =>
  (await ask<{ people: Person[] }>(window, 'letters.list', { meetingId: meeting.id })).people;
const entry = async (code: string): Promise<Person | undefined> =>
  (await people()).find((person) => person.code === code);
const letterBox = () => window.getByRole('textbox', { name: 'Letter', exact: true });
const list = () => window.getByRole('listbox', { name: 'People to tell' });
const rowOf = (code: string) => list().getByRole('option').filter({ hasText: code });

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

test.beforeAll(async () => {
  test.setTimeout(240_000);
  running = await launchDemo(PEOPLE);
  window = running.window;
  await resize(running, 1440, 900);
  await signInAs(window, running.signIns[0]);
  const meetings = await ask<
    { id: string; seriesId: string; status: string; cases: number; myRoles: string[] }[]
  >(window, 'meetings.list');
  const planned = meetings.find(
    ({ status, cases, myRoles }) => status === 'planned' && cases > 0 && myRoles.length > 0,
  );
  if (!planned) throw new Error('the demo plans a meeting with cases');
  meeting = planned;
  const all = await people();
  const [chair] = running.signIns;
  const directory = await ask<{ staffId: string; name: string }[]>(window, 'people.list');
  const found = directory
    .filter(({ name }) => name !== chair?.name)
    .map((person) => ({ person, list: all.filter(({ name }) => name === person.name) }))
    .find(({ list }) => list.length >= 3);
  if (!found || !chair) throw new Error('somebody of the demo has three cases in the meeting');
  // Everybody of the demo has the same passphrase.
  reporter = { ...found.person, passphrase: chair.passphrase };
  theirs = found.list;
});
test.afterAll(() => running.close());

test('a letter saves itself, prints without a name in an address, and is given by keyboard', async () => {
  const [first] = theirs;
  await goTo(window, `/meetings/${meeting.id}/letters`);
  await rowOf(first?.code ?? '').click();
  await expect(letterBox()).toHaveValue(/^Dear /);
  await expect(window.getByText('asks for their account')).toBeVisible();
  await letterBox().press('Control+End');
  await window.keyboard.type('\n\nI am in the office on Thursday.');
  await expect(window.getByText('saved, sealed to the chairs')).toBeVisible();
  await expect(window.getByRole('article')).toContainText('I am in the office on Thursday.');

  expect(await window.title()).toBe('Letter to a reporter · Addendum');
  for (const word of reporter.name.split(' ')) expect(window.url()).not.toContain(word);
  const pdf = `${temporaryFolder('letter')}/letter.pdf`;
  await answerDialog(running.app, [pdf]);
  await window.keyboard.press('Control+p');
  await expect(window.getByText('Saved as letter.pdf')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('alertdialog', { name: 'Give this letter?' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText('Letter given')).toBeVisible();
  await expect(rowOf(first?.code ?? '')).toContainText('not yet read');
});

test('told otherwise: tried, away, and taken back; arrows go through the people', async () => {
  const [, second] = theirs;
  await rowOf(second?.code ?? '').click();
  await window.getByRole('button', { name: 'Tried, no answer' }).click();
  await expect.poll(async () => (await entry(second?.code ?? ''))?.attempts.length).toBe(1);
  await window.getByRole('button', { name: 'Otherwise' }).click();
  await window.getByRole('menuitem', { name: 'Away, case held' }).click();
  await expect(rowOf(second?.code ?? '')).toContainText('away, case held');
  await expect(window.getByText('1 away, counted apart')).toBeVisible();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Taken back: how somebody was told')).toBeVisible();
  await expect(window.getByText('1 away, counted apart')).toHaveCount(0);
  await rowOf(second?.code ?? '').focus();
  await window.keyboard.press('ArrowDown');
  await expect(rowOf(second?.code ?? '')).not.toHaveAttribute('aria-selected', 'true');
});

test('whoever it is to reads it, answers, and the chair is told what they said', async () => {
  for (const { identityId } of theirs.slice(1, 3)) {
    const target = { identityId, kind: 'before', meetingId: meeting.id };
    const { subject, body } = await ask<{ subject: string; body: string }>(
      window,
      'letters.words',
      target,
    );
    const { id } = await ask<{ id: string }>(window, 'letters.save', { ...target, subject, body });
    await ask(window, 'letters.give', { id, on: dayBefore(0) });
  }
  await signInAs(window, reporter);
  const card = window.getByRole('list', { name: 'Letters for you' });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await card.getByRole('button').first().click();
  await expect(window.getByRole('heading', { level: 1, name: 'Letters to me' })).toBeVisible();
  const letters = window.getByRole('grid', { name: 'Letters' });
  await letters.getByRole('row').filter({ hasText: 'not read yet' }).first().click();
  await expect(
    window.getByRole('heading', { level: 2, name: /your view of it|good spot/ }),
  ).toBeVisible();
  expect(await window.title()).toBe('Letters to me · Addendum');
  const account = window.getByRole('textbox', { name: 'How did it look to you at the time?' });
  await account.fill('The patient 943 476 5919 moved.');
  await expect(window.getByText(/looks like an NHS number/)).toBeVisible();
  await expect(window.getByRole('button', { name: /Not a patient number/ })).toHaveCount(0);
  await account.fill('The list was long that day.');
  await window.getByText('I would rather stay away').click();
  expect(await barriersInBothThemes(window)).toEqual([]);
  await account.press('Control+Enter');
  await expect(window.getByText('Your answer is on its way to the chairs')).toBeVisible();
  const mine = await ask<{ id: string; answer: { account: string } | null }[]>(
    window,
    'letters.mine',
  );
  expect(
    mine.filter(({ answer }) => answer?.account === 'The list was long that day.').length,
  ).toBe(1);
  // Three that wait together are written at once.
  for (const { id } of mine.filter(({ answer }) => !answer?.account)) {
    await ask(window, 'letters.answer', {
      id,
      readOn: dayBefore(0),
      account: '',
      mayReadOut: false,
      choice: 'undecided',
      mayName: false,
    });
  }
  await signInAs(window, running.signIns[0]);
  await expect
    .poll(async () => (await people()).filter(({ answer }) => answer?.account !== undefined).length)
    .toBe(3);
  const told = (await people()).find(({ answer }) => answer?.account !== '' && answer !== null);
  await goTo(window, `/meetings/${meeting.id}/letters`);
  await rowOf(told?.code ?? '').click();
  await expect(window.getByText('The list was long that day.')).toBeVisible();
  await expect(window.getByText('would rather stay away')).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
});

test('the department’s words: an unknown field is said, changed words saved and given up', async () => {
  await goTo(window, `/series/${meeting.seriesId}/letters`);
  const subject = window.getByRole('textbox', { name: 'Subject' });
  await expect(subject).toHaveValue('A case for {series}, and your view of it');
  await subject.fill('A case for {meeting}');
  await expect(window.getByText(/^\{meeting\} is not one of the fields/)).toBeVisible();
  await subject.fill('A case of yours at {series}');
  expect(await barriersInBothThemes(window)).toEqual([]);
  await subject.press('Control+Enter');
  await expect(window.getByText('own words', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Bring the app’s own words back' }).click();
  await expect(subject).toHaveValue('A case for {series}, and your view of it');
  expect(running.consoleErrors).toEqual([]);
});
