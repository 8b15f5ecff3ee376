import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { openForWriting, type ReadHandle } from '../../src-main/core/store/database.ts';
import { migrate } from '../../src-main/core/store/migrations/index.ts';
import { p95, row } from './rows.ts';
import type { Bench } from './workspace.ts';

const ROWS = 100_000;
/** The rows that have been taken when the first import is cancelled. */
const CANCELLED_AT = ROWS / 10;

/**
 * Learning rows, for there are no peer reviews yet: an import that is cancelled on its way, and the
 * same one gone through with, while somebody reads.
 */
export async function importRows(bench: Bench): Promise<void> {
  const { ask, core, bare, folder, add } = bench;
  const path = join(folder, 'learning.csv');
  await writeFile(bench, path);
  const preview = await timeOf(() =>
    ask('imports.preview', { kind: 'learning', file: core.grantPath(path) }),
  );
  const { previewId, rejected } = preview.value;
  if (rejected.length > 0) throw new Error(`rejected: ${JSON.stringify(rejected[0])}`);
  await cancelledRow(bench, previewId);

  const before = lastBatch(bare);
  const watch = watchImport(bench);
  const confirmed = await timeOf(() => ask('imports.confirm', { previewId }));
  const { quarters, reads } = await watch.end();
  if (confirmed.value.imported !== ROWS) throw new Error('not every row was imported');
  const floor = bareInserts(bare, before, folder);
  add(
    row({
      what: `import of ${ROWS} learning rows`,
      value: confirmed.ms,
      floor,
      targetRatio: 2,
      note: `floor: bare prepared inserts of the same data and log rows; the preview before it took ${Math.round(preview.ms)} ms`,
    }),
  );
  const [, second = 0, third = 0, last = 0] = quarters;
  add(
    row({
      what: 'memory (RSS) from the half of the import to its end',
      unit: 'MB',
      value: Math.max(third, last) - second,
      target: 32,
      note: `peaks of its quarters: ${quarters.map(Math.round).join(', ')} MB`,
    }),
  );
  add(
    row({
      what: 'query while importing: job plans of a person, p95',
      value: p95(reads),
      note: `${reads.length} answers; they wait for the slice that is being written`,
    }),
  );
}

async function writeFile({ ask, today }: Bench, path: string): Promise<void> {
  const people = (await ask('people.list', {})).map(({ staffId }) => staffId);
  const file = createWriteStream(path);
  file.write('staff_id,date,minutes,activity,line,title,kind\n');
  const days = 3_000;
  for (let index = 0; index < ROWS; index += 1) {
    // In order of days, as files are: the writer has to gather each person's.
    const back = days - Math.floor((index * days) / ROWS);
    const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
    const title = `Perception and wrist series part ${index}`;
    const staffId = people[index % people.length];
    const minutes = 10 + (index % 50);
    file.write(`${staffId},${day},${minutes},reflection,Reflection,${title},in planned time\n`);
  }
  await new Promise((resolve) => file.end(resolve));
}

/** Cancels an import when it has come some way; nothing of it may stay. */
async function cancelledRow(bench: Bench, previewId: string): Promise<void> {
  const { core, bare, add } = bench;
  const before = countEntries(bare);
  let cancelledAt = 0;
  const forget = core.subscribe((event) => {
    if (event.type !== 'progress' || event.done < CANCELLED_AT || cancelledAt > 0) return;
    cancelledAt = performance.now();
    void core.call('imports.cancel', {}, { window: 'main' });
  });
  const result = await core.call('imports.confirm', { previewId }, { window: 'main' });
  const value = performance.now() - cancelledAt;
  forget();
  const isCancelled = !result.ok && result.code === 'cancelled';
  if (!isCancelled || countEntries(bare) !== before)
    throw new Error('the import was not cancelled');
  add(
    row({
      what: 'import cancelled, until all of it is taken back',
      value,
      note: `after ${CANCELLED_AT} rows; no entry of it stays`,
    }),
  );
}

const countEntries = (db: ReadHandle): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM learning_entry')?.n ?? 0;

const lastBatch = (db: ReadHandle): number =>
  db.get<{ n: number }>('SELECT max(number) AS n FROM batch')?.n ?? 0;

/** Reads all the time, and notes the peak of memory in each quarter of the import. */
function watchImport({ ask, core, personId }: Bench) {
  const quarters: number[] = [];
  const reads: number[] = [];
  const forget = core.subscribe((event) => {
    if (event.type !== 'progress') return;
    const quarter = Math.min(3, Math.floor((event.done * 4) / ROWS));
    const used = process.memoryUsage().rss / 1e6;
    quarters[quarter] = Math.max(quarters[quarter] ?? 0, used);
  });
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      reads.push((await timeOf(() => ask('job-plans.ofPerson', { personId }))).ms);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const end = async () => {
    isOver = true;
    forget();
    await reading;
    return { quarters, reads };
  };
  return { end };
}

async function timeOf<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** Milliseconds to insert what was written since a change number into tables of the same kind. */
function bareInserts(from: ReadHandle, batch: number, folder: string): number {
  const path = join(folder, 'inserts.db');
  const db = openForWriting({ path, key: randomBytes(32), nativeBinding: null });
  migrate(db);
  // Imports alone leave fingerprints, and nothing was imported before.
  const tables = [
    { name: 'batch', rows: from.all('SELECT * FROM batch WHERE number > ?', batch) },
    { name: 'change', rows: from.all('SELECT * FROM change WHERE batch > ?', batch) },
    {
      name: 'learning_entry',
      rows: from.all(
        `SELECT entry.* FROM import_fingerprint AS mark
         JOIN learning_entry AS entry ON entry.id = mark.entry_id`,
      ),
    },
    { name: 'import_fingerprint', rows: from.all('SELECT * FROM import_fingerprint') },
  ];
  const start = performance.now();
  db.transaction(() => {
    for (const { name, rows } of tables) {
      const columns = Object.keys(rows[0] ?? {});
      const sql = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?')})`;
      for (const one of rows) db.run(sql, ...columns.map((column) => one[column] as never));
    }
  });
  const taken = performance.now() - start;
  db.close();
  return taken;
}
