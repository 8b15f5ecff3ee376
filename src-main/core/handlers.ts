import type { CoreCallName } from '../../src-shared/contract/index.ts';
import { actionsHandlers } from './actions/calls.ts';
import { caseHandlers } from './cases/calls.ts';
import { complianceHandlers } from './compliance/calls.ts';
import type { Handlers } from './context.ts';
import { demoHandlers } from './demo/calls.ts';
import { historyHandlers } from './history/calls.ts';
import { importHandlers } from './imports/calls.ts';
import { jobPlanHandlers } from './job-plans/calls.ts';
import { learningHandlers } from './learning/calls.ts';
import { learningPointsHandlers } from './learning-points/calls.ts';
import { letterHandlers } from './letters/calls.ts';
import { attendanceHandlers } from './meetings/attendance-calls.ts';
import { planningHandlers } from './meetings/planning-calls.ts';
import { recordHandlers } from './meetings/record-calls.ts';
import { runHandlers } from './meetings/run-calls.ts';
import { peopleHandlers } from './people/calls.ts';
import { preferenceHandlers } from './preferences/calls.ts';
import { presenterHandlers } from './presenter/calls.ts';
import { seriesHandlers } from './series/calls.ts';
import { sessionHandlers } from './session/calls.ts';
import { summaryHandlers } from './summary/calls.ts';
import { backupHandlers } from './workspace/backup-calls.ts';
import { workspaceHandlers } from './workspace/calls.ts';

/** Every call of the contract that the core answers. */
export const handlers: Partial<Handlers<CoreCallName>> = {
  ...workspaceHandlers,
  ...backupHandlers,
  ...demoHandlers,
  ...sessionHandlers,
  ...peopleHandlers,
  ...jobPlanHandlers,
  ...learningHandlers,
  ...summaryHandlers,
  ...seriesHandlers,
  ...caseHandlers,
  ...planningHandlers,
  ...attendanceHandlers,
  ...actionsHandlers,
  ...runHandlers,
  ...recordHandlers,
  ...presenterHandlers,
  ...learningPointsHandlers,
  ...letterHandlers,
  ...complianceHandlers,
  ...importHandlers,
  ...historyHandlers,
  ...preferenceHandlers,
};
