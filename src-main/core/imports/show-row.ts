import { planCategories } from '../../../src-shared/model/job-plans.ts';
import { learningActivities, learningKinds } from '../../../src-shared/model/learning.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import type { JobPlanRow } from '../../../src-shared/rules/imports/job-plans.ts';
import type { LearningRow } from '../../../src-shared/rules/imports/learning.ts';
import type { PersonRow } from '../../../src-shared/rules/imports/people.ts';

/** Rows as they were understood, by the field's name in the file, for a person to check. */

const nameOf = (terms: readonly Term<string>[], code: string): string =>
  terms.find((term) => term.code === code)?.name ?? code;
const yesOrNo = (value: boolean): string => (value ? 'y' : 'n');

export const showPerson = (row: PersonRow): Record<string, string> => ({
  staff_id: row.staffId,
  name: row.name,
  staff_group: row.staffGroup,
  contract: row.contract,
  nation: row.nation,
  wte: row.wte,
  start: row.from,
  end: row.to ?? '',
  roles: row.roles.join('|'),
  site: row.site,
  registration: row.registrationNumber
    ? `${row.registrationBody} ${row.registrationNumber}`
    : row.registrationBody,
});

export const showPlanLine = (row: JobPlanRow): Record<string, string> => ({
  staff_id: row.staffId,
  plan_from: row.from,
  plan_to: row.to ?? '',
  working_weeks: row.workingWeeks ?? '',
  line: row.line,
  category: nameOf(planCategories, row.category),
  activity: nameOf(learningActivities, row.activity),
  quantity: row.quantity,
  unit: row.unit,
  protected: yesOrNo(row.protected),
  counts_as_learning: yesOrNo(row.countsAsLearning),
});

export const showEntry = (row: LearningRow): Record<string, string> => ({
  staff_id: row.staffId,
  date: row.day,
  minutes: String(row.minutes),
  activity: nameOf(learningActivities, row.activity),
  line: row.line ?? '',
  title: row.title,
  kind: nameOf(learningKinds, row.kind),
});
