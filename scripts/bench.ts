// Benchmarks of the targets in docs/benchmarks.md, each against a floor measured in the same run.
//   npm run bench -- [--json FILE] [--people 300] [--years 10] [--skip-app]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appRows } from './bench/app.ts';
import { coreRows } from './bench/core.ts';
import { printRow, type Row } from './bench/rows.ts';
import { rerunWithDisplay } from './lib/display.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    people: { type: 'string', default: '300' },
    years: { type: 'string', default: '10' },
    'skip-app': { type: 'boolean', default: false },
  },
});

process.exitCode = (values['skip-app'] ? null : await rerunWithDisplay()) ?? (await bench());

async function bench(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'addendum-bench-'));
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    printRow(row);
  };
  const machine = { cores: availableParallelism(), loadBefore: load() };
  try {
    await coreRows({ folder, people: Number(values.people), years: Number(values.years), add });
    if (!values['skip-app']) await appRows({ add });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (values.json) {
    const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
    const { people, years } = values;
    const report = { people, years, ...machine, loadAfter: load(), rows };
    writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  }
  process.stdout.write(
    `\n${machine.cores} cores; load ${machine.loadBefore} before and ${load()} after\n`,
  );
  const judged = rows.filter((row) => row.met !== null);
  const met = judged.filter((row) => row.met).length;
  process.stdout.write(`${met} of ${judged.length} targets met\n`);
  return 0;
}

/** Processes that wanted to run in the last minute: with more than cores, times say little. */
function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
