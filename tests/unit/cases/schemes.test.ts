import { describe, expect, it } from 'vitest';
import { schemes } from '../../../src-main/core/cases/schemes.ts';
import { hasCode, readScheme } from '../../../src-shared/rules/cases/schemes.ts';

const scheme = (name: string) => schemes.find((one) => one.scheme === name);

describe('the schemes that ship with the app', () => {
  it('hold the twelve types for coding only, the app’s own causes, and nine biases', () => {
    expect(scheme('kim_mansfield')).toMatchObject({ about: 'cause', circulated: false });
    expect(scheme('kim_mansfield')?.codes).toHaveLength(12);
    expect(scheme('addendum_causes')).toMatchObject({ about: 'cause', circulated: true });
    expect(scheme('addendum_causes')?.codes).toHaveLength(17);
    expect(scheme('ldm_biases')).toMatchObject({ about: 'bias', circulated: true });
    expect(scheme('ldm_biases')?.codes).toHaveLength(9);
  });

  it('name each code once, say whose they are, and speak of no error', () => {
    for (const one of schemes) {
      expect(new Set(one.codes.map(({ code }) => code)).size).toBe(one.codes.length);
      expect(one.source).not.toBe('');
      expect(JSON.stringify(one)).not.toMatch(/error|blame|fault of|harm|negligen/i);
    }
  });

  it('know a code by scheme, version and what it is about', () => {
    const code = { scheme: 'kim_mansfield', version: '2014', code: '12' };
    expect(hasCode(schemes, 'cause', code)).toBe(true);
    expect(hasCode(schemes, 'bias', code)).toBe(false);
    expect(hasCode(schemes, 'cause', { ...code, version: '2015' })).toBe(false);
    expect(hasCode(schemes, 'cause', { ...code, code: '13' })).toBe(false);
  });

  it('are refused where a file is none', () => {
    expect(() => readScheme({ scheme: 'local' })).toThrow();
  });
});
