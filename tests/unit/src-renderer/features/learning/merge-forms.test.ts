import { describe, expect, test } from 'vitest';
import { emptyForm } from '../../../../../src-renderer/features/learning/entry-form.ts';
import { mergeForms } from '../../../../../src-renderer/features/learning/merge-forms.ts';

const base = { ...emptyForm('2026-11-24'), title: 'Journal club', minutes: 60 };

describe('an entry changed elsewhere while it was edited here', () => {
  test('what was not touched takes the newer value', () => {
    const { form, contested } = mergeForms(
      base,
      { ...base, title: 'Journal club, chest CT' },
      { ...base, minutes: 45 },
    );
    expect(form).toEqual({ ...base, title: 'Journal club, chest CT', minutes: 45 });
    expect(contested).toEqual([]);
  });

  test('what was changed on both sides stays as typed, and is named', () => {
    const { form, contested } = mergeForms(
      base,
      { ...base, minutes: 30 },
      { ...base, minutes: 45 },
    );
    expect(form.minutes).toBe(30);
    expect(contested).toEqual(['minutes']);
  });

  test('the same change on both sides is not contested', () => {
    const changed = { ...base, minutes: 30 };
    expect(mergeForms(base, changed, changed)).toEqual({ form: changed, contested: [] });
  });

  test('a kind and its reason stay together', () => {
    const { form } = mergeForms(
      base,
      { ...base, title: 'Mine' },
      { ...base, kind: 'displaced', displacedReason: 'on_call' },
    );
    expect(form).toMatchObject({ title: 'Mine', kind: 'displaced', displacedReason: 'on_call' });
  });
});
