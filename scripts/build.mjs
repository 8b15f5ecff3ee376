// Builds shell, preload, core and renderer into dist/, leaving out what did not change.
// Used as a command and, by other scripts, as a function.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { parts, sharedSources } from './build/parts.mjs';
import { contentHash, isFresh, writeStamp } from './build/stamps.mjs';
import { say } from './lib/say.mjs';

/** Answers true when everything is built. Errors are said with the part they are in. */
export async function build() {
  const started = performance.now();
  const wanted = parts()
    .map((part) => ({ part, hash: contentHash([...part.sources, ...sharedSources]) }))
    .filter(({ part, hash }) => !isFresh(part, hash));
  if (wanted.length === 0) return true;
  const vite = await import('vite');
  let done = true;
  for (const { part, hash } of wanted) {
    try {
      await vite.build(await part.configure());
      writeStamp(part, hash);
    } catch (error) {
      done = false;
      say(`${part.name} did not build:\n${readable(error)}`);
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (done) say(`built ${wanted.map(({ part }) => part.name).join(', ')} in ${seconds} s`);
  return done;
}

function readable(error) {
  const text = error instanceof Error ? error.message : String(error);
  return process.stderr.isTTY ? text : stripVTControlCharacters(text);
}

const asCommand =
  process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href;
if (asCommand && !(await build())) process.exitCode = 1;
