import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialog, launchApp } from '../../tests/e2e/harness/app.ts';
import { giveToApp } from '../lib/runtime.mjs';

/** The real app on stage: one step after the other, each with a line and pictures. */
export interface Stage {
  app: ElectronApplication;
  window: Page;
  /** The folder of the person's settings, to start again with. */
  userData: string;
  /** Says what happens next; a failure names the last one. */
  step(words: string): void;
  /** A picture of the window, once it is at rest. */
  shot(name: string): Promise<void>;
  /** The next native dialog answers with this path; Playwright cannot click it. */
  chooseNext(path: string): Promise<void>;
  /** A new folder that the app may write to. */
  folder(name: string): string;
  /** A copy of a file where the app may read it. */
  handOver(file: string, name: string): string;
  /** A picture of where it went wrong; answers the step's words and what the page complained of. */
  failed(): Promise<string>;
  close(): Promise<void>;
}

interface StageOptions {
  /** A folder that the app may write to. */
  work: string;
  /** Where pictures go, and the name of each file; `count` begins at 1. */
  screens: string;
  fileName: (name: string, count: number) => string;
  /** What stands before each line on stderr. */
  said: string;
  /** Of an earlier run. */
  userData?: string;
}

const PATIENCE = 60_000;

/** Starts the app as it ships. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { work, screens, fileName, said, userData: given } = options;
  mkdirSync(screens, { recursive: true });
  process.env.ADDENDUM_TEST_FOLDER = work;
  const running = await launchApp(given === undefined ? {} : { userData: given });
  const { app, window, userData, consoleErrors, close } = running;
  window.setDefaultTimeout(PATIENCE);
  let steps = 0;
  let shots = 0;
  let words = 'starting the app';

  const folder = (name: string) => {
    const made = mkdtempSync(join(work, `${name}-`));
    giveToApp(made);
    return made;
  };
  const picture = (name: string) =>
    window.screenshot({ path: join(screens, name), animations: 'disabled' });
  return {
    app,
    window,
    userData,
    step: (next) => {
      steps += 1;
      words = next;
      process.stderr.write(`${said}: ${steps}. ${next}\n`);
    },
    shot: async (name) => {
      shots += 1;
      await window.mouse.move(1, 1);
      await atRest(window);
      await picture(fileName(name, shots));
    },
    chooseNext: (path) => answerDialog(app, [path]),
    folder,
    handOver: (file, name) => {
      const copy = join(folder('input'), name);
      copyFileSync(file, copy);
      giveToApp(copy);
      return copy;
    },
    failed: async () => {
      if (!window.isClosed()) await picture('failed.png').catch(() => undefined);
      return [words, ...consoleErrors].join('\n');
    },
    close,
  };
}

/** Nothing is being read any more, and what moved has moved. */
async function atRest(window: Page): Promise<void> {
  await window.waitForFunction(
    () => !document.querySelector('.app-wait, [aria-busy=true], .summary-skeleton-row'),
  );
  await window.waitForTimeout(200);
}
