import type { z } from 'zod';
import { actionsCalls } from './actions.ts';
import { casesCalls } from './cases.ts';
import { complianceCalls } from './compliance.ts';
import { historyCalls } from './history.ts';
import { importCalls } from './imports.ts';
import { jobPlanCalls } from './job-plans.ts';
import { learningCalls } from './learning.ts';
import { learningPointsCalls } from './learning-points.ts';
import { lettersCalls } from './letters.ts';
import { meetingsCalls } from './meetings.ts';
import { peopleCalls } from './people.ts';
import { preferenceCalls } from './preferences.ts';
import { presenterCalls } from './presenter.ts';
import { seriesCalls } from './series.ts';
import { sessionCalls } from './session.ts';
import { shellCalls } from './shell.ts';
import { summaryCalls } from './summary.ts';
import { workspaceCalls } from './workspace.ts';

/** Everything that can be asked of the core, by name. */
export const coreCalls = {
  ...workspaceCalls,
  ...sessionCalls,
  ...peopleCalls,
  ...jobPlanCalls,
  ...learningCalls,
  ...summaryCalls,
  ...seriesCalls,
  ...casesCalls,
  ...meetingsCalls,
  ...presenterCalls,
  ...lettersCalls,
  ...learningPointsCalls,
  ...actionsCalls,
  ...complianceCalls,
  ...importCalls,
  ...historyCalls,
  ...preferenceCalls,
};

/** Everything a window can ask, of the core or of the shell, by name. */
export const allCalls = { ...coreCalls, ...shellCalls };

export type CoreCallName = keyof typeof coreCalls;
export type CallName = keyof typeof allCalls;
export type InputOf<N extends CallName> = z.input<(typeof allCalls)[N]['input']>;
export type ParsedInputOf<N extends CallName> = z.output<(typeof allCalls)[N]['input']>;
export type OutputOf<N extends CallName> = z.output<(typeof allCalls)[N]['output']>;

export type { CallResult, Failure, WindowKind } from './call.ts';
