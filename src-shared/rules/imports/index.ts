import { attendanceFields, readAttendanceRow } from './attendance.ts';
import { caseFields, readCaseRow } from './cases.ts';
import { jobPlanFields, readJobPlanRow } from './job-plans.ts';
import { learningFields, readLearningRow } from './learning.ts';
import { meetingFields, readMeetingRow } from './meetings.ts';
import { peopleFields, readPersonRow } from './people.ts';

/** By kind of import: the fields it knows, and how a row of it is read. */
export const importRules = {
  people: { fields: peopleFields, readRow: readPersonRow },
  'job-plans': { fields: jobPlanFields, readRow: readJobPlanRow },
  learning: { fields: learningFields, readRow: readLearningRow },
  meetings: { fields: meetingFields, readRow: readMeetingRow },
  attendance: { fields: attendanceFields, readRow: readAttendanceRow },
  cases: { fields: caseFields, readRow: readCaseRow },
} as const;
