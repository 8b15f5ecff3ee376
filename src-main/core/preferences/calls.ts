import { ok } from '../../../src-shared/contract/call.ts';
import type { CallContext, Handlers } from '../context.ts';

/** Preferences of the signed-in person on this computer; before sign-in nothing is kept. */
export const preferenceHandlers = {
  'preferences.get': ({ session, workspace }: CallContext) => {
    if (!session || !workspace) return ok({});
    const rows = workspace.db.all<{ name: string; value: string }>(
      'SELECT name, value FROM preference WHERE person_id = ?',
      session.personId,
    );
    return ok(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
  },

  'preferences.set': ({ session, workspace }: CallContext, { name, value }) => {
    if (!session || !workspace) return ok({});
    if (value === null) {
      workspace.db.run(
        'DELETE FROM preference WHERE person_id = ? AND name = ?',
        session.personId,
        name,
      );
    } else {
      workspace.db.run(
        'INSERT OR REPLACE INTO preference (person_id, name, value) VALUES (?, ?, ?)',
        session.personId,
        name,
        value,
      );
    }
    return ok({});
  },
} satisfies Handlers<'preferences.get' | 'preferences.set'>;
