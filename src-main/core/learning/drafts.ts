import { ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import type { Place } from '../workspace/sealing.ts';
import { draftOf } from './queries.ts';

/**
 * Drafts of what a person is writing, sealed to them. The table is local: never logged nor sent, so
 * it is written directly, but in turn, because a long write keeps its transaction open.
 */
export const draftHandlers = {
  'learning.draft': ({ workspace, session }: MemberContext, { key }) => {
    const draft = draftOf(workspace.db, session.personId, key);
    const value = draft && session.keys.unseal(draft.value, placeOf(workspace.id, session, key));
    // One that was sealed to keys of before a reset is as good as none.
    return ok(draft && typeof value === 'string' ? { value, savedAt: draft.saved_at } : null);
  },

  'learning.saveDraft': async (context: MemberContext, { key, value }) => {
    const { workspace, session } = context;
    await context.exclusively(() => {
      if (value === null) {
        workspace.db.run(
          'DELETE FROM draft WHERE person_id = ? AND key = ?',
          session.personId,
          key,
        );
        return;
      }
      workspace.db.run(
        'INSERT OR REPLACE INTO draft (person_id, key, value, saved_at) VALUES (?, ?, ?, ?)',
        session.personId,
        key,
        session.keys.seal(value, placeOf(workspace.id, session, key)),
        context.now(),
      );
    });
    return ok({});
  },
} satisfies Handlers<'learning.draft' | 'learning.saveDraft'>;

/** Drafts have no id: their person and key name them. */
const placeOf = (workspace: string, session: { personId: string }, key: string): Place => ({
  workspace,
  table: 'draft',
  row: `${session.personId}/${key}`,
  column: 'value',
});
