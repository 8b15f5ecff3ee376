import { expect, it } from 'vitest';
import { rejectionWords } from '../../../../../src-renderer/features/imports/rejection-words.ts';
import words from '../../../../../src-renderer/i18n/en-GB/imports.json' with { type: 'json' };
import { describeRejection } from '../../../../../src-shared/rules/imports/codes.ts';

const t = (key: string, { defaultValue }: { defaultValue: string }) =>
  (words.field as Record<string, string>)[key.replace('field.', '')] ?? defaultValue;
const said = (rejection: Parameters<typeof describeRejection>[0]) =>
  rejectionWords(t, { field: rejection.field, message: describeRejection(rejection) });

it('names the column as the screen does, and quotes in curly marks', () => {
  expect(said({ field: 'wte', code: 'not_a_number', parameters: { value: 'full' } })).toBe(
    'WTE “full” is not a number: write it like 0.5',
  );
  expect(said({ field: 'staff_id', code: 'required' })).toBe('staff id is empty: it is needed');
});

it('keeps marks inside what was read in order', () => {
  const parameters = { value: 'the "old" site', row: 3, other: 'Main' };
  expect(said({ field: 'site', code: 'disagrees_with_row', parameters })).toBe(
    'site “the “old” site” is not what row 3 says, “Main”: rows that belong together must agree',
  );
});

it('leaves the words of a whole row as they are', () => {
  expect(said({ field: null, code: 'record_too_long' })).toMatch(/^this row is too long/);
});

it('says a column the app has no words for by its own name', () => {
  expect(rejectionWords(t, { field: 'other_one', message: 'other_one is empty' })).toBe(
    'other_one is empty',
  );
});
