import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextCase,
  nextPage,
  type Place,
  previousPage,
  type Told,
} from '../../../../../src-renderer/features/meeting-run/page-turning.ts';
import { revealSteps } from '../../../../../src-shared/model/meetings.ts';

const told = (id: string, discussed = false): Told => ({
  id,
  discussed,
  steps: ['request', 'question', 'later_opinion', 'learning'],
});
const before: Place = { itemId: null, step: 'request' };

describe('turning pages', () => {
  it('starts with the first case, or goes on with the first that was not discussed', () => {
    expect(nextPage([told('a'), told('b')], before)).toEqual({ itemId: 'a', step: 'request' });
    const goesOn = nextPage([told('a', true), told('b')], before);
    expect(goesOn).toEqual({ itemId: 'b', step: 'request' });
  });

  it('leaves out steps that a case has nothing for', () => {
    const next = nextPage([told('a')], { itemId: 'a', step: 'request' });
    expect(next).toEqual({ itemId: 'a', step: 'question' });
  });

  it('goes from the last step to the next case, and back to the last step of the one before', () => {
    const items = [told('a'), told('b')];
    expect(nextPage(items, { itemId: 'a', step: 'learning' })).toEqual({
      itemId: 'b',
      step: 'request',
    });
    expect(previousPage(items, { itemId: 'b', step: 'request' })).toEqual({
      itemId: 'a',
      step: 'learning',
    });
  });

  it('ends after the last case and before the first', () => {
    const items = [told('a')];
    expect(nextPage(items, { itemId: 'a', step: 'learning' })).toBeNull();
    expect(nextCase(items, 'a')).toBeNull();
    expect(previousPage(items, { itemId: 'a', step: 'request' })).toBeNull();
    expect(nextPage([], before)).toBeNull();
    expect(previousPage(items, before)).toBeNull();
  });

  it('passes every step of every case once, and comes back the same way', () => {
    const items = fc.array(
      fc.subarray([...revealSteps.slice(1)]).map((more) => ['request' as const, ...more]),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (steps) => {
        const cases = steps.map((each, n) => ({ id: `c${n}`, steps: each, discussed: false }));
        const pages: Place[] = [];
        for (let at = nextPage(cases, before); at !== null; at = nextPage(cases, at))
          pages.push(at);
        expect(pages).toEqual(
          cases.flatMap(({ id, steps: own }) => own.map((step) => ({ itemId: id, step }))),
        );
        const back: Place[] = [];
        for (let at = pages.at(-1) ?? null; at !== null; at = previousPage(cases, at))
          back.push(at);
        expect(back.toReversed()).toEqual(pages);
      }),
    );
  });
});
