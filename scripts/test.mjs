// Builds, runs every suite, and ends with one line that sums them up: `N passed, M failed`.
// `npm test -- unit` and `npm test -- e2e` run one part.
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { dist, node24, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';
import { countPlaywright, countVitest } from './test/counts.mjs';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const suites = [
  { name: 'unit', run: runVitest },
  { name: 'e2e', run: runPlaywright },
].filter(({ name }) => asked.length === 0 || asked.includes(name));

const built = await build();
const counts = built ? [] : [{ passed: 0, failed: 1, skipped: 0 }];
if (built) for (const suite of suites) counts.push(await suite.run());
const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed${skipped}\n`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;

async function runVitest() {
  const report = reportFile('vitest');
  const code = await run(
    node24,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root },
  );
  return countVitest(report, code);
}

async function runPlaywright() {
  const report = reportFile('playwright');
  const command = [
    node24,
    path.join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--reporter=list,json',
  ];
  if (process.platform === 'linux' && !hasDisplay()) {
    say('no display: the app runs in a virtual one');
    command.unshift('xvfb-run', '-a', '-s', '-screen 0 2560x1440x24');
  }
  const code = await run(command[0], command.slice(1), {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return countPlaywright(report, code);
}

function reportFile(name) {
  const file = path.join(dist, 'test-reports', `${name}.json`);
  fs.rmSync(file, { force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return file;
}
