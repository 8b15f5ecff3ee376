// The main job, end to end, through the real app: see `npm run demo` in README.
//   npm run demo -- [--out DIR] [--input DIR]
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { founderOf, memberOf, periodOf } from './demo/cast.ts';
import { exportSummary } from './demo/exporting.ts';
import { exportFile, exportFormats } from './demo/files.ts';
import { found } from './demo/founding.ts';
import { importAll } from './demo/importing.ts';
import { readInput } from './demo/input.ts';
import { logWithReflection } from './demo/logging.ts';
import { readBack } from './demo/read-back.ts';
import { activate, signIn, signOut } from './demo/signing-in.ts';
import { openStage, type Stage } from './demo/stage.ts';
import { rerunWithDisplay } from './lib/display.ts';
import { workFolder } from './lib/runtime.mjs';

const passphrases = {
  founder: 'lantern orchard velvet compass',
  member: 'harbour thimble meadow quartz',
};

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo-output' },
    input: { type: 'string' },
  },
});
const here = process.env.INIT_CWD ?? process.cwd();
const out = resolve(here, values.out);
const inputFolder = values.input
  ? resolve(here, values.input)
  : join(import.meta.dirname, '../assets/demo/small');

process.exitCode = (await rerunWithDisplay()) ?? (await demo());

async function demo(): Promise<number> {
  const screens = join(out, 'screens');
  const work = workFolder('demo');
  let stage: Stage | null = null;
  try {
    removeEarlier(screens);
    if (!(await build())) throw new Error('the app did not build');
    const input = await readInput(inputFolder);
    stage = await openStage({
      work,
      screens,
      fileName: (name, count) => `${String(count).padStart(2, '0')}-${name}.png`,
      said: 'demo',
    });
    const exported = await play(stage, input);
    await stage.close();
    mkdirSync(out, { recursive: true });
    for (const format of exportFormats) {
      copyFileSync(join(exported, exportFile(format)), join(out, exportFile(format)));
    }
    for (const line of await readBack(out)) process.stderr.write(`demo: ${line}\n`);
    process.stderr.write(`demo: done; everything is in ${out}\n`);
    return 0;
  } catch (error) {
    const step = (await stage?.failed()) ?? 'before the app started';
    await stage?.close().catch(() => undefined);
    process.stderr.write(`demo: failed at: ${step}\n${(error as Error).stack}\n`);
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What an earlier run left must not pass for this one's. */
function removeEarlier(screens: string): void {
  for (const format of exportFormats) rmSync(join(out, exportFile(format)), { force: true });
  for (const name of existsSync(screens) ? readdirSync(screens) : []) {
    if (/^(\d\d-.*|failed)\.png$/.test(name)) rmSync(join(screens, name));
  }
}

async function play(stage: Stage, input: Awaited<ReturnType<typeof readInput>>): Promise<string> {
  const founder = founderOf(input);
  await found(stage, founder, passphrases.founder);
  const imported = await importAll(stage, input.folder);
  const member = memberOf(input, imported);
  await signOut(stage, founder.name);
  if (member === null) throw new Error('people.csv brought nobody in who could log learning');

  stage.step(`${member.staffId} comes in by invitation code`);
  await activate(stage, member, passphrases.member);
  await signOut(stage, member.name);
  stage.step(`${member.staffId} signs in and logs learning`);
  await signIn(stage, member.staffId, passphrases.member);
  await logWithReflection(stage);
  await signOut(stage, member.name);

  stage.step(`${founder.staffId} signs in`);
  await signIn(stage, founder.staffId, passphrases.founder);
  const today = new Date().toISOString().slice(0, 10);
  return exportSummary(stage, periodOf(input, imported, today));
}
