// A picture of every screen and state, to look at.
//   npm run screens [-- --out DIR] [--only WORD]
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from './build.mjs';
import { signIn, signOut } from './demo/signing-in.ts';
import { openStage, type Stage } from './demo/stage.ts';
import { rerunWithDisplay } from './lib/display.ts';
import { workFolder } from './lib/runtime.mjs';
import { demoScreens } from './screens/demo-screens.ts';
import { newWorkspace } from './screens/opening.ts';
import { printedPages } from './screens/printing.ts';
import { read, takePictures } from './screens/screen.ts';
import { damaged, gone, wrongSecrets } from './screens/troubles.ts';

const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string', default: '' } },
});
const here = process.env.INIT_CWD ?? process.cwd();
const out = values.out ? resolve(here, values.out) : join(import.meta.dirname, '../screens');

process.exitCode = (await rerunWithDisplay()) ?? (await screens());

async function screens(): Promise<number> {
  if (!(await build())) return 1;
  const work = workFolder('screens');
  try {
    if (values.only === '') await beforeSignIn(work);
    const missed = await inTheDemo(work);
    process.stderr.write(`screens: ${readdirSync(out).length} pictures in ${out}\n`);
    return missed.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${(error as Error).stack}\n`);
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One workspace from its first run to its end, over several starts of the app. */
async function beforeSignIn(work: string): Promise<void> {
  const userData = await onStage(work, newWorkspace);
  await onStage(work, wrongSecrets, userData);
  const made = readdirSync(work).find((name) => name.startsWith('workspace-')) ?? '';
  writeFileSync(join(work, made, 'workspace.db'), 'This is not a database any more.');
  await onStage(work, damaged, userData);
  rmSync(join(work, made), { recursive: true });
  await onStage(work, gone, userData);
}

/** Looks around as each of those the demo offers to be. Answers the pictures that were missed. */
async function inTheDemo(work: string): Promise<string[]> {
  const missed: string[] = [];
  await onStage(work, async (stage) => {
    const { window } = stage;
    stage.step('make the demo workspace');
    await window.getByText('Look around', { exact: true }).click();
    await stage.shot('look-around');
    await window.getByRole('button', { name: 'Make the demo workspace' }).click();
    const offered = window.getByRole('list', { name: 'Who would you like to be?' });
    await offered.waitFor({ timeout: 5 * 60_000 });
    await stage.shot('look-around-as');
    const names = await offered.locator('.strong').allTextContents();
    let staffIds = new Map<string, string>();
    const secret = await window.locator('.start-secret').textContent();
    for (const { as, place, screens: list } of demoScreens) {
      const name = names[place] ?? '';
      stage.step(`as the ${as}, ${name}`);
      if (place === 0) await offered.getByRole('button').first().click();
      else await signIn(stage, staffIds.get(name) ?? '', secret ?? '');
      await window.getByRole('navigation', { name: 'Main' }).waitFor();
      if (place === 0) staffIds = await staffIdsByName(window);
      const chosen = list
        .filter((screen) => screen.name.includes(values.only))
        .map((screen) => ({ ...screen, name: `${as}-${screen.name}` }));
      missed.push(...(await takePictures(stage, chosen)));
      if (place === 0 && values.only === '') await printedPages(stage, out);
      await signOut(stage, name);
    }
  });
  return missed;
}

async function staffIdsByName(window: Page): Promise<Map<string, string>> {
  const people = await read<{ name: string; staffId: string }[]>(window, 'people.list');
  return new Map(people.map(({ name, staffId }) => [name, staffId]));
}

/** Starts the app, looks, and ends it; answers the folder of its settings. */
async function onStage(
  work: string,
  look: (stage: Stage) => Promise<void>,
  userData?: string,
): Promise<string> {
  const stage = await openStage({
    work,
    screens: out,
    fileName: (name) => `${name}.png`,
    said: 'screens',
    ...(userData === undefined ? {} : { userData }),
  });
  try {
    await look(stage);
    return stage.userData;
  } catch (error) {
    process.stderr.write(`screens: failed at: ${await stage.failed()}\n`);
    throw error;
  } finally {
    await stage.close();
  }
}
