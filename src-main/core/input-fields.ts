import type { z } from 'zod';
import type { FieldFailure } from '../../src-shared/contract/call.ts';

const knownCodes = /^[a-z][a-z_]+$/;

/** Field failures by path ("employment.0.wte") out of what zod found wrong with an input. */
export function fieldsOf(error: z.ZodError): Record<string, FieldFailure> {
  const fields: Record<string, FieldFailure> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.') || 'input';
    if (path in fields) continue;
    // Our own refinements name their code as the message; zod's own are told by its code.
    const code = knownCodes.test(issue.message) ? issue.message : issue.code;
    const limits = Object.fromEntries(
      Object.entries(issue).filter(([key]) => ['minimum', 'maximum', 'expected'].includes(key)),
    );
    fields[path] = Object.keys(limits).length > 0 ? { code, parameters: limits } : { code };
  }
  return fields;
}
