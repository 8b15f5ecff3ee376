import { expect, type Page, test } from '@playwright/test';
import { signInAs } from './harness/demo.ts';
import { ask } from './harness/member.ts';
import {
  launchMeetingDemo,
  type MeetingDemo,
  openPresenter,
  openRun,
  runOf,
} from './harness/running-meeting.ts';

/** The room's screen holds no person's name: not in its words, attributes, title or what is read out. */

let demo: MeetingDemo;
test.beforeEach(async () => {
  demo = await launchMeetingDemo();
});
test.afterEach(() => demo.close());

test('no step of any case shows, says or carries anybody’s name', async () => {
  test.setTimeout(5 * 60_000);
  const { app, window, meetingId } = demo;
  const people = await ask<{ name: string; staffId: string }[]>(window, 'people.list');
  expect(people.length).toBeGreaterThanOrEqual(10);
  const words = people.flatMap(({ name, staffId }) => [name, staffId, ...name.split(/\s+/)]);
  const named = new RegExp(`(?<!\\p{L})(${words.map(escaped).join('|')})(?!\\p{L})`, 'iu');

  for (const { name } of people) expect(`told by ${name}.`).toMatch(named);

  await ask(window, 'meetings.start', { id: meetingId });
  // What is captured of a case reaches the room too, as far as it is said there.
  const { items } = await runOf(window, meetingId);
  for (const { id, caseId } of items) {
    const votes = [
      { option: 'Normal', count: 7 },
      { option: 'Something more', count: 4 },
    ];
    await ask(window, 'meetings.capture', { itemId: id, votes, reporterAdds: 'It was late.' });
    const point = { caseId, meetingId, point: 'Look at both planes.', draft: false };
    await ask(window, 'learning-points.save', point);
  }
  await openRun(window, meetingId);
  const room = await openPresenter(app, window);
  await expect(room.getByText('The next case is about to start')).toBeVisible();
  expect(await everythingIn(room)).not.toMatch(named);

  let steps = 0;
  for (const [index, item] of items.entries()) {
    for (const step of item.steps) {
      await window.keyboard.press('PageDown');
      await expect(room.getByText(`Case ${index + 1} of ${items.length}`)).toBeVisible();
      await expect(room.getByRole('heading', { level: 1 })).toHaveText(item.roomTitle);
      if (step === 'pictures') await expect(room.getByRole('img')).toBeVisible();
      if (step === 'question') await expect(room.getByText('Question')).toBeVisible();
      if (step === 'later_opinion') await expect(room.getByText('The reporter adds')).toBeVisible();
      if (step === 'learning') await expect(room.getByText('Look at both planes.')).toBeVisible();
      const all = await everythingIn(room);
      expect(all, `${item.roomTitle}, ${step}`).not.toMatch(named);
      expect(all, 'the chair’s title').not.toContain(item.chairTitle);
      expect(all, 'the case’s code').not.toContain(item.code);
      steps += 1;
    }
  }
  expect(steps).toBeGreaterThan(items.length * 3);

  await window.keyboard.press('Alt+P');
  await expect(room.getByText('We are looking at PACS')).toBeVisible();
  expect(await everythingIn(room)).not.toMatch(named);
  await window.getByRole('button', { name: 'End meeting' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'End meeting' }).click();
  await expect(room.getByText('The meeting has ended')).toBeVisible();
  expect(await everythingIn(room)).not.toMatch(named);
  expect(await windowTitles()).toContain('Addendum — meeting');
});

test('when nobody is signed in the room sees nothing, and the window stays', async () => {
  const { app, window, meetingId, chair } = demo;
  await ask(window, 'meetings.start', { id: meetingId });
  await openRun(window, meetingId);
  const room = await openPresenter(app, window);
  await window.keyboard.press('PageDown');
  await expect(room.getByText('Case 1 of 8')).toBeVisible();
  await window.keyboard.press('Control+Shift+L');
  await expect(room.getByText('Nothing is shown')).toBeVisible();
  expect((await room.locator('body').textContent())?.trim()).toBe('Nothing is shown');
  expect(room.isClosed()).toBe(false);
  await signInAs(window, chair);
  await expect(room.getByText('Case 1 of 8')).toBeVisible();
});

test('a member who signs in afterwards sees no more in the room than the room saw', async () => {
  const { app, window, meetingId, signIns } = demo;
  await ask(window, 'meetings.start', { id: meetingId });
  await openRun(window, meetingId);
  const room = await openPresenter(app, window);
  await window.keyboard.press('PageDown');
  await expect(room.getByText('Case 1 of 8')).toBeVisible();
  const { items } = await runOf(window, meetingId);
  await signInAs(window, signIns.at(2));
  await expect(room.getByText('Case 1 of 8')).toBeVisible();
  expect(await everythingIn(room)).not.toContain(items[0]?.chairTitle);
});

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const windowTitles = (): Promise<string[]> =>
  demo.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  );

/** Words, attributes, titles and accessibility tree of a page, and of the window around it. */
async function everythingIn(page: Page): Promise<string> {
  const inPage = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    const text = document.documentElement.textContent ?? '';
    return [document.title, location.href, text, ...attributes].join('\n');
  });
  const spoken = await page.locator('body').ariaSnapshot();
  const title = await demo.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(({ webContents }) => webContents.getURL().endsWith('#/presenter'))
      .map((each) => each.getTitle())
      .join('\n'),
  );
  // Pictures are drawn, never loaded: there is no address that could say where they came from.
  expect(await page.locator('img, picture, video, iframe, object, embed').count()).toBe(0);
  return [inPage, spoken, title].join('\n');
}
