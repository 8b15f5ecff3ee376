import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { allCalls } from '../../src-shared/contract/index.ts';
import { call, launchApp } from './harness/app.ts';
import { ask } from './harness/member.ts';
import {
  launchMeetingDemo,
  type MeetingDemo,
  openPresenter,
  openRun,
  runOf,
} from './harness/running-meeting.ts';

/** The window for the projector: what it may do, and what it does for a clicker. */

let demo: MeetingDemo;
let room: Page;
test.beforeEach(async () => {
  demo = await launchMeetingDemo();
  await ask(demo.window, 'meetings.start', { id: demo.meetingId });
  await openRun(demo.window, demo.meetingId);
  room = await openPresenter(demo.app, demo.window);
});
test.afterEach(() => demo.close());

test('it may ask for the room’s view and picture, turn the picture, and nothing else', async () => {
  const may: string[] = [];
  for (const name of Object.keys(allCalls)) {
    const answer = await call(room, name);
    if (answer.code !== 'not_allowed') may.push(name);
  }
  expect(may).toEqual(['presenter.view', 'presenter.picture', 'shell.turnPicture']);
  // The page itself asks for no more than it may.
  expect(demo.consoleErrors).toEqual([]);
  expect(await call(demo.window, 'presenter.view')).toMatchObject({ code: 'not_allowed' });
  expect(await call(demo.window, 'shell.turnPicture', { frames: 1, zoom: 0 })).toMatchObject({
    code: 'not_allowed',
  });
});

test('a picture that is not shown now is not answered', async () => {
  const { window, meetingId } = demo;
  const { items } = await runOf(window, meetingId);
  type Item = (typeof items)[number] & { pictures: { blob: string }[] };
  const blob = (items[1] as Item).pictures[0]?.blob ?? '';
  const asked = () => call(room, 'presenter.picture', { blob });
  expect(await asked()).toMatchObject({ ok: false, code: 'not_found' });
  await window.getByRole('button', { name: /C-158/ }).click();
  await expect(room.getByText('Case 2 of 8')).toBeVisible();
  expect(await asked()).toMatchObject({ ok: false, code: 'not_found' });
  await window.keyboard.press('PageDown');
  await expect(room.getByRole('img')).toBeVisible();
  expect(await asked()).toMatchObject({ ok: true });
  await window.keyboard.press('Alt+N');
  await expect(room.getByText('Case 3 of 8')).toBeVisible();
  expect(await asked()).toMatchObject({ ok: false, code: 'not_found' });
});

test('it stays on its page, under its own title, as confined as every window', async () => {
  const { app } = demo;
  await room.evaluate(() => {
    document.title = 'Somebody';
    location.href = 'https://example.org/';
  });
  await room.waitForTimeout(200);
  expect(room.url()).toBe('app://addendum/index.html#/presenter');
  const found = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('#/presenter'),
    );
    return { title: window?.getTitle(), menu: window?.isMenuBarVisible() };
  });
  expect(found).toEqual({ title: 'Addendum — meeting', menu: false });
  const globals = await room.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
  );
  expect(globals).toEqual([]);
  // Another route of the document asks for what this kind of window may not have.
  await room.evaluate(() => {
    location.hash = '/people';
  });
  await expect(room.getByRole('heading', { name: 'People' })).toHaveCount(0);
});

test('a clicker pressed in it turns the page, and F11 fills the screen', async () => {
  const { app, window } = demo;
  await room.bringToFront();
  await press(room, 'PageDown');
  await expect(room.getByText('Case 1 of 8')).toBeVisible();
  await press(room, 'PageDown');
  await expect(room.getByText('Question')).toBeVisible();
  await press(room, 'PageUp');
  await expect(room.getByText('Question')).toHaveCount(0);
  const request = window.getByRole('button', { name: /^Request/ });
  await expect(request).toHaveAttribute('aria-current', 'step');
  await press(room, 'F11');
  await expect.poll(() => isFullScreen(app)).toBe(true);
  await press(room, 'Escape');
  await expect.poll(() => isFullScreen(app)).toBe(false);
});

test('the wheel turns the stack and the zoom on both screens', async () => {
  const { window } = demo;
  await window.getByRole('button', { name: /C-158/ }).click();
  await window.keyboard.press('PageDown');
  await expect(room.getByRole('img', { name: 'Picture 1 of 4' })).toBeVisible();
  await room.getByRole('img').hover();
  await room.mouse.wheel(0, 120);
  await room.mouse.wheel(0, 120);
  await expect(room.getByRole('img', { name: 'Picture 3 of 4' })).toBeVisible();
  await expect(window.getByText('Slice 3 of 4')).toBeVisible();
  const before = await pixels(room);
  await window.getByRole('slider').focus();
  await window.keyboard.press('ArrowLeft');
  await expect(room.getByRole('img', { name: 'Picture 2 of 4' })).toBeVisible();
  await expect.poll(() => pixels(room)).not.toBe(before);
  await window.getByRole('button', { name: 'Closer' }).click();
  await expect(room.getByText('150 %')).toBeVisible();
});

test('it closes with the main window, and comes back where it was', async () => {
  const { app, window } = demo;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('#/presenter'))
      ?.setBounds({ x: 60, y: 50, width: 1100, height: 720 });
  });
  await ask(window, 'shell.closePresenter');
  await expect.poll(() => room.isClosed()).toBe(true);
  await expect(window.getByRole('button', { name: 'Presenter window', exact: true })).toBeVisible();
  expect(await ask(window, 'shell.presenter')).toEqual({ isOpen: false });
  const kept = readFileSync(path.join(demo.userData, 'presenter.json'), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ width: 1100, height: 720 });
  await openPresenter(app, window);
  expect(await ask(window, 'shell.presenter')).toEqual({ isOpen: true });
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.getURL().endsWith('#/presenter'))
      ?.close();
  });
  await ended;
  // For the hook that ends it.
  demo = { ...demo, close: async () => undefined };
});

test('without a sign-in it opens on nothing', async () => {
  const running = await launchApp();
  const empty = await openPresenter(running.app, running.window);
  await expect(empty.getByText('Nothing is shown')).toBeVisible();
  await running.close();
});

/** A real key press of the window, so that the shell hears it before the page. */
async function press(page: Page, keyCode: string): Promise<void> {
  await demo.app.evaluate(({ BrowserWindow }, key) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('#/presenter'),
    )?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode: key });
    contents?.sendInputEvent({ type: 'keyUp', keyCode: key });
  }, keyCode);
  await page.waitForTimeout(50);
}

const isFullScreen = (app: MeetingDemo['app']): Promise<boolean | undefined> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('#/presenter'))
      ?.isFullScreen(),
  );

const pixels = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '');
