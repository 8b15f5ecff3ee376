import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeSummaryCsv } from '../../../src-main/core/exports/summary-csv.ts';
import { writeWholeFile } from '../../../src-main/core/exports/write-file.ts';
import { temporaryFolder } from '../../fixtures/exports/folder.ts';
import { row } from '../../fixtures/exports/rows.ts';

const write = (path: string, text = 'new') =>
  writeWholeFile(path, async (sink) => {
    await pipeline([text], sink);
    return text.length;
  });

describe('writing a whole file', () => {
  it('answers what its producer answers, and leaves one file', async () => {
    const folder = temporaryFolder();
    expect(await write(join(folder, 'a.csv'))).toEqual({ ok: true, value: 3 });
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
  });

  it('replaces a file only when the new one is whole', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'old');
    let during = '';
    await writeWholeFile(file, async (sink) => {
      sink.write('half, ');
      during = readFileSync(file, 'utf8');
      await pipeline(['then whole'], sink);
    });
    expect([during, readFileSync(file, 'utf8')]).toEqual(['old', 'half, then whole']);
  });

  it('writes through a link and keeps it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real.csv'), 'old');
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
    expect((await write(join(folder, 'link.csv'))).ok).toBe(true);
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toBe('new');
  });

  it('takes the longest name that the disk takes', async () => {
    const file = join(temporaryFolder(), `${'n'.repeat(251)}.csv`);
    expect((await write(file)).ok).toBe(true);
  });
});

describe('where a file cannot be written', () => {
  it('a missing folder, or a file in its place, is a value', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const codes = [
      await write(join(folder, 'gone', 'a.csv')),
      await write(join(folder, 'file', 'a.csv')),
    ];
    expect(codes).toEqual([
      { ok: false, code: 'write_failed', parameters: { system: 'ENOENT' } },
      { ok: false, code: 'write_failed', parameters: { system: 'ENOTDIR' } },
    ]);
  });

  it('a folder or a device is not replaced', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.csv'));
    const refused = { ok: false, code: 'write_failed', parameters: { system: 'not_a_file' } };
    expect(await write(join(folder, 'a.csv'))).toEqual(refused);
    expect(await write('/dev/null')).toEqual(refused);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('a folder without permission is a value, and what was there stays', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    chmodSync(folder, 0o555);
    const result = await asOrdinaryUser(() => writeSummaryCsv([row()], join(folder, 'a.csv')));
    chmodSync(folder, 0o755);
    expect(result).toEqual({ ok: false, code: 'write_failed', parameters: { system: 'EACCES' } });
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  });

  it('a bug in the producer is thrown, after tidying up', async () => {
    const folder = temporaryFolder();
    function* broken() {
      for (let index = 0; index < 500; index += 1) yield row();
      throw new Error('a bug');
    }
    await expect(writeSummaryCsv(broken(), join(folder, 'a.csv'))).rejects.toThrow('a bug');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('the rows are let go of, so that a database can close what it was reading', async () => {
    let letGo = false;
    function* rows() {
      try {
        for (;;) yield row();
      } finally {
        letGo = true;
      }
    }
    const result = await writeSummaryCsv(rows(), join(temporaryFolder(), 'gone', 'a.csv'));
    expect(result.ok).toBe(false);
    expect(letGo).toBe(true);
  });
});

describe('a full disk', () => {
  const script = join(import.meta.dirname, '../../fixtures/exports/write-in-a-small-space.ts');
  const limitOfFileSize = 'ulimit -f 64; exec "$@"';
  // The mount ends with its process, so what was left on it is listed after the answer.
  const tinyDisk = 'mount -t tmpfs -o size=64k none "$5" && "$@" && ls -A "$5"';

  it.each(['csv', 'json', 'xlsx'])('is a value for %s, and nothing is left', async (format) => {
    const folder = temporaryFolder();
    const file = join(folder, 'summary');
    const said = async (shell: string, ...before: string[]) => {
      const words = [
        ...before,
        'sh',
        '-c',
        shell,
        'sh',
        process.execPath,
        script,
        file,
        format,
        folder,
      ];
      return (await promisify(execFile)(words[0] ?? '', words.slice(1))).stdout;
    };
    expect(await said(limitOfFileSize)).toBe('{"ok":false,"code":"disk_full"}');
    expect(readdirSync(folder)).toEqual([]);
    if (!canMount()) return;
    expect(await said(tinyDisk, 'unshare', '--mount')).toBe('{"ok":false,"code":"disk_full"}');
  });
});

function canMount(): boolean {
  const folder = temporaryFolder();
  const tried = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', folder]);
  return tried.status === 0;
}

/** An administrator of the machine may write anywhere, so the test becomes somebody else. */
async function asOrdinaryUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
