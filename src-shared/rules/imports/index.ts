import { jobPlanFields, readJobPlanRow } from './job-plans.ts';
import { learningFields, readLearningRow } from './learning.ts';
import { peopleFields, readPersonRow } from './people.ts';

/** By kind of import: the fields it knows, and how a row of it is read. */
export const importRules = {
  people: { fields: peopleFields, readRow: readPersonRow },
  'job-plans': { fields: jobPlanFields, readRow: readJobPlanRow },
  learning: { fields: learningFields, readRow: readLearningRow },
} as const;
