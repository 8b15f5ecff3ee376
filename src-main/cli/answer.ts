import type { CallResult, Failure } from '../../src-shared/contract/call.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../src-shared/contract/index.ts';
import type { Core } from '../core/core.ts';
import type { Host } from './host.ts';

/** 0 done, 1 refused or failed, 2 wrong usage, 3 done in part. */
export const exitCodes = { done: 0, failed: 1, usage: 2, part: 3 } as const;

/** What a command answers. `value` is the JSON; `text` says the same to a person. */
export type Answer = { ok: true; value: unknown; text: string; part?: boolean } | Failure;

/** What a command works with. */
export interface Running {
  host: Host;
  core: Core;
}

/** Wraps a command for the parser: gives it a core, and keeps its answer. */
export type Act = <A extends unknown[]>(
  work: (running: Running, ...parsed: A) => Promise<Answer>,
) => (...parsed: A) => Promise<void>;

/** A call as the command line makes it. */
export async function ask<N extends CoreCallName>(
  core: Core,
  name: N,
  input: InputOf<N>,
): Promise<CallResult<OutputOf<N>>> {
  return (await core.call(name, input, { window: 'command-line' })) as CallResult<OutputOf<N>>;
}
