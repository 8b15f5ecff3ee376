import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Core, createCore } from '../../src-main/core/core.ts';
import { openForReading, type ReadHandle } from '../../src-main/core/store/database.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../src-shared/contract/index.ts';
import type { Row } from './rows.ts';

/** A large demo workspace, open, with its first person signed in: they chair, manage, administer. */
export interface Bench {
  folder: string;
  core: Core;
  /** The value of a call; a failure ends the benchmark. */
  ask<N extends CoreCallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The workspace's database, for floors. */
  bare: ReadHandle;
  /** Today, as 'YYYY-MM-DD'. */
  today: string;
  personId: string;
  add(row: Row): void;
}

export async function openBench(options: {
  folder: string;
  people: number;
  years: number;
  add(row: Row): void;
}): Promise<Bench> {
  const { folder, people, years, add } = options;
  let key = new Uint8Array();
  const core = createCore({
    nativeBinding: null,
    readWorker: resolve(import.meta.dirname, '../../src-main/core/store/read-worker.ts'),
    userFolder: join(folder, 'user'),
    now: Date.now,
    appVersion: 'bench',
  });
  core.subscribe((event) => {
    if (event.type === 'data-key') key = Uint8Array.from(event.key);
  });
  const ask = async <N extends CoreCallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = await core.call(name, input, { window: 'main' });
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result.value as OutputOf<N>;
  };
  const workspace = core.grantPath(join(folder, 'workspace'));
  const started = performance.now();
  const demo = await ask('workspace.createDemo', { folder: workspace, people, years, seed: 1 });
  const seconds = Math.round((performance.now() - started) / 1000);
  const path = join(folder, 'workspace', 'workspace.db');
  const size = Math.round(statSync(path).size / 1e6);
  process.stdout.write(
    `workspace: ${demo.people} people, ${demo.plans} plans, ${demo.entries} entries, ${size} MB, made in ${seconds} s\n`,
  );
  const [first] = demo.signIns;
  if (!first) throw new Error('the demo names nobody');
  await ask('session.signIn', { staffId: first.staffId, passphrase: first.passphrase });
  const me = await ask('session.me', {});
  return {
    folder,
    core,
    ask,
    bare: openForReading({ path, key, nativeBinding: null }),
    today: new Date().toISOString().slice(0, 10),
    personId: me?.personId ?? '',
    add,
  };
}
