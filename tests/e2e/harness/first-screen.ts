import { expect } from '@playwright/test';
import { launchApp, type RunningApp } from './app.ts';

/** The app on its first screen: it goes there by itself, and only then does the address stand still. */
export async function launchAtFirstScreen(): Promise<RunningApp> {
  const running = await launchApp();
  await expect(running.window).toHaveURL('app://addendum/index.html#/start/workspaces');
  return running;
}
