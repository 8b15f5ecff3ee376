import { expect, test } from '@playwright/test';
import { barriersInBothThemes } from './harness/barriers.ts';
import { signInAs } from './harness/demo.ts';
import { ask, goTo } from './harness/member.ts';
import {
  launchMeetingDemo,
  type MeetingDemo,
  openPresenter,
  openRun,
  runOf,
} from './harness/running-meeting.ts';

/** A meeting as whoever runs it does: by keyboard, with everything kept as it is typed. */

let demo: MeetingDemo;
test.beforeEach(async () => {
  demo = await launchMeetingDemo();
});
test.afterEach(() => demo.close());

interface Holder {
  personId: string;
  name: string;
  role: string;
}

const started = async (): Promise<void> => {
  await ask(demo.window, 'meetings.start', { id: demo.meetingId });
  await openRun(demo.window, demo.meetingId);
};

test('from the checklist to the end by keyboard alone', async () => {
  test.setTimeout(3 * 60_000);
  const { app, window, meetingId } = demo;
  await goTo(window, '/');
  await window.keyboard.press('Control+K');
  await window.keyboard.type('Run the meeting');
  await window.keyboard.press('Enter');
  const start = window.getByRole('button', { name: 'Start meeting' });
  await expect(start).toBeVisible();
  await window.getByRole('checkbox', { name: /Recording is off/ }).focus();
  for (let check = 0; check < 5; check += 1) {
    await window.keyboard.press('Space');
    await expect
      .poll(async () => (await runOf(window, meetingId)).checklist)
      .toHaveLength(check + 1);
    await window.keyboard.press('Tab');
  }
  await expect(window.getByText('all looked at')).toBeVisible();
  const opening = app.waitForEvent('window');
  await window.keyboard.press('Enter');
  const room = await opening;
  await expect(window.getByText('The presenter window is open')).toBeVisible();
  await start.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText('The room sees no case yet')).toBeVisible();

  // The first case: request, question and a vote.
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await expect(room.getByText('What would you report?')).toBeVisible();
  await window.keyboard.press('Alt+V');
  await expect(room.getByText('Hands up.', { exact: false })).toBeVisible();
  await window.getByLabel('Hands for “Normal”').focus();
  await window.keyboard.type('11');
  await window.keyboard.press('Tab');
  await window.keyboard.type('3');
  await expect
    .poll(async () => (await runOf(window, meetingId)).items[0])
    .toMatchObject({ votes: [{ count: 11 }, { count: 3 }, {}, {}] });
  await expect(room.getByText('11')).toHaveCount(0);
  await window.keyboard.press('Alt+V');
  await expect(room.getByText('11')).toBeVisible();

  // Causes wait for the later opinion; the rest is written down at any time.
  await expect(
    window.getByText('Opens once the later opinion has been shown', { exact: false }),
  ).toBeVisible();
  await window.getByLabel('Discussion').focus();
  await window.keyboard.type('Most looked at the axials only.');
  await window.keyboard.press('PageDown');
  await expect(room.getByText('Later opinion')).toBeVisible();
  await window.getByRole('combobox', { name: 'Causes' }).focus();
  await window.keyboard.type('Search ended');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Take Search ended early away' })).toBeVisible();
  await window.keyboard.press('Alt+L');
  await window.keyboard.type('Read both planes.');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Learning points' })).toContainText('Read both');
  await expect(room.getByText('Read both planes.')).toHaveCount(0);
  await window.keyboard.press('PageDown');
  await expect(room.getByText('Read both planes.')).toBeVisible();
  await window.getByPlaceholder('Add an action').focus();
  await window.keyboard.type('Move sagittals first');
  await window.keyboard.press('Enter');
  await window.keyboard.type('PACS lead');
  await window.keyboard.press('Enter');
  await expect(window.getByText('PACS lead · no date')).toBeVisible();

  await window.keyboard.press('Alt+A');
  await window.keyboard.type('Ruth');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Ruth M.')).toBeVisible();

  await window.keyboard.press('Alt+N');
  await expect(room.getByText('Case 2 of 8')).toBeVisible();
  await window.keyboard.press('Alt+P');
  await expect(room.getByText('We are looking at PACS')).toBeVisible();
  await window.keyboard.press('Alt+P');
  await expect(room.getByText('Case 2 of 8')).toBeVisible();
  await window.keyboard.press('PageUp');
  await expect(room.getByText('Case 1 of 8')).toBeVisible();

  const { items, present } = await runOf(window, meetingId);
  expect(present).toBe(1);
  expect(items[0]).toMatchObject({
    discussed: true,
    discussion: 'Most looked at the axials only.',
    points: [{ point: 'Read both planes.', draft: false }],
    actions: [{ action: 'Move sagittals first', ownerRole: 'PACS lead' }],
  });
  expect(items[1]).toMatchObject({ discussed: false });

  await window.getByRole('button', { name: 'End meeting' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('1 of 8 cases was discussed.');
  await expect(dialog).toContainText('These 7 cases move on');
  await dialog.getByRole('button', { name: 'End meeting' }).focus();
  await window.keyboard.press('Enter');
  await expect(room.getByText('The meeting has ended')).toBeVisible();
  expect((await runOf(window, meetingId)).status).toBe('ended');
});

test('letters do nothing without Alt, and a field takes them as text', async () => {
  const { window } = demo;
  await started();
  await window.keyboard.press('PageDown');
  await window.getByRole('heading', { level: 1 }).focus();
  for (const key of ['?', 'n', 'v', 'l', 'a', 'p', 't']) await window.keyboard.press(key);
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByText('1 of 8', { exact: false }).first()).toBeVisible();
  await window.getByLabel('Discussion').focus();
  await window.keyboard.type('navel?');
  await expect(window.getByLabel('Discussion')).toHaveValue('navel?');
});

