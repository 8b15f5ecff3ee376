import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from '../build.mjs';
import { giveToApp, prepareLaunch, workFolder } from '../lib/runtime.mjs';
import { median, type Row, row } from './rows.ts';

/** The real app against an Electron window with static HTML: start, and memory when idle. */

const RUNS = 5;
/** Long enough for start-up work to be over. */
const IDLE_MS = 4000;

interface Measured {
  start: number;
  memory: number;
}

export async function appRows({ add }: { add(row: Row): void }): Promise<void> {
  if (!(await build())) throw new Error('the app did not build');
  const folder = workFolder('bench');
  const page = join(folder, 'static');
  writeStaticApp(page);
  giveToApp(folder);
  const apps: Measured[] = [];
  const floors: Measured[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const userData = join(folder, `user-${i}`);
    mkdirSync(userData);
    giveToApp(userData);
    floors.push(await measure({ app: page, ready: 'h1', userData }));
    apps.push(await measure({ app: null, ready: 'main, h1', userData }));
  }
  rmSync(folder, { recursive: true, force: true });
  const of = (list: Measured[], which: keyof Measured) => median(list.map((one) => one[which]));
  add(
    row({
      what: 'start to usable first screen, median of 5',
      value: of(apps, 'start'),
      floor: of(floors, 'start'),
      targetRatio: 1.5,
      note: 'floor: a window with static HTML',
    }),
  );
  add(
    row({
      what: 'idle memory of all processes (PSS), median of 5',
      unit: 'MB',
      value: of(apps, 'memory'),
      floor: of(floors, 'memory'),
      targetRatio: 1.5,
      note: 'floor: a window with static HTML',
    }),
  );
}

function writeStaticApp(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"static","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Static</title><h1>Static</h1>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.enableSandbox();
     app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile(__dirname + '/index.html'));
     app.on('window-all-closed', () => app.quit());`,
  );
}

async function measure(options: {
  app: string | null;
  ready: string;
  userData: string;
}): Promise<Measured> {
  const { command, args, env } = prepareLaunch();
  const own = options.app ? [...args.slice(0, -1), options.app] : args;
  const begun = performance.now();
  const app = await _electron.launch({
    executablePath: command,
    args: [...own, `--user-data-dir=${options.userData}`],
    env: Object.fromEntries(
      Object.entries(env).filter(([, value]) => value !== undefined),
    ) as Record<string, string>,
    chromiumSandbox: true,
  });
  const window = await app.firstWindow();
  await window.waitForSelector(options.ready);
  const start = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const pids = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid }) => pid),
  );
  const memory = pids.reduce((sum, pid) => sum + pss(pid), 0);
  await app.close();
  return { start, memory };
}

/** Proportional set size of a process in MB: shared pages are shared out. */
function pss(pid: number): number {
  const match = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(match?.[1] ?? 0) / 1000;
}
