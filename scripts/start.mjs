// Builds and opens the app. Arguments after `--` go to the app.
import path from 'node:path';
import { build } from './build.mjs';
import { node24, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { prepareLaunch } from './lib/runtime.mjs';
import { say } from './lib/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

if (!(await build())) {
  process.exitCode = 1;
} else if (process.platform === 'linux' && !hasDisplay()) {
  say('this machine has no display, so the demo runs instead; it leaves its files in demo-output');
  process.exitCode = await run(
    node24,
    [path.join(root, 'scripts', 'demo.ts'), '--out', 'demo-output'],
    { cwd: root },
  );
} else {
  const { command, args, env } = prepareLaunch();
  process.exitCode = await run(command, [...args, ...process.argv.slice(2)], { env });
}
