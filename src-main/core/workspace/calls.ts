import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { CallContext, Handlers } from '../context.ts';
import { guardTexts } from '../guard.ts';
import { refuseUnlessKeeper } from './backup-calls.ts';
import { createWorkspace } from './create.ts';
import { recoveryEntryFor, saltOf, stretch, unwrapDataKey } from './data-key.ts';
import { writeKeyFile } from './key-file.ts';
import { readLocal } from './local-settings.ts';
import { choose, openChosen } from './opening.ts';
import { recentWorkspaces } from './recent.ts';
import { newRecoveryKey, normaliseCode } from './secrets.ts';
import { readSetting, settingChange } from './settings.ts';

type Status = OutputOf<'workspace.status'>;

function statusOf(context: CallContext): Status {
  const { chosen, workspace } = context;
  const local = (name: string) => (workspace ? readLocal(workspace.db, name) : null);
  const lastAt = local('backup_at');
  return {
    state: workspace ? 'open' : chosen ? 'closed' : 'none',
    name: workspace
      ? (readSetting(workspace.db, 'name') ?? chosen?.file.name ?? null)
      : (chosen?.file.name ?? null),
    folder: chosen?.folder ?? null,
    demo: chosen?.file.demo ?? false,
    backup: {
      folder: local('backup_folder'),
      lastAt: lastAt === null ? null : Number(lastAt),
      lastProblem: local('backup_problem'),
    },
    recent: recentWorkspaces(context.options.userFolder).map(({ folder, name }) => ({
      token: context.grantPath(folder),
      name,
      folder,
    })),
  };
}

/** The recovery key that was shown last, kept until it is confirmed or the person signs out. */
const SHOWN = 'workspace.recovery-key-shown';

export const workspaceHandlers = {
  'workspace.status': (context: CallContext) => ok(statusOf(context)),

  'workspace.create': async (context: CallContext, { folder: token, ...input }) => {
    const folder = context.pathOf(token);
    if (!folder) return failure('workspace_not_found');
    const created = await createWorkspace(context, { ...input, folder, demo: false });
    if (created.ok) context.session?.caches.set(SHOWN, created.value.recoveryKey);
    return created;
  },

  'workspace.confirmRecoveryKey': ({ session }, { groups }) => {
    const shown = session.caches.get(SHOWN);
    if (typeof shown !== 'string') return failure('recovery_key_not_shown');
    const printed = shown.split('-');
    const wrong = groups
      .filter(({ index, text }) => normaliseCode(text) !== printed[index])
      .map(({ index }) => index);
    if (wrong.length === 0) session.caches.delete(SHOWN);
    return ok({ wrong });
  },

  'workspace.renewRecoveryKey': async (context) => {
    const { workspace, chosen, session } = context;
    if (!chosen) return failure('workspace_closed');
    const recoveryKey = newRecoveryKey();
    const secret = await stretch('recovery', recoveryKey);
    const file = {
      ...chosen.file,
      recovery: recoveryEntryFor(chosen.file.id, workspace.dataKey, secret),
    };
    writeKeyFile(chosen.folder, file);
    context.setChosen({ folder: chosen.folder, file });
    session.caches.set(SHOWN, recoveryKey);
    return ok({ recoveryKey });
  },

  'workspace.choose': (context: CallContext, { folder: token }): CallResult<Status> => {
    const folder = context.pathOf(token);
    if (!folder) return failure('workspace_not_found');
    const chosen = choose(context, folder);
    return chosen.ok ? ok(statusOf(context)) : chosen;
  },

  'workspace.unlockWithRecoveryKey': async (context: CallContext, { recoveryKey }) => {
    const { chosen } = context;
    if (!chosen) return failure('workspace_not_found');
    const { id, recovery } = chosen.file;
    const secret = await stretch('recovery', recoveryKey, saltOf(recovery));
    const dataKey = unwrapDataKey(id, recovery, secret);
    if (!dataKey) return failure('wrong_key');
    const opened = openChosen(context, dataKey);
    return opened.ok ? ok({}) : opened;
  },

  'workspace.close': (context: CallContext) => {
    context.setSession(null);
    context.setWorkspace(null);
    context.setChosen(null);
    return ok({});
  },

  'workspace.settings': ({ workspace: { db } }) =>
    ok({
      name: readSetting(db, 'name') ?? '',
      timeZone: readSetting(db, 'time_zone') ?? 'Europe/London',
      workingWeeks: readSetting(db, 'working_weeks'),
    }),

  'workspace.saveSettings': async (context, { name, workingWeeks }) => {
    const refused = guardTexts({ name }, undefined, context.window);
    if (refused) return refused;
    await context.write('workspace.saveSettings', [
      settingChange('name', name),
      settingChange('working_weeks', workingWeeks),
    ]);
    const { chosen } = context;
    if (chosen && chosen.file.name !== name) {
      const file = { ...chosen.file, name };
      writeKeyFile(chosen.folder, file);
      context.setChosen({ folder: chosen.folder, file });
    }
    return ok({});
  },

  'workspace.verify': async (context: CallContext) =>
    refuseUnlessKeeper(context) ?? ok(await context.read('workspace.verify', null)),

  'workspace.info': async (context: CallContext) => {
    const { workspace } = context;
    if (!workspace) return failure('workspace_closed');
    const figures = await context.read('workspace.figures', null);
    return ok({
      id: workspace.id,
      name: readSetting(workspace.db, 'name') ?? '',
      folder: workspace.folder,
      ...figures,
    });
  },
} satisfies Handlers<
  | 'workspace.status'
  | 'workspace.create'
  | 'workspace.confirmRecoveryKey'
  | 'workspace.renewRecoveryKey'
  | 'workspace.choose'
  | 'workspace.unlockWithRecoveryKey'
  | 'workspace.close'
  | 'workspace.settings'
  | 'workspace.saveSettings'
  | 'workspace.verify'
  | 'workspace.info'
>;
