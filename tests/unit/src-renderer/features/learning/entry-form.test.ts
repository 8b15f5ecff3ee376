import { describe, expect, test } from 'vitest';
import {
  copyOf,
  type Entry,
  type EntryForm,
  emptyForm,
  fieldsOf,
  formOf,
  isBlank,
  parseDraft,
  problemsOf,
  sectionsOf,
  textsOf,
} from '../../../../../src-renderer/features/learning/entry-form.ts';

const entry: Entry = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  title: 'Reread of vertebral fractures',
  day: '2026-11-24',
  minutes: 80,
  line: 'Reflection and CPD',
  activity: 'cpd',
  kind: 'displaced',
  displacedReason: 'staffing',
  hcpcType: 'self_directed',
  reflection: { model: 'what', sections: { what: 'Looked again.', now_what: 'Sagittals first.' } },
  action: { text: 'Change my protocol', dueOn: '2026-12-01', done: false },
  loggedAt: 1,
  changedAt: 2,
};
const form: EntryForm = { ...emptyForm('2026-11-24'), title: 'Journal club', minutes: 60 };

describe('the form of an entry', () => {
  test('an entry comes back as it went in', () => {
    const { id: _, loggedAt: __, changedAt: ___, ...fields } = entry;
    expect(fieldsOf(formOf(entry))).toEqual(fields);
  });

  test('nothing is saved without words, a length, or what took displaced time', () => {
    expect(problemsOf(emptyForm('2026-11-24'))).toEqual(['title', 'minutes']);
    expect(problemsOf({ ...form, kind: 'displaced' })).toEqual(['displacedReason']);
    expect(fieldsOf({ ...form, title: '  ' })).toBeNull();
    expect(fieldsOf({ ...form, minutes: null })).toBeNull();
    expect(fieldsOf(form)?.minutes).toBe(60);
  });

  test('a reason that belongs to another kind of time is not sent', () => {
    expect(fieldsOf({ ...form, displacedReason: 'on_call' })?.displacedReason).toBeNull();
  });

  test('boxes left empty make no reflection and no action', () => {
    const fields = fieldsOf({ ...form, sections: { what: ' ', so_what: '' }, actionText: ' ' });
    expect(fields?.reflection).toBeNull();
    expect(fields?.action).toBeNull();
  });

  test('what was written under another model is shown, read by the guard, and sent', () => {
    const mixed = { ...form, model: 'what' as const, sections: { text: 'Older', what: '' } };
    expect(sectionsOf('what', mixed.sections)).toEqual(['what', 'so_what', 'now_what', 'text']);
    expect(textsOf(mixed)['reflection.sections.text']).toBe('Older');
    expect(fieldsOf(mixed)?.reflection?.sections).toEqual({ text: 'Older' });
  });

  test('a form is blank until a word is typed, wherever', () => {
    expect(isBlank({ ...emptyForm('2026-11-24'), minutes: 30, line: 'Peer review' })).toBe(true);
    expect(isBlank({ ...emptyForm('2026-11-24'), sections: { what: 'x' } })).toBe(false);
    expect(isBlank(form)).toBe(false);
  });

  test('a duplicate is of today and leaves reflection and action behind', () => {
    const copy = copyOf(entry, '2026-12-03');
    expect(copy).toMatchObject({ title: entry.title, minutes: 80, day: '2026-12-03' });
    expect(fieldsOf(copy)).toMatchObject({ reflection: null, action: null });
  });
});

describe('a draft read back', () => {
  test('is what was kept', () => {
    expect(parseDraft(JSON.stringify(form), emptyForm('2000-01-01'))).toEqual(form);
  });

  test('takes defaults for what it lacks and drops what is not known', () => {
    const read = parseDraft('{"title":"Half","colour":"red"}', emptyForm('2026-11-24'));
    expect(read).toEqual({ ...emptyForm('2026-11-24'), title: 'Half' });
  });

  test('is nothing where it cannot be read', () => {
    for (const text of ['', 'half a {', '"text"', 'null']) {
      expect(parseDraft(text, form)).toBeNull();
    }
  });
});