test('a core that crashes loses nothing typed', async () => {
  const { app, window, meetingId, chair } = demo;
  await started();
  await window.keyboard.press('PageDown');
  await window.getByLabel('Discussion').fill('Kept before the crash.');
  await window.getByPlaceholder('Add a learning point').fill('A point half typed');
  const pid = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ name }) => name === 'Addendum core')?.pid,
  );
  process.kill(pid ?? 0, 'SIGKILL');
  await expect(window.getByText('Sign in').first()).toBeVisible();
  await signInAs(window, chair);
  await openRun(window, meetingId);
  await expect(window.getByLabel('Discussion')).toHaveValue('Kept before the crash.');
  await expect(window.getByPlaceholder('Add a learning point')).toHaveValue('A point half typed');
  await expect
    .poll(async () => (await runOf(window, meetingId)).items[0]?.discussion)
    .toBe('Kept before the crash.');
});

test('a page that crashes finds what was typed in its draft', async () => {
  const { window, meetingId } = demo;
  await started();
  await window.keyboard.press('PageDown');
  // The guard asks about it, so that it cannot be in the record yet.
  await window.getByLabel('Discussion').fill('Call 07700 900123 about it');
  await window.waitForTimeout(600);
  await window.reload();
  await openRun(window, meetingId);
  await expect(window.getByLabel('Discussion')).toHaveValue('Call 07700 900123 about it');
  expect((await runOf(window, meetingId)).items[0]?.discussion).toBe('');
});

test('an assistant runs it too, and reads nobody’s name in it', async () => {
  const { window, meetingId, signIns } = demo;
  await started();
  const people = await ask<{ id: string; staffId: string; name: string }[]>(window, 'people.list');
  const [series] = await ask<{ id: string; holders: Holder[] }[]>(window, 'series.list');
  const held = series?.holders ?? [];
  const scribe = signIns.find(({ name }) => held.every((holder) => holder.name !== name));
  const scribeId = people.find(({ staffId }) => staffId === scribe?.staffId)?.id;
  const holders = [
    ...held
      .filter(({ role }) => role !== 'assistant')
      .map(({ personId, role }) => ({ personId, role, acceptManager: true })),
    { personId: scribeId, role: 'assistant' },
  ];
  await ask(window, 'series.setRoles', { id: series?.id, holders });
  await signInAs(window, scribe);
  await openRun(window, meetingId);
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await window.getByLabel('Discussion').fill('Scribed.');
  await window.getByLabel('Discussion').blur();
  await expect
    .poll(async () => (await runOf(window, meetingId)).items[0]?.discussion)
    .toBe('Scribed.');
  const text = await window.getByRole('main').textContent();
  for (const { name } of people) expect(text).not.toContain(name);
});

test('the idle lock waits while a meeting is presented', async () => {
  const { window, app } = demo;
  await started();
  await window.clock.install();
  await window.reload();
  await openRun(window, demo.meetingId);
  await window.clock.runFor(45 * 60_000);
  await expect(window.getByRole('button', { name: 'End meeting' })).toBeVisible();
  expect(await ask(window, 'session.me')).toMatchObject({ staffId: demo.chair.staffId });
  expect(app.windows()).toHaveLength(1);
});

test('no barriers, in both themes, before the start and while it runs', async () => {
  test.setTimeout(3 * 60_000);
  const { app, window, meetingId } = demo;
  await goTo(window, `/meetings/${meetingId}/run`);
  await expect(window.getByRole('button', { name: 'Start meeting' })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
  await started();
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.getByRole('button', { name: /C-158/ }).click();
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await window.keyboard.press('Alt+V');
  await expect(window.getByRole('button', { name: 'Close vote' })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.keyboard.press('PageDown');
  await expect(window.getByRole('combobox', { name: 'Causes' })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);
  const room = await openPresenter(app, window);
  await expect(room.getByText('Case 2 of 8')).toBeVisible();
  expect(await barriersInBothThemes(room)).toEqual([]);
});
