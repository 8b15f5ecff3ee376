import { existsSync } from 'node:fs';
import { type CallResult, type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import type { CallContext } from '../context.ts';
import { refuseFolder } from './folder.ts';
import { type KeyFile, readKeyFile } from './key-file.ts';
import { openWorkspace } from './open-workspace.ts';
import { rememberWorkspace } from './recent.ts';

/** Choosing a folder and opening what is in it. */

/** Reads which workspace a folder holds, without opening it. */
export function identify(folder: string): { ok: true; file: KeyFile } | Failure {
  if (!existsSync(folder)) return failure('workspace_not_found', { folder });
  const refused = refuseFolder(folder);
  if (refused) return refused;
  const reading = readKeyFile(folder);
  if (reading.ok) return reading;
  if (reading.code === 'missing') return failure('workspace_not_found', { folder });
  return failure(reading.code === 'newer' ? 'workspace_newer' : 'workspace_damaged', {
    missing: 'keys',
  });
}

/** Makes a folder the one to work with; the one open before is closed. */
export function choose(context: CallContext, folder: string): CallResult<KeyFile> {
  const found = identify(folder);
  if (!found.ok) return found;
  if (context.workspace && context.workspace.folder !== folder) {
    context.setSession(null);
    context.setWorkspace(null);
  }
  context.setChosen({ folder, file: found.file });
  return ok(found.file);
}

/** Opens the chosen workspace with its data key, and remembers it on this computer. */
export function openChosen(context: CallContext, dataKey: Uint8Array): CallResult<null> {
  const { chosen } = context;
  if (!chosen) return failure('no_workspace');
  if (context.workspace) return ok(null);
  const opened = openWorkspace(
    {
      folder: chosen.folder,
      id: chosen.file.id,
      dataKey,
      nativeBinding: context.options.nativeBinding,
      now: context.now(),
    },
    'open',
  );
  if (!opened.ok) return opened;
  context.setWorkspace(opened.value);
  rememberWorkspace(context.options.userFolder, chosen.folder, chosen.file.name, context.now());
  return ok(null);
}

/** Opens a folder with a data key that the shell kept: after the core had to start again. */
export function openWithDataKey(
  context: CallContext,
  folder: string,
  dataKey: Uint8Array,
): CallResult<null> {
  const chosen = choose(context, folder);
  return chosen.ok ? openChosen(context, dataKey) : chosen;
}
