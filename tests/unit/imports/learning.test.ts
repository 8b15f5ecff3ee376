import { describe, expect, it } from 'vitest';
import { readLearningRow } from '../../../src-shared/rules/imports/learning.ts';

const cells = {
  staff_id: 'R001',
  date: '05/02/2025',
  minutes: '1h20',
  activity: 'REALM attendance',
  line: '',
  title: ' Chest\u00A0CT e\u0301cole ',
  kind: 'In-planned time',
};

const read = (changes: Partial<typeof cells> = {}) => readLearningRow({ ...cells, ...changes });

describe('a learning entry', () => {
  it('is read through the vocabularies, day before month', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        staffId: 'R001',
        day: '2025-02-05',
        minutes: 80,
        activity: 'realm_attendance',
        line: null,
        title: 'Chest\u00A0CT \u00E9cole',
        kind: 'in_planned_time',
      },
    });
  });

  it.each(['2025-02-05', '5/2/2025', '05/02/2025 00:00', '2025-02-05T00:00:00', ' 2025-02-05 '])(
    'the date %j is 5 February 2025',
    (date) => {
      expect(read({ date })).toMatchObject({ value: { day: '2025-02-05' } });
    },
  );

  it.each([
    ['02/13/2025', 'impossible_day'],
    ['2023-02-29', 'impossible_day'],
    ['00/01/2025', 'impossible_day'],
    ['1/1/0225', 'impossible_day'],
    ['5/2/25', 'two_digit_year'],
    ['5 Feb 2025', 'not_a_day'],
    ['2025-02-05 14:30', 'not_a_day'],
    ['45693', 'not_a_day'],
    ['', 'required'],
  ])('the date %j is refused: %s', (date, code) => {
    expect(read({ date })).toMatchObject({ ok: false, field: 'date', code });
  });

  it.each([
    ['45', 45],
    ['1:20', 80],
    ['1440', 1440],
  ])('%j is %d minutes', (minutes, value) => {
    expect(read({ minutes })).toMatchObject({ value: { minutes: value } });
  });

  it.each([
    [{ minutes: '0' }, 'minutes', 'out_of_range'],
    [{ minutes: '1441' }, 'minutes', 'out_of_range'],
    [{ minutes: '-30' }, 'minutes', 'not_a_duration'],
    [{ minutes: '1.5' }, 'minutes', 'not_a_duration'],
    [{ minutes: '' }, 'minutes', 'required'],
    [{ activity: 'golf' }, 'activity', 'unknown_word'],
    [{ activity: '' }, 'activity', 'required'],
    [{ kind: 'spare time' }, 'kind', 'unknown_word'],
    [{ title: 'x'.repeat(201) }, 'title', 'too_long'],
    [{ line: 'x'.repeat(81) }, 'line', 'too_long'],
    [{ title: 'a\u0000' }, 'title', 'bad_text'],
  ])('%j is refused', (changes, field, code) => {
    expect(read(changes)).toMatchObject({ ok: false, field, code });
  });

  it('may have no title, and loses the apostrophe that exports put before formulas', () => {
    expect(read({ title: '' })).toMatchObject({ value: { title: '' } });
    expect(read({ title: "'=SUM(A1)" })).toMatchObject({ value: { title: '=SUM(A1)' } });
    expect(read({ title: "'tis done" })).toMatchObject({ value: { title: "'tis done" } });
  });
});
