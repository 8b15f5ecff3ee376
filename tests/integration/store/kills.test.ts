import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { expect, it } from 'vitest';
import {
  type OpenWorkspace,
  openWorkspace,
} from '../../../src-main/core/workspace/open-workspace.ts';
import { verifyWorkspace } from '../../../src-main/core/workspace/verify.ts';

/** Kills of a writing process; `KILLS=1000 KILL_SEED=7` runs more, or replays one. */
const kills = Number(process.env.KILLS ?? 200);
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e9));
const writer = join(import.meta.dirname, '../../fixtures/crash-writer.ts');
const id = v4();
const dataKey = randomBytes(32);

function open(folder: string, mode: 'open' | 'create'): OpenWorkspace {
  const options = { folder, id, dataKey, nativeBinding: null, now: Date.now() };
  const opened = openWorkspace(options, mode);
  if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened)}`);
  return opened.value;
}

/** Runs the writer and kills it `delay` milliseconds after it has opened; what it acknowledged. */
function lifeOf(folder: string, turn: number, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const key = dataKey.toString('hex');
    const child = spawn(process.execPath, [writer, folder, id, key, String(turn)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const wasOpen = output.includes('= open');
      output += chunk.toString();
      if (!wasOpen && output.includes('= open')) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('close', (code) => {
      if (code !== null) reject(new Error(`the writer stopped by itself: ${code} ${output}`));
      // A last line without its end was not said in full: not acknowledged.
      const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
      resolve(
        lines.filter((line) => line.startsWith('+ ')).flatMap((line) => line.slice(2).split(' ')),
      );
    });
  });
}

it(`loses nothing acknowledged in ${kills} kills, and opens clean each time`, async () => {
  console.info(`KILL_SEED=${seed}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'addendum-kills-')), 'workspace');
  open(folder, 'create').close();
  let acknowledged = 0;
  let random = seed;
  for (let turn = 0; turn < kills; turn += 1) {
    random = (random * 1103515245 + 12345) % 2 ** 31;
    const rows = await lifeOf(folder, random % 1000, random % 120);
    acknowledged += rows.length;
    const workspace = open(folder, 'open');
    const there = rows.filter((row) =>
      workspace.db.get('SELECT 1 FROM learning_entry WHERE id = ?', row),
    );
    expect(there).toHaveLength(rows.length);
    expect(workspace.db.get<{ quick_check: string }>('PRAGMA quick_check')?.quick_check).toBe('ok');
    if (turn % 50 === 0 || turn === kills - 1) {
      expect(verifyWorkspace(workspace.db).checks.filter((check) => !check.ok)).toEqual([]);
    }
    workspace.close();
  }
  console.info(`${acknowledged} rows acknowledged in ${kills} lives`);
  expect(acknowledged).toBeGreaterThan(kills);
}, 1_200_000);
