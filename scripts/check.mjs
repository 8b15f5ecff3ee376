// Types, formatting and lint, layering, dead code: all of them, then a summary.
import path from 'node:path';
import { node24, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const module = (file) => [path.join(root, 'node_modules', file)];

const steps = [
  { name: 'types', args: [...module('typescript/bin/tsc'), '--noEmit'] },
  { name: 'formatting and lint', args: [...module('@biomejs/biome/bin/biome'), 'check', '.'] },
  {
    name: 'layering',
    args: [
      ...module('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src-shared',
      'src-main',
      'src-renderer',
      'scripts',
      'tests',
    ],
  },
  { name: 'dead code', args: [...module('knip/bin/knip.js'), '--no-progress'] },
];

const failed = [];
for (const { name, args } of steps) {
  process.stdout.write(`\n${name}\n`);
  if ((await run(node24, args, { cwd: root })) !== 0) failed.push(name);
}
process.stdout.write(
  failed.length === 0
    ? `\ncheck: ${steps.map(({ name }) => name).join(', ')}: all in order\n`
    : `\ncheck: not in order: ${failed.join(', ')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
