import { describe, expect, it } from 'vitest';
import { digitValue } from '../../../../src-shared/rules/identifiers/digits.ts';
import { normalise } from '../../../../src-shared/rules/identifiers/normalise.ts';

describe('digits', () => {
  it('of every script count from their zero', () => {
    const scripts = [
      'arab',
      'arabext',
      'beng',
      'deva',
      'fullwide',
      'khmr',
      'mathsans',
      'thai',
      'tibt',
    ];
    for (const script of scripts) {
      const format = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false });
      for (let value = 0; value < 10; value += 1) {
        expect(digitValue(format.format(value).codePointAt(0) ?? 0), script).toBe(value);
      }
    }
  });

  it('come in full sets of ten, so that the way of counting holds for all of Unicode', () => {
    const values = Array(10).fill(0);
    for (let codePoint = 0x80; codePoint <= 0x1ffff; codePoint += 1) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(codePoint))) continue;
      values[digitValue(codePoint) ?? -1] += 1;
    }
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toBeGreaterThan(60);
  });

  it('are not superscripts, subscripts or fractions', () => {
    expect(normalise('10² ₃ 1½').text).toBe('10² ₃ 1½');
  });
});

describe('normalising', () => {
  it('brings spaces, dashes, dots, slashes and line breaks to one of each', () => {
    expect(normalise('\u00A0\u2009\u3000\t').text).toBe('    ');
    expect(normalise('-\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D').text).toBe('--------');
    expect(normalise('.\u00B7\u2022\u3002').text).toBe('....');
    expect(normalise('/\\\u2044\u2215').text).toBe('////');
    expect(normalise('\r\n\n\u2028').text).toBe('\n\n\n');
  });

  it('leaves out what cannot be seen and remembers where', () => {
    const { text, joints } = normalise('1\u200B2\u00AD3\uFEFF4\u{E0001}5');
    expect(text).toBe('12345');
    expect([...joints]).toEqual([1, 2, 3, 4]);
  });

  it('maps each unit back to the characters it stands for', () => {
    const { text, starts, ends } = normalise('a\u200B№😀\r\n９\u20E3');
    expect(text).toBe('aNo😀\n9');
    expect(starts).toEqual([0, 2, 2, 3, 3, 5, 7]);
    expect(ends).toEqual([1, 3, 3, 5, 5, 7, 9]);
  });
});
