import { z } from 'zod';
import { act, read } from './call.ts';
import { nothing } from './fields.ts';

/** Kept per person on this computer: theme, sizes, last screen, shortcuts. Never logged or sent. */
export const preferenceCalls = {
  'preferences.get': read({
    roles: ['anyone'],
    input: nothing,
    output: z.record(z.string(), z.string()),
  }),
  'preferences.set': act({
    roles: ['anyone'],
    input: z.object({ name: z.string().min(1).max(60), value: z.string().max(2000).nullable() }),
    output: nothing,
  }),
};
