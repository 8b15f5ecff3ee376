import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../../src-shared/rules/durations.ts';

/** Every way of writing some minutes that the form shows as an example. */
const spellings: ((hours: number, rest: string, minutes: number) => string)[] = [
  (_hours, _rest, minutes) => String(minutes),
  (_hours, _rest, minutes) => `${minutes}m`,
  (_hours, _rest, minutes) => `${minutes} min`,
  (_hours, _rest, minutes) => `${minutes} minutes`,
  (hours, rest) => `${hours}h${rest}`,
  (hours, rest) => `${hours} H ${rest}`,
  (hours, rest) => `${hours} hours ${rest} minutes`,
  (hours, rest) => `${hours}:${rest}`,
  (_hours, _rest, minutes) => formatDuration(minutes),
];

describe('typed durations', () => {
  it('reads back every length in every spelling', () => {
    for (let minutes = 1; minutes <= 1440; minutes++) {
      const rest = String(minutes % 60).padStart(2, '0');
      for (const spell of spellings) {
        const text = spell(Math.floor(minutes / 60), rest, minutes);
        expect(parseDuration(text), text).toEqual({ ok: true, minutes });
      }
    }
  });

  it('reads decimal hours to the nearest minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2399 }), (hundredths) => {
        // Hundredths of an hour are 0.6 of a minute each; a half is exact in integers.
        const minutes = Math.floor((hundredths * 6 + 5) / 10);
        expect(parseDuration(`${(hundredths / 100).toFixed(2)}h`)).toEqual({ ok: true, minutes });
      }),
    );
  });

  it('answers any text with minutes in the limits or a code', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '0',
        '1',
        '9',
        '59',
        '60',
        ' ',
        ':',
        '.',
        ',',
        'h',
        'm',
        'in',
        'our',
        '-',
        'é',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseDuration(text);
          if (!parsed.ok) return;
          expect(Number.isInteger(parsed.minutes)).toBe(true);
          expect(parsed.minutes).toBeGreaterThanOrEqual(1);
          expect(parsed.minutes).toBeLessThanOrEqual(1440);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
