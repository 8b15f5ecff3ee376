import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes `to` the same as `from` (a file or a folder), copying only what changed by size or time and
 * removing what is gone. Files are replaced by rename, so that a running app keeps what it opened.
 * `keep(relative)` may leave files out.
 */
export function mirror(from, to, keep = () => true) {
  copy(from, to, '', keep);
}

function copy(from, to, relative, keep) {
  const stat = fs.statSync(from);
  if (stat.isDirectory()) return copyFolder(from, to, relative, keep);
  const there = fs.statSync(to, { throwIfNoEntry: false });
  if (there?.size === stat.size && Math.abs(there.mtimeMs - stat.mtimeMs) < 2) return;
  const part = `${to}.${process.pid}.part`;
  fs.copyFileSync(from, part);
  fs.chmodSync(part, stat.mode & 0o100 ? 0o755 : 0o644);
  fs.utimesSync(part, stat.atime, stat.mtime);
  fs.renameSync(part, to);
}

function copyFolder(from, to, relative, keep) {
  fs.mkdirSync(to, { recursive: true, mode: 0o755 });
  const names = fs.readdirSync(from).filter((name) => keep(path.posix.join(relative, name)));
  for (const name of names) {
    copy(path.join(from, name), path.join(to, name), path.posix.join(relative, name), keep);
  }
  for (const name of fs.readdirSync(to)) {
    if (names.includes(name) || name.endsWith('.part')) continue;
    fs.rmSync(path.join(to, name), { recursive: true, force: true });
  }
}
