import { describe, expect, it } from 'vitest';
import {
  isDayMonthYear,
  passesMod10,
  passesMod11,
  registerOf,
} from '../../../../src-shared/rules/identifiers/check-digits.ts';

describe('check digits', () => {
  it('Mod 11 takes the published examples and refuses a check value of ten', () => {
    for (const number of ['9434765919', '9876543210', '4000000632', '3462950622', '0113011113']) {
      expect(passesMod11(number), number).toBe(true);
    }
    expect(passesMod11('1234567890')).toBe(false);
    for (let digit = 0; digit < 10; digit += 1)
      expect(passesMod11(`000000006${digit}`)).toBe(false);
  });

  it('Mod 11 finds every single wrong digit', () => {
    for (let at = 0; at < 10; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${'9434765919'.slice(0, at)}${digit}${'9434765919'.slice(at + 1)}`;
        expect(passesMod11(changed)).toBe(changed === '9434765919');
      }
    }
  });

  it('Mod 10 doubles every other digit from the first', () => {
    expect(passesMod10('0101011237')).toBe(true);
    expect(passesMod10('0101011238')).toBe(false);
  });
});

describe('registers', () => {
  it('take a CHI number that passes Mod 10 alone, and only with a real date', () => {
    let alone = 0;
    for (let serial = 0; serial < 1000; serial += 1) {
      for (let check = 0; check < 10; check += 1) {
        const number = `150685${String(serial).padStart(3, '0')}${check}`;
        const fits = passesMod10(number) || passesMod11(number);
        if (passesMod10(number) && !passesMod11(number)) alone += 1;
        expect(registerOf(number)).toBe(fits ? 'chi_number' : null);
        expect(registerOf(`151385${number.slice(6)}`)).toBeNull();
      }
    }
    expect(alone).toBeGreaterThan(800);
  });

  it('keep to the ranges that are issued or synthetic', () => {
    const kinds = new Map<string, Set<string | null>>();
    for (let at = 0; at < 100; at += 1) {
      const start = String(at).padStart(2, '0');
      const found = new Set<string | null>();
      for (let rest = 0; rest < 2000; rest += 1) {
        found.add(registerOf(start + String(rest * 49_999).padStart(8, '0')));
      }
      found.delete(null);
      kinds.set(start, found);
    }
    const having = (kind: string) =>
      [...kinds].filter(([, found]) => found.has(kind)).map(([start]) => Number(start));
    const span = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at);
    expect(having('chi_number')).toEqual(span(1, 31));
    expect(having('hc_number')).toEqual(span(32, 39));
    expect(having('nhs_number')).toEqual([...span(40, 49), ...span(60, 79), ...span(90, 99)]);
  });

  it('take ten equal digits for nobody', () => {
    for (let digit = 0; digit < 10; digit += 1) {
      expect(registerOf(String(digit).repeat(10))).toBeNull();
    }
  });

  it('know the days of the months', () => {
    expect(['290200', '290204', '310101', '300999'].map(isDayMonthYear)).toEqual(
      Array(4).fill(true),
    );
    expect(
      ['290201', '310499', '000101', '010001', '320101', '300204'].map(isDayMonthYear),
    ).toEqual(Array(6).fill(false));
  });
});
