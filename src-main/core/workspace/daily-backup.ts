import type { CallContext } from '../context.ts';
import { thinBackups, writeBackup } from './backup.ts';
import { readLocal, writeLocal } from './local-settings.ts';

/** Makes the day's first backup after an unlock, behind the person's back; a problem is remembered. */
export function backUpOncePerDay(context: CallContext): void {
  const { workspace } = context;
  const parent = workspace ? readLocal(workspace.db, 'backup_folder') : null;
  if (!workspace || !parent) return;
  const now = context.now();
  const lastAt = Number(readLocal(workspace.db, 'backup_at') ?? 0);
  if (new Date(lastAt).toDateString() === new Date(now).toDateString()) return;
  void context.exclusively(() => {
    if (context.workspace !== workspace) return;
    try {
      writeBackup(workspace.db, workspace.folder, parent, now);
      thinBackups(parent);
      writeLocal(workspace.db, 'backup_at', String(now));
      writeLocal(workspace.db, 'backup_problem', null);
    } catch (error) {
      const code = (error as { code?: string } | null)?.code ?? 'unknown';
      writeLocal(workspace.db, 'backup_problem', code);
    }
  });
}
