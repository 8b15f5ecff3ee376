import { expect, it } from 'vitest';
import { redactableFields } from '../../../../../src-renderer/features/settings/redactable-fields.ts';

const at = { batch: 'b', index: 0, at: 0, by: null, command: 'people.add', redacted: false };

it('offers the words of a record that are still there, and nothing that holds it together', () => {
  expect(redactableFields('person', [{ ...at, fields: ['name', 'site', 'deleted'] }])).toEqual([
    'name',
    'site',
  ]);
  expect(
    redactableFields('learning_entry', [{ ...at, fields: ['entry', 'person_id', 'month'] }]),
  ).toEqual(['entry']);
  expect(redactableFields('person', [{ ...at, redacted: true, fields: ['name'] }])).toEqual([]);
  expect(redactableFields('nothing', [{ ...at, fields: ['name'] }])).toEqual([]);
});
