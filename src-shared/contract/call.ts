import { z } from 'zod';
import type { Role } from '../model/people.ts';
import type { SeriesRole } from '../model/series.ts';

// The renderer's policy forbids `new Function`; zod would probe for it.
z.config({ jitless: true });

export type WindowKind = 'main' | 'presenter' | 'print' | 'command-line';

/**
 * Who may ask: `anyone` needs no sign-in, `member` any signed-in person, else one of the roles. A role
 * in a series lets a call through for whoever holds it in any; the handler looks at which.
 */
export type CallerRole = 'anyone' | Role | SeriesRole;

export interface CallModel<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** `read` never writes; `write` makes a command in the log; `act` changes session or files. */
  kind: 'read' | 'write' | 'act';
  roles: readonly CallerRole[];
  windows: readonly WindowKind[];
  input: I;
  output: O;
  /** Codes of expected failures, besides those of dispatch itself. */
  errors: readonly string[];
}

/** Failures that any call may answer with. */
export const dispatchErrors = [
  'unknown_call',
  'invalid_input',
  'not_allowed',
  'not_signed_in',
  'workspace_closed',
  'core_stopped',
  'failed',
] as const;

export interface FieldFailure {
  code: string;
  parameters?: Record<string, unknown>;
}

/** An expected failure: a stable code, worded by i18n outside the core. */
export interface Failure {
  ok: false;
  code: string;
  parameters?: Record<string, unknown>;
  fields?: Record<string, FieldFailure>;
}
export type CallResult<V = unknown> = { ok: true; value: V } | Failure;

export const ok = <V>(value: V): { ok: true; value: V } => ({ ok: true, value });

/** A failure value; `fields` by the input's field name. */
export function failure(
  code: string,
  parameters?: Record<string, unknown>,
  fields?: Record<string, FieldFailure>,
): Failure {
  return {
    ok: false,
    code,
    ...(parameters ? { parameters } : {}),
    ...(fields ? { fields } : {}),
  };
}

const interactive: readonly WindowKind[] = ['main', 'command-line'];

type Parts<I extends z.ZodType, O extends z.ZodType> = {
  roles: readonly CallerRole[];
  input: I;
  output: O;
  errors?: readonly string[];
  windows?: readonly WindowKind[];
};

function define(kind: CallModel['kind']) {
  return <I extends z.ZodType, O extends z.ZodType>(parts: Parts<I, O>): CallModel<I, O> => ({
    kind,
    roles: parts.roles,
    windows: parts.windows ?? interactive,
    input: parts.input,
    output: parts.output,
    errors: parts.errors ?? [],
  });
}

export const read = define('read');
export const write = define('write');
export const act = define('act');
