import { failure, ok } from '../../../src-shared/contract/call.ts';
import { hasCode } from '../../../src-shared/rules/cases/schemes.ts';
import type { Handlers } from '../context.ts';
import { newId } from '../ids.ts';
import { isStillHidden } from '../meetings/run-state.ts';
import { openCaseFor } from './access.ts';
import { codeChanges, deleted } from './commands.ts';
import { codesOfCase, secondOpinionById } from './queries.ts';
import { schemes } from './schemes.ts';
import { guardCase } from './texts.ts';

/** What a case is about, beyond its own words: codes and second opinions. */
export const contentHandlers = {
  'cases.schemes': () => ok([...schemes]),

  'cases.setCodes': async (context, { id, causes, biases }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const { db } = context.workspace;
    const unknown =
      causes.find((code) => !hasCode(schemes, 'cause', code)) ??
      biases.find((code) => !hasCode(schemes, 'bias', code));
    if (unknown) return failure('code_unknown', { ...unknown });
    if (isStillHidden(db, id)) return failure('not_revealed_yet');
    const changes = codeChanges(id, codesOfCase(db, id), { cause: causes, bias: biases });
    if (changes.length > 0) await context.write('cases.setCodes', changes);
    return ok({});
  },

  'cases.saveSecondOpinion': async (context, { id, caseId, guard, ...second }) => {
    const found = openCaseFor(context, caseId);
    if (!found.ok) return found;
    const known = id ? secondOpinionById(context.workspace.db, id) : null;
    if (id && known?.case_id !== caseId) return failure('not_found');
    const texts = { givenByRole: second.givenByRole, opinion: second.opinion };
    const guarded = guardCase(texts, guard, context);
    if (guarded) return guarded;
    const row = id ?? newId(context.now());
    await context.write('cases.saveSecondOpinion', [
      {
        table: 'second_opinion',
        row,
        patch: {
          case_id: caseId,
          asked_on: second.askedOn,
          given_by_role: second.givenByRole,
          opinion: second.opinion,
          outcome: second.outcome,
        },
      },
    ]);
    return ok({ id: row });
  },

  'cases.removeSecondOpinion': async (context, { id }) => {
    const row = secondOpinionById(context.workspace.db, id);
    if (!row) return failure('not_found');
    const found = openCaseFor(context, row.case_id);
    if (!found.ok) return found;
    await context.write('cases.removeSecondOpinion', [deleted('second_opinion', id)]);
    return ok({});
  },
} satisfies Handlers<
  'cases.schemes' | 'cases.setCodes' | 'cases.saveSecondOpinion' | 'cases.removeSecondOpinion'
>;
