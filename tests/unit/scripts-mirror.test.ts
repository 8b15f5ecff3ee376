import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mirror } from '../../scripts/lib/mirror.mjs';

let folder: string;
let from: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mirror-'));
  from = path.join(folder, 'from');
  to = path.join(folder, 'to');
  mkdirSync(path.join(from, 'inner'), { recursive: true });
  writeFileSync(path.join(from, 'inner', 'a.txt'), 'first');
  writeFileSync(path.join(from, 'b.txt'), 'kept');
  mirror(from, to);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the mirrored copy of a build', () => {
  it('has the same files', () => {
    expect(readFileSync(path.join(to, 'inner', 'a.txt'), 'utf8')).toBe('first');
    expect(readFileSync(path.join(to, 'b.txt'), 'utf8')).toBe('kept');
  });

  it('takes over what changed and leaves the rest untouched', () => {
    const untouched = statSync(path.join(to, 'b.txt')).ino;
    writeFileSync(path.join(from, 'inner', 'a.txt'), 'other');
    utimesSync(path.join(from, 'inner', 'a.txt'), 1, 1);
    mirror(from, to);
    expect(readFileSync(path.join(to, 'inner', 'a.txt'), 'utf8')).toBe('other');
    expect(statSync(path.join(to, 'b.txt')).ino).toBe(untouched);
  });

  it('loses what is gone or left out', () => {
    rmSync(path.join(from, 'b.txt'));
    writeFileSync(path.join(from, 'inner', 'secret.txt'), 'x');
    mirror(from, to, (name) => name !== 'inner/secret.txt');
    expect(existsSync(path.join(to, 'b.txt'))).toBe(false);
    expect(existsSync(path.join(to, 'inner', 'secret.txt'))).toBe(false);
  });
});
