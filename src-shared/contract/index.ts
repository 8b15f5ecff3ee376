import type { z } from 'zod';
import { historyCalls } from './history.ts';
import { importCalls } from './imports.ts';
import { jobPlanCalls } from './job-plans.ts';
import { learningCalls } from './learning.ts';
import { peopleCalls } from './people.ts';
import { preferenceCalls } from './preferences.ts';
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
