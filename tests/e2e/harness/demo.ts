import { expect, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { ask, goTo } from './member.ts';

interface SignIn {
  staffId: string;
  name: string;
  passphrase: string;
}

export interface DemoApp extends RunningApp {
  /** The chair, who manages and administers; then others of the invented department. */
  signIns: SignIn[];
}

/** The app on a small demo workspace. Nobody is signed in. */
export async function launchDemo(people = 10): Promise<DemoApp> {
  const running = await launchApp();
  const { window } = running;
  const { signIns } = await ask<{ signIns: SignIn[] }>(window, 'workspace.createDemo', {
    people,
    years: 1,
    seed: 11,
  });
  return { ...running, signIns };
}

/** Signs out whoever is there, and somebody in, who stands on Today. */
export async function signInAs(window: Page, who: SignIn | undefined): Promise<void> {
  await ask(window, 'session.signOut');
  await ask(window, 'session.signIn', { staffId: who?.staffId, passphrase: who?.passphrase });
  const today = window.getByRole('heading', { level: 1, name: 'Today' });
  // The app first goes back to the screen that the person was on last.
  await expect(async () => {
    await goTo(window, '/');
    await expect(today).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Resizes the window's inside, in pixels. */
export async function resize({ app }: RunningApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}
