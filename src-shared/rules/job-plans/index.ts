/**
 * Job-plan arithmetic: what plans come to in a period, and what was delivered of it. Minutes are
 * exact fractions until they are printed; printed ones round half up; a total is the rounded sum of
 * unrounded lines. WTE never scales a line.
 */
export { fullTimeBase } from './full-time-base.ts';
export { employmentOn, lineInForce, planInForce, policyOn } from './in-force.ts';
export { planYearHolding } from './plan-years.ts';
export { plannedMinutes } from './planned.ts';
export { type ReleasedRow, releasedRows, shareReleased } from './released.ts';
export { type StaffGroupSummary, summariseGroups } from './summarise-groups.ts';
export { summarisePerson } from './summarise-person.ts';
export { notesOfSummary, type SummaryNotes, summaryNotes } from './summary-notes.ts';
export { showSmallGroupsTogether } from './suppress.ts';
export type {
  CountedEntry,
  CountedLine,
  CountedPerson,
  CountedPlan,
  EmploymentSpell,
  Figures,
  GroupSummary,
  LearningPolicy,
  LeaveBasis,
  LineSummary,
  PersonSummary,
  SummaryRules,
} from './types.ts';
export {
  formatProgrammedActivities,
  fromProgrammedActivities,
  minutesOfProgrammedActivity,
  toProgrammedActivities,
  weeklyMinutes,
} from './units.ts';
