import { expect, it } from 'vitest';
import { describeRejection } from '../../../src-shared/rules/imports/codes.ts';
import { readJobPlanRow } from '../../../src-shared/rules/imports/job-plans.ts';
import { readLearningRow } from '../../../src-shared/rules/imports/learning.ts';
import { readPersonRow } from '../../../src-shared/rules/imports/people.ts';
import type { Reading } from '../../../src-shared/rules/imports/row.ts';

const person = { staff_id: 'R1', name: 'A Sample', staff_group: 'Nurse', contract: 'AfC' };
const why = (reading: Reading<unknown>) => (reading.ok ? 'taken' : describeRejection(reading));

it('a rejection names the field, what was read and how to mend it', () => {
  expect(why(readPersonRow({ ...person, nation: 'Englnd' }))).toBe(
    'nation "Englnd" is not one of England, Scotland, Wales, NI',
  );
  expect(why(readPersonRow({ ...person, nation: 'NI', wte: '2.5' }))).toBe(
    'wte "2.5" is out of range: more than 0, at most 2',
  );
  expect(why(readPersonRow({}))).toBe('staff_id is empty: it is needed');
  expect(why(readJobPlanRow({ staff_id: 'R1', plan_from: '13/13/2025' }))).toBe(
    'plan_from "13/13/2025" is not in the calendar: write YYYY-MM-DD or DD/MM/YYYY, the day before the month',
  );
  expect(why(readLearningRow({ staff_id: 'R1', date: '2025-01-05', minutes: '1500' }))).toBe(
    'minutes "1500" is out of range: at least 1, at most 1440 minutes',
  );
});

it('a long value is cut, between letters', () => {
  const reading = readLearningRow({ staff_id: 'R1', date: '🩻'.repeat(90) });
  expect(why(reading)).toContain(`"${'🩻'.repeat(60)}…" is not a date`);
});

it('a row as a whole has no field', () => {
  const rejection = {
    field: null,
    code: 'too_many_cells',
    parameters: { cells: 9, headers: 7 },
  } as const;
  expect(describeRejection(rejection)).toMatch(
    /^the row has more cells \(9\) than the header \(7\)/,
  );
});
