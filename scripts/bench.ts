// Benchmarks of the targets in docs/benchmarks.md, each against a floor measured in the same run.
//   npm run bench -- [--json FILE] [--people 300] [--years 10] [--skip-app]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appRows } from './bench/app.ts';
import { coreRows } from './bench/core.ts';
import { printRow, type Row } from './bench/rows.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    people: { type: 'string', default: '300' },
    years: { type: 'string', default: '10' },
    'skip-app': { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'addendum-bench-'));
const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  printRow(row);
};
try {
  await coreRows({ folder, people: Number(values.people), years: Number(values.years), add });
  if (!values['skip-app']) await appRows({ add });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json) {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
  writeFileSync(
    file,
    `${JSON.stringify({ people: values.people, years: values.years, rows }, null, 1)}\n`,
  );
}
const missed = rows.filter((row) => row.met === false);
process.stdout.write(`\n${rows.length - missed.length} of ${rows.length} targets met\n`);
