import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { type CallResult, type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import type { CallContext, Handlers } from '../context.ts';
import { openFailure } from '../store/database.ts';
import {
  type BackupContent,
  isBackup,
  madeAtOf,
  thinBackups,
  tryRestore,
  writeBackup,
} from './backup.ts';
import { saltOf, stretch, unwrapDataKey } from './data-key.ts';
import { isEmptyFolder, pathIn, refuseFolder } from './folder.ts';
import { type KeyFile, labelOf, readKeyFile, writeKeyFile } from './key-file.ts';
import { readLocal, writeLocal } from './local-settings.ts';

/** Making, previewing and restoring backups. */

interface BackupSecret {
  recoveryKey?: string | undefined;
  staffId?: string | undefined;
  passphrase?: string | undefined;
}

/**
 * Whole-workspace work is an administrator's in the app. On the command line the workspace was
 * opened with a key in hand, the recovery key say, and nobody need be signed in.
 */
export function refuseUnlessKeeper(context: CallContext): Failure | null {
  if (!context.workspace) return failure('workspace_closed');
  if (context.window === 'command-line') return null;
  if (!context.session) return failure('not_signed_in');
  const roles = context.rolesOf(context.session.personId);
  return roles.includes('administrator')
    ? null
    : failure('not_allowed', { needs: ['administrator'] });
}

/** A backup's key file and data key, opened with a secret that was good on its day. */
async function openBackup(
  context: CallContext,
  folder: string,
  secret: BackupSecret,
): Promise<CallResult<{ file: KeyFile; dataKey: Uint8Array }>> {
  if (!existsSync(folder)) return failure('workspace_not_found', { folder });
  if (!isBackup(folder)) return failure('not_a_backup', { folder });
  const reading = readKeyFile(folder);
  if (!reading.ok)
    return failure(reading.code === 'newer' ? 'workspace_newer' : 'workspace_damaged');
  const { file } = reading;
  const { workspace } = context;
  const { recoveryKey, staffId, passphrase } = secret;
  if (recoveryKey) {
    const dataKey = unwrapDataKey(
      file.id,
      file.recovery,
      await stretch('recovery', recoveryKey, saltOf(file.recovery)),
    );
    return dataKey ? ok({ file, dataKey }) : failure('wrong_key');
  }
  if (staffId && passphrase) {
    const label = labelOf(file.id, staffId);
    const entry = file.people.find((one) => one.label === label && one.method === 'passphrase');
    const dataKey = entry
      ? unwrapDataKey(file.id, entry, await stretch('passphrase', passphrase, saltOf(entry)))
      : null;
    return dataKey ? ok({ file, dataKey }) : failure('wrong_key');
  }
  // An administrator of the open workspace holds its key already.
  const signedIn = context.session && workspace && workspace.id === file.id;
  if (signedIn && context.rolesOf(context.session?.personId ?? '').includes('administrator')) {
    return ok({ file, dataKey: workspace.dataKey });
  }
  return failure('no_key');
}

function read(context: CallContext, folder: string, file: KeyFile, dataKey: Uint8Array) {
  const madeAt = madeAtOf(folder, statSync(pathIn(folder, 'database')).mtimeMs);
  return tryRestore(folder, dataKey, file.name, Math.round(madeAt), context.options.nativeBinding);
}

/** Writes a backup into a folder and restores it on trial. */
async function backUp(
  context: CallContext,
  parent: string,
): Promise<CallResult<BackupContent & { folder: string }>> {
  const { workspace, chosen } = context;
  if (!workspace || !chosen) return failure('workspace_closed');
  return context.exclusively(() => {
    let folder: string;
    try {
      folder = writeBackup(workspace.db, workspace.folder, parent, context.now());
    } catch (error) {
      const known = openFailure(error);
      if (known?.code === 'workspace_read_only')
        return failure('folder_read_only', { folder: parent });
      return known?.code === 'disk_full' ? known : failure('backup_failed', { folder: parent });
    }
    try {
      return ok({ ...read(context, folder, chosen.file, workspace.dataKey), folder });
    } catch {
      return failure('trial_restore_failed', { folder });
    }
  });
}

export const backupHandlers = {
  'workspace.setBackupFolder': async (context, { folder: token }) => {
    const folder = context.pathOf(token);
    if (!folder) return failure('backup_failed');
    const made = await backUp(context, folder);
    if (!made.ok) return made;
    const { db } = context.workspace;
    writeLocal(db, 'backup_folder', folder);
    writeLocal(db, 'backup_at', String(context.now()));
    writeLocal(db, 'backup_problem', null);
    return made;
  },

  'workspace.backUp': async (context: CallContext, { folder: token }) => {
    const refused = refuseUnlessKeeper(context);
    if (refused || !context.workspace) return refused ?? failure('workspace_closed');
    const { db } = context.workspace;
    const kept = readLocal(db, 'backup_folder');
    const parent = token ? context.pathOf(token) : kept;
    if (!parent) return failure('no_backup_folder');
    const made = await backUp(context, parent);
    if (made.ok && parent === kept) {
      writeLocal(db, 'backup_at', String(context.now()));
      writeLocal(db, 'backup_problem', null);
      thinBackups(parent);
    }
    return made;
  },

  'workspace.previewBackup': async (context: CallContext, { backup, ...secret }) => {
    const folder = context.pathOf(backup);
    if (!folder) return failure('not_a_backup');
    const opened = await openBackup(context, folder, secret);
    return opened.ok ? ok(read(context, folder, opened.value.file, opened.value.dataKey)) : opened;
  },

  'workspace.restore': async (context: CallContext, { backup, into, ...secret }) => {
    const [folder, target] = [context.pathOf(backup), context.pathOf(into)];
    if (!folder || !target) return failure('not_a_backup');
    const refused = refuseFolder(target);
    if (refused) return refused;
    if (!isEmptyFolder(target)) return failure('folder_not_empty', { folder: target });
    const opened = await openBackup(context, folder, secret);
    if (!opened.ok) return opened;
    const content = read(context, folder, opened.value.file, opened.value.dataKey);
    mkdirSync(target, { recursive: true, mode: 0o700 });
    copyFileSync(pathIn(folder, 'database'), pathIn(target, 'database'));
    writeKeyFile(target, opened.value.file);
    return ok(content);
  },
} satisfies Handlers<
  'workspace.setBackupFolder' | 'workspace.backUp' | 'workspace.previewBackup' | 'workspace.restore'
>;
