import { describe, expect, it } from 'vitest';
import { secondsToWait } from '../../../src-main/core/session/delay.ts';
import { keptBackups } from '../../../src-main/core/workspace/backup.ts';
import { isCloudPath, isNetworkPath } from '../../../src-main/core/workspace/folder.ts';
import {
  newCode,
  normaliseCode,
  stretchCode,
  unwrap,
  wrap,
} from '../../../src-main/core/workspace/secrets.ts';

describe('printed codes', () => {
  it('can be read back in lower case, with spaces, and with O and I for 0 and 1', () => {
    const code = newCode(8, 4);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(normaliseCode(typed)).toBe(normaliseCode(code));
  });

  it('wrap a key that opens with the same code, salt and context only', () => {
    const salt = new Uint8Array(16).fill(3);
    const key = stretchCode('ABCD-EFGH', salt);
    const value = new Uint8Array([1, 2, 3]);
    const wrapped = wrap(key, value, 'here');
    expect(unwrap(stretchCode('abcd efgh', salt), wrapped, 'here')).toEqual(Buffer.from(value));
    expect(unwrap(key, wrapped, 'elsewhere')).toBeNull();
    expect(unwrap(stretchCode('ABCD-EFGJ', salt), wrapped, 'here')).toBeNull();
    wrapped[14] = (wrapped[14] ?? 0) ^ 1;
    expect(unwrap(key, wrapped, 'here')).toBeNull();
  });
});

describe('waiting after wrong secrets', () => {
  it('begins after three and doubles up to five minutes', () => {
    expect([2, 3, 4, 5, 12].map((failures) => secondsToWait(failures, 0, 0))).toEqual([
      0, 2, 4, 8, 300,
    ]);
    expect(secondsToWait(3, 0, 2000)).toBe(0);
  });

  it('is never longer for a clock that was set back', () => {
    expect(secondsToWait(3, 1_000_000_000, 0)).toBe(2);
  });
});

describe('folders', () => {
  it('of cloud clients and shares are recognised', () => {
    for (const path of [
      'C:\\Users\\kt\\OneDrive - Trust\\Addendum',
      '/home/kt/Dropbox/addendum',
      '/Users/kt/Library/Mobile Documents/x',
      'D:/Google Drive/x',
    ]) {
      expect(isCloudPath(path, {})).toBe(true);
    }
    expect(isCloudPath('/home/kt/box-office/addendum', {})).toBe(false);
    expect(isCloudPath('/mnt/sync/data', { OneDrive: '/mnt/sync' })).toBe(true);
    expect(isNetworkPath('\\\\server\\share\\addendum')).toBe(true);
    expect(isNetworkPath('/data', () => ({ type: 0x6969 }) as never)).toBe(true);
    expect(isNetworkPath('/data', () => ({ type: 0xef53 }) as never)).toBe(false);
  });
});

describe('thinning backups', () => {
  it('keeps the newest of each of 10 days and of 6 months', () => {
    const names: string[] = [];
    for (let day = 0; day < 300; day += 1) {
      const date = new Date(Date.UTC(2026, 10, 24) - day * 86_400_000).toISOString().slice(0, 10);
      names.push(`addendum-${date}T180000Z`, `addendum-${date}T080000Z`);
    }
    const kept = keptBackups(names);
    expect(kept.size).toBe(10 + 5);
    expect(kept.has('addendum-2026-11-24T180000Z')).toBe(true);
    expect(kept.has('addendum-2026-11-24T080000Z')).toBe(false);
    expect(kept.has('addendum-2026-06-30T180000Z')).toBe(true);
    expect(kept.has('addendum-2026-05-31T180000Z')).toBe(false);
  });
});
