import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesMod10, registerOf } from '../../src-shared/rules/identifiers/check-digits.ts';
import {
  findIdentifiers,
  removeFindings,
  strongestSeverity,
} from '../../src-shared/rules/identifiers/index.ts';
import { normalise } from '../../src-shared/rules/identifiers/normalise.ts';
import { tenDigitNumbers } from '../../src-shared/rules/identifiers/ten-digit-numbers.ts';
import { seededRandom } from '../fixtures/identifier-corpus/seeded-random.ts';

function tenDigits(random: () => number): string {
  return String(Math.floor(random() * 1e10)).padStart(10, '0');
}

const number = fc.integer({ min: 0, max: 0xffffffff }).map((seed) => {
  const random = seededRandom(seed);
  for (;;) {
    const candidate = tenDigits(random);
    if (registerOf(candidate)) return candidate;
  }
});
const mod10Chi = fc
  .record({
    date: fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2025-12-31'),
      noInvalidDate: true,
    }),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ date, serial }) => {
    const iso = date.toISOString();
    const first = iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4);
    const nine = first + String(serial).padStart(3, '0');
    return Array.from({ length: 10 }, (_, check) => `${nine}${check}`).find(passesMod10) ?? '';
  });

const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...[' ', '\u00A0', '\u2009', '\u202F', '-', '\u2010', '\u2011', '\u2013', '\u2014'],
          ...['\u2212', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '_'],
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((signs) => signs.join('')),
  },
);
const zero = fc.constantFrom(0x30, 0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce, 0x1d7e2);
const words = fc.constantFrom(
  '',
  'see ',
  'NHS',
  'no.',
  'MR of ',
  '(',
  '“',
  'Łódź ',
  '🩻 ',
  '\n',
  'é',
);

describe('the identifier guard', () => {
  it('blocks 5.5 % of random ten-digit strings at most, and warns about the rest', () => {
    const random = seededRandom(7);
    let blocked = 0;
    for (let turn = 0; turn < 200_000; turn += 1) {
      const digits = tenDigits(random);
      const [candidate] = tenDigitNumbers(normalise(digits));
      if (candidate?.severity === 'block') blocked += 1;
      if (!candidate) throw new Error(`nothing said about ${digits}`);
      if (turn % 40 === 0) {
        expect(strongestSeverity(findIdentifiers(digits))).toBe(candidate.severity);
      }
    }
    expect(blocked / 200_000).toBeLessThanOrEqual(0.055);
    expect(blocked / 200_000).toBeGreaterThan(0.045);
  });

  it('blocks a number however it is spaced and in whatever digits, and covers all of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(number, mod10Chi),
        fc.array(gap, { minLength: 9, maxLength: 9 }),
        fc.array(zero, { minLength: 10, maxLength: 10 }),
        words,
        words,
        (digits, gaps, zeros, before, after) => {
          const written = Array.from(digits, (digit, at) => {
            const sign = String.fromCodePoint((zeros[at] ?? 0x30) + Number(digit));
            return sign + (gaps[at] ?? '');
          }).join('');
          const text = before + written + after;
          const [finding, ...others] = findIdentifiers(text);
          expect(others).toEqual([]);
          expect(finding).toMatchObject({ severity: 'block', text: written });
          expect(finding?.kind).toBe(registerOf(digits));
          expect(finding?.start).toBe(before.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...['9434765919', '943 476 5919', '12/03/2024', 'Mrs Samplewick', 'DOB ', 'SW1A 1AA', ' '],
      ...['07700 900123', 'a@example.org', '\u200B', '\u{1D7D7}', '943', ' 476 ', '5919', '(', ')'],
      ...['\r\n', '-', '.', '1.2.3.4.5.6', 'accession no ', '12345678', 'é', '①', '\u0332', 'ﷺ'],
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('gives sorted places of the text as given, none overlapping another', () => {
    fc.assert(
      fc.property(text, (given) => {
        let position = 0;
        for (const finding of findIdentifiers(given)) {
          expect(finding.start).toBeGreaterThanOrEqual(position);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.text).toBe(given.slice(finding.start, finding.end));
          position = finding.end;
        }
        expect(position).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to an end when what it finds is removed again and again', () => {
    fc.assert(
      fc.property(text, (given) => {
        let left = given;
        for (let turn = 0; turn < 12; turn += 1) {
          const found = findIdentifiers(left);
          if (found.length === 0) return;
          left = removeFindings(left, found);
        }
        expect(findIdentifiers(left)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
