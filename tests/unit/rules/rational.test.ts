import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  parseDecimal,
  ratio,
  roundHalfUp,
  toDecimals,
} from '../../../src-shared/rules/rational.ts';

describe('exact fractions', () => {
  it.each([
    ['37.5', 75n, 2n],
    ['0.125', 1n, 8n],
    ['-0.50', -1n, 2n],
    ['.5', 1n, 2n],
    [' 4 ', 4n, 1n],
    ['0', 0n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  it.each(['', ' ', '.', '1.', '1,5', '1e3', 'Infinity', '1 2', '0x10', '--1', '½'])(
    'refuses "%s"',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
      expect(() => decimal(text)).toThrow();
    },
  );

  it('adds, multiplies, divides and compares without loss', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toEqual(decimal('0.3'));
    expect(multiply(ratio(2, 3), ratio(-3, 4))).toEqual(ratio(-1, 2));
    expect(divide(ratio(1, 3), ratio(-2, 9))).toEqual(ratio(-3, 2));
    expect(() => divide(ratio(1), ratio(0))).toThrow();
    expect(compare(ratio(1, 3), decimal('0.333333333333333333'))).toBe(1);
    expect(compare(ratio(-1, 2), ratio(0))).toBe(-1);
    expect(compare(ratio(2, 4), ratio(1, 2))).toBe(0);
  });

  it.each([
    [ratio(5, 2), 3],
    [ratio(-5, 2), -2],
    [ratio(-7, 3), -2],
    [ratio(-8, 3), -3],
    [ratio(-3), -3],
    [decimal('0.4999999999999999999999'), 0],
    [decimal('2.5000'), 3],
  ])('rounds to the nearest integer, a half up (%#)', (value, expected) => {
    expect(roundHalfUp(value)).toBe(expected);
  });

  it('prints decimals with a half up and all its places', () => {
    expect(toDecimals(ratio(1, 8), 2)).toBe('0.13');
    expect(toDecimals(ratio(0), 2)).toBe('0.00');
    expect(toDecimals(ratio(4, 5), 2)).toBe('0.80');
    expect(toDecimals(ratio(99995, 1000), 1)).toBe('100.0');
    expect(toDecimals(ratio(-1, 8), 2)).toBe('-0.12');
    expect(toDecimals(ratio(7, 2), 0)).toBe('4');
  });
});
