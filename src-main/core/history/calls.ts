import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';
import { holdsWords } from '../../../src-shared/model/table.ts';
import type { CallContext, Handlers, MemberContext } from '../context.ts';
import { guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { readRow } from '../store/rows.ts';
import { applyRedaction, changesToRedact, redactionChange, scrub } from './redaction.ts';
import { rememberGivenBack, reversalOf } from './reversal.ts';
import { isSigned } from './signed.ts';
import type { Step } from './stack.ts';

type TrashItem = OutputOf<'history.trash'>[number];

const stepOf = (step: Step | null) =>
  step ? { command: step.command, commandId: step.id, at: step.at } : null;

const isAdministrator = (context: MemberContext): boolean =>
  context.rolesOf(context.session.personId).includes('administrator');

/** Whether a row belongs to the caller alone, as entries do. */
function ownerOf(context: MemberContext, table: string, id: string): string | null | undefined {
  const model = tablesByName[table];
  const state = model ? readRow(context.workspace.db, model, id) : null;
  if (!state) return undefined;
  const owner = state.cells.person_id;
  return typeof owner === 'string' ? owner : null;
}

/** Own entries are the author's business; everything else of Trash an administrator's. */
function mayHandle(context: MemberContext, table: string, id: string): boolean {
  const owner = ownerOf(context, table, id);
  if (owner === undefined) return false;
  if (table === 'learning_entry') return owner === context.session.personId;
  return isAdministrator(context);
}

async function takeBack(context: MemberContext, step: Step, command: 'undo' | 'redo') {
  const { db } = context.workspace;
  const { givenBack } = context.session.history;
  const { changes, restored, skipped } = reversalOf(db, step.id, givenBack);
  if (changes.length === 0) return null;
  const id = await context.write(command, changes, { undoable: false });
  rememberGivenBack(db, restored, givenBack);
  return { step: { command: step.command, id, at: context.now() }, skipped };
}

/** The columns that a redaction by this caller may destroy; empty where none. */
function redactable(context: MemberContext, table: string, id: string): string[] {
  const model = tablesByName[table];
  const owner = ownerOf(context, table, id);
  if (!model || owner === undefined) return [];
  const own = owner === context.session.personId;
  return Object.entries(model.columns).flatMap(([column, kind]) =>
    holdsWords(kind) && (isAdministrator(context) || (own && kind.sealed)) ? column : [],
  );
}

export const historyHandlers = {
  'history.state': ({ session }) =>
    ok({
      undo: stepOf(session.history.lastDone()),
      redo: stepOf(session.history.lastUndone()),
    }),

  'history.undo': async (context) => {
    const { history } = context.session;
    const step = history.lastDone();
    if (!step) return failure('nothing_to_undo');
    const taken = await takeBack(context, step, 'undo');
    if (!taken) {
      history.dropDone();
      return failure('cannot_undo', { command: step.command });
    }
    history.undone(taken.step);
    return ok({ command: step.command, skipped: taken.skipped });
  },

  'history.redo': async (context) => {
    const { history } = context.session;
    const step = history.lastUndone();
    if (!step) return failure('nothing_to_redo');
    const taken = await takeBack(context, step, 'redo');
    if (!taken) {
      history.dropUndone();
      return failure('nothing_to_redo');
    }
    history.redone(taken.step);
    return ok({ command: step.command, skipped: taken.skipped });
  },

  'history.trash': async (context) => {
    const rows = await context.read('history.trash', {
      personId: context.session.personId,
      everything: isAdministrator(context),
    });
    const { keys } = context.session;
    return ok(
      rows.map((row): TrashItem => {
        const place = {
          workspace: context.workspace.id,
          table: row.table,
          row: row.id,
          column: 'entry',
        };
        const opened = row.sealed ? keys.unseal(row.sealed, place) : null;
        const title = (opened as { title?: string } | null)?.title;
        return {
          table: row.table,
          id: row.id,
          label: title ?? row.label,
          deletedAt: row.deletedAt,
          deletedBy: row.deletedBy,
        };
      }),
    );
  },

  'history.restore': async (context, { table, id }) => {
    const model = tablesByName[table];
    const state = model?.trash ? readRow(context.workspace.db, model, id) : null;
    if (state?.cells.deleted !== 1 || !mayHandle(context, table, id)) {
      return failure('not_found');
    }
    if (isSigned(context.workspace.db, table, id, state.cells)) return failure('signed');
    await context.write('history.restore', [{ table, row: id, patch: { deleted: 0 } }]);
    return ok({});
  },

  'history.ofRecord': async (context, { table, id }) => {
    if (redactable(context, table, id).length === 0) return failure('not_found');
    return ok(await context.read('history.ofRecord', { table, id }));
  },

  'history.redact': async (context, { table, id, fields, reason }) => {
    const allowed = redactable(context, table, id);
    if (ownerOf(context, table, id) === undefined) return failure('not_found');
    const columns = fields ?? allowed;
    if (columns.length === 0 || columns.some((column) => !allowed.includes(column))) {
      return failure('not_allowed');
    }
    const refused = guardTexts({ reason }, undefined, context.window);
    if (refused) return failure('not_allowed', { why: refused.code }, refused.fields);
    const destroyed = await redact(context, { table, row: id, columns, reason });
    return ok({ changes: destroyed });
  },
} satisfies Handlers<
  | 'history.state'
  | 'history.undo'
  | 'history.redo'
  | 'history.trash'
  | 'history.restore'
  | 'history.ofRecord'
  | 'history.redact'
>;

/** Record and stubs in one transaction; then every page that held the text is written over. */
async function redact(
  context: MemberContext,
  {
    table,
    row,
    columns,
    reason,
  }: { table: string; row: string; columns: string[]; reason: string },
): Promise<number> {
  const owner = ownerOf(context, table, row) ?? null;
  const by = context.session.personId;
  return context.exclusively(() => {
    const { db, log } = context.workspace;
    const now = context.now();
    const names = changesToRedact(db, table, row, columns);
    const command = { name: 'history.redact', id: newId(now), actor: by };
    const record = redactionChange({ table, row, personId: owner, names, reason, by }, now);
    try {
      db.transaction(() => {
        log.commit(command, [record], now);
        applyRedaction(db, table, row, names);
      });
    } catch (error) {
      log.reload();
      throw error;
    }
    scrub(db);
    forgetOpened(context);
    context.emit({ type: 'changed', tables: [table, 'redaction'] });
    return names.length;
  });
}

/** What was opened in memory may hold the destroyed words. */
function forgetOpened({ session }: CallContext): void {
  session?.caches.clear();
}
