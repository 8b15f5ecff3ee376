import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialog, launchApp } from '../../tests/e2e/harness/app.ts';
import { giveToApp } from '../lib/runtime.mjs';

/** The real app on stage: one step after the other, each with a line and numbered pictures. */
export interface Stage {
  window: Page;
  /** Says what happens next; a failure names the last one. */
  step(words: string): void;
  /** A picture of the window as `NN-name.png`. */
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

const PATIENCE = 60_000;

/** Starts the app. `work` is a folder the app may write to; pictures go to `screens`. */
export async function openStage(work: string, screens: string): Promise<Stage> {
  mkdirSync(screens, { recursive: true });
  for (const name of readdirSync(screens)) {
    if (/^(\d\d-.*|failed)\.png$/.test(name)) rmSync(join(screens, name));
  }
  process.env.ADDENDUM_TEST_FOLDER = work;
  const { app, window, consoleErrors, close } = await launchApp();
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
    window,
    step: (next) => {
      steps += 1;
      words = next;
      process.stderr.write(`demo: ${steps}. ${next}\n`);
    },
    shot: async (name) => {
      shots += 1;
      await window.mouse.move(1, 1);
      await window.waitForLoadState('networkidle');
      await picture(`${String(shots).padStart(2, '0')}-${name}.png`);
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
