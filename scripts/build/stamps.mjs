import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dist, root } from '../lib/paths.mjs';

/** A hash over the paths and contents of the given files and folders, relative to the root. */
export function contentHash(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when the part was last built from exactly these contents and its output is still there. */
export function isFresh(part, hash) {
  if (!fs.existsSync(part.output)) return false;
  const stamp = stampFile(part);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash;
}

export function writeStamp(part, hash) {
  fs.mkdirSync(path.dirname(stampFile(part)), { recursive: true });
  fs.writeFileSync(stampFile(part), hash);
}

function stampFile(part) {
  return path.join(dist, '.stamps', part.name.replaceAll('/', '-'));
}

function filesOf(source) {
  const full = path.join(root, source);
  const stat = fs.statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [source];
  return fs.readdirSync(full).flatMap((name) => filesOf(path.posix.join(source, name)));
}
