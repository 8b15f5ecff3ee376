import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCore } from '../../src-main/core/core.ts';
import { reads } from '../../src-main/core/reads.ts';
import { openForReading, openForWriting } from '../../src-main/core/store/database.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../src-shared/contract/index.ts';
import { p95, type Row, row, timed } from './rows.ts';

/** The core on a large demo workspace: screens' queries, saving, exporting. */
export async function coreRows(options: {
  folder: string;
  people: number;
  years: number;
  add(row: Row): void;
}): Promise<void> {
  const { folder, add } = options;
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
  const workspace = join(folder, 'workspace');
  const started = performance.now();
  const { people, years } = options;
  const demo = await ask('workspace.createDemo', {
    folder: core.grantPath(workspace),
    people,
    years,
    seed: 1,
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const size = Math.round(statSync(join(workspace, 'workspace.db')).size / 1e6);
  process.stdout.write(
    `workspace: ${demo.people} people, ${demo.plans} plans, ${demo.entries} entries, ${size} MB, made in ${seconds} s\n`,
  );
  const [manager] = demo.signIns;
  if (!manager) throw new Error('the demo names nobody');
  await ask('session.signIn', { staffId: manager.staffId, passphrase: manager.passphrase });

  const path = join(workspace, 'workspace.db');
  const bare = openForReading({ path, key, nativeBinding: null });
  const today = new Date().toISOString().slice(0, 10);
  const period = { from: `${today.slice(0, 7)}-01`, to: today };
  const me = await ask('session.me', {});
  const personId = me?.personId ?? '';

  const screen = async (what: string, work: () => Promise<unknown>, floor?: () => unknown) => {
    const value = p95(await timed(60, work));
    add(
      row({
        what: `query: ${what}, p95`,
        value,
        target: 16,
        ...(floor
          ? { floor: p95(await timed(60, floor)), note: 'floor: its reads, in a bare script' }
          : {}),
      }),
    );
  };
  await screen(
    'people',
    () => ask('people.list', {}),
    () => reads['people.directory'](bare, null),
  );
  await screen('job-plan summary by group', () => ask('summary.groups', { period }));
  await screen('my learning log, first 200', () => ask('learning.list', { limit: 200 }));
  await screen('today', () => ask('learning.today', { today }));
  await screen(
    'my job plans',
    () => ask('job-plans.mine', {}),
    () => reads['job-plans.ofPerson'](bare, personId),
  );

  await saving(ask, folder, add);
  await exporting(ask, core.grantPath, folder, add, bare);
  bare.close();
  await core.close();
}

type Ask = <N extends CoreCallName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

async function saving(ask: Ask, folder: string, add: (row: Row) => void): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const value = p95(
    await timed(300, (index) =>
      ask('learning.log', {
        title: `Reread of a wrist series, number ${index}`,
        day: today,
        minutes: 30,
        line: null,
        activity: 'reflection',
        kind: 'own_time',
        displacedReason: null,
        hcpcType: null,
        reflection: null,
        action: null,
      }),
    ),
  );
  const db = openForWriting({
    path: join(folder, 'bare.db'),
    key: randomBytes(32),
    nativeBinding: null,
  });
  db.exec('CREATE TABLE entry (id TEXT PRIMARY KEY, words BLOB, minutes INTEGER) STRICT');
  const floor = p95(
    await timed(300, (index) =>
      db.transaction(() =>
        db.run('INSERT INTO entry VALUES (?, ?, ?)', `${index}`, randomBytes(300), 30),
      ),
    ),
  );
  db.close();
  add(
    row({
      what: 'a saved learning entry, p95',
      value,
      target: 5,
      floor,
      targetRatio: 2,
      note: 'floor: a bare encrypted insert and commit',
    }),
  );
}

async function exporting(
  ask: Ask,
  grantPath: (path: string) => string,
  folder: string,
  add: (row: Row) => void,
  bare: ReturnType<typeof openForReading>,
): Promise<void> {
  const year = new Date().getFullYear() - 1;
  const period = { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  const formats = ['csv', 'json', 'xlsx'] as const;
  const before = process.memoryUsage().rss;
  const [value = Number.NaN] = await timed(
    1,
    async () => {
      for (const format of formats) {
        const file = grantPath(join(folder, `summary.${format}`));
        await ask('summary.export', { period, format, file, purpose: 'benchmark' });
      }
    },
    1,
  );
  const memory = (process.memoryUsage().rss - before) / 1e6;
  const [floor = Number.NaN] = await timed(
    1,
    () => {
      const months = [`${year}-04`, `${year + 1}-03`];
      const rows = bare.iterate(
        `SELECT person_id, line, kind, minutes FROM learning_entry
         WHERE deleted = 0 AND month BETWEEN ? AND ?`,
        ...months,
      );
      let minutes = 0;
      for (const one of rows) minutes += Number(one.minutes);
      return minutes;
    },
    1,
  );
  add(
    row({
      what: 'job-plan summary, one year, CSV + JSON + XLSX',
      value,
      target: 2000,
      floor,
      note: `floor: one pass over the year's entries; memory +${Math.round(memory)} MB`,
    }),
  );
}
