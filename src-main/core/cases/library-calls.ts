import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers } from '../context.ts';
import { libraryCase } from './library-case.ts';

/** What the department has learned from, for everybody. */
export const libraryHandlers = {
  'cases.library': async (context, question) => ok(await context.read('cases.library', question)),

  'cases.libraryCase': (context, { id }) => {
    const found = libraryCase(context.workspace.db, id);
    return found ? ok(found) : failure('not_found');
  },
} satisfies Handlers<'cases.library' | 'cases.libraryCase'>;
