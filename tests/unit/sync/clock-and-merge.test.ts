import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learningEntryTable } from '../../../src-shared/model/learning.ts';
import { clockTime, compareClocks, nextClock } from '../../../src-shared/sync/clock.ts';
import { decodeCanonical, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { emptyCells, mergeChange, type RowState } from '../../../src-shared/sync/merge.ts';

const node = (byte: number) => new Uint8Array(8).fill(byte);

describe('the clock', () => {
  it('never runs back, whatever the time does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 2 }), (times) => {
        let clock = nextClock(null, times[0] ?? 0, node(1));
        for (const time of times.slice(1)) {
          const next = nextClock(clock, time, node(1));
          expect(compareClocks(next, clock)).toBeGreaterThan(0);
          expect(clockTime(next)).toBeGreaterThanOrEqual(time);
          clock = next;
        }
      }),
    );
  });

  it('carries the counter into the next millisecond when it is full', () => {
    let clock = nextClock(null, 5, node(1));
    clock[6] = 0xff;
    clock[7] = 0xff;
    clock = nextClock(clock, 5, node(1));
    expect([clockTime(clock), clock[6], clock[7]]).toEqual([6, 0, 0]);
  });

  it('breaks a tie by the node', () => {
    expect(compareClocks(nextClock(null, 9, node(1)), nextClock(null, 9, node(2)))).toBeLessThan(0);
  });
});

describe('merging', () => {
  const patches = fc.array(
    fc.record({
      time: fc.integer({ min: 1, max: 50 }),
      node: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 600 }),
      month: fc.constantFrom('2026-10', '2026-11'),
      which: fc.constantFrom('counted', 'what', 'deleted', 'all'),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('gives the same row in any order and with repetitions', () => {
    fc.assert(
      fc.property(patches, fc.integer(), (made, seed) => {
        const unique = [...new Map(made.map((one) => [`${one.time}/${one.node}`, one])).values()];
        const changes = unique.map(({ time, node: by, minutes, month, which }) => ({
          clock: nextClock(null, time, node(by)),
          patch: {
            ...(which === 'all' ? emptyCells(learningEntryTable) : {}),
            ...(which !== 'deleted' && which !== 'what'
              ? { minutes, line: 'Audit', kind: 'own_time', activity: 'audit' }
              : {}),
            ...(which === 'what' ? { month, entry: null } : {}),
            ...(which === 'deleted' ? { deleted: minutes % 2 } : {}),
          },
        }));
        // The row is made by a change that names every group and is older than the rest.
        const first = { clock: nextClock(null, 0, node(1)), patch: emptyCells(learningEntryTable) };
        const apply = (order: typeof changes) =>
          [first, ...order].reduce<RowState | null>(
            (state, { patch, clock }) => mergeChange(learningEntryTable, state, patch, clock),
            null,
          );
        const shuffled = [...changes, ...changes.slice(0, 3)]
          .map((change, index) => ({ change, key: Math.sin(seed + index) }))
          .sort((a, b) => a.key - b.key)
          .map(({ change }) => change);
        expect(apply(shuffled)).toEqual(apply(changes));
      }),
    );
  });
});

describe('the canonical encoding', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  })).value;

  it('round-trips every type and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(value, (given) => {
        const bytes = encodeCanonical(given as never);
        expect(encodeCanonical(decodeCanonical(bytes))).toEqual(bytes);
        expect(decodeCanonical(bytes)).toEqual(given);
      }),
    );
    const [a, b] = [encodeCanonical({ b: 1, a: 2 }), encodeCanonical({ a: 2, b: 1 })];
    expect(a).toEqual(b);
  });

  it('refuses floats and unpaired surrogates', () => {
    expect(() => encodeCanonical(0.5)).toThrow();
    expect(() => encodeCanonical(['\ud800'])).toThrow();
  });
});
