import { describe, expect, it } from 'vitest';
import words from '../../../../src-renderer/i18n/en-GB/errors.json' with { type: 'json' };
import { dispatchErrors } from '../../../../src-shared/contract/call.ts';
import { allCalls } from '../../../../src-shared/contract/index.ts';

const codes = new Set([
  ...dispatchErrors,
  ...Object.values(allCalls).flatMap(({ errors }) => errors),
]);

describe('the words of failures', () => {
  it.each([...codes])('%s says what happened, what is safe and what to do', (code) => {
    const text = (words as Record<string, unknown>)[code];
    expect(text).toEqual({
      title: expect.stringMatching(/\S/),
      safe: expect.stringMatching(/\S.*\.$/),
      todo: expect.stringMatching(/\S.*\.$/),
    });
  });

  it('has words for nothing that cannot happen', () => {
    const known = [...codes, 'screen_failed', 'field'];
    expect(Object.keys(words).filter((code) => !known.includes(code))).toEqual([]);
  });

  it('offers no deletion and blames nobody', () => {
    const texts = Object.values(words).flatMap((part) => Object.values(part));
    const unkind = /delete (it|the|this)|your (mistake|fault)|invalid|illegal/i;
    expect(texts.filter((text) => unkind.test(text))).toEqual([]);
  });
});
