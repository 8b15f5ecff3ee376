import { randomBytes } from 'node:crypto';
import { v4 } from 'uuid';
import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import { passphraseFault } from '../../../src-shared/rules/passphrases.ts';
import type { CallContext } from '../context.ts';
import { newId } from '../ids.ts';
import { newKey, personChange, roleChange } from '../people/commands.ts';
import { currentKeyOf, personById } from '../people/queries.ts';
import { setSecrets } from '../session/activation.ts';
import { recoveryEntryFor, stretch } from './data-key.ts';
import { isEmptyFolder, refuseFolder, removeMade } from './folder.ts';
import { type KeyFile, writeKeyFile } from './key-file.ts';
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import { rememberWorkspace } from './recent.ts';
import { newRecoveryKey } from './secrets.ts';
import { settingChange } from './settings.ts';

export interface NewWorkspace {
  folder: string;
  name: string;
  demo: boolean;
  administrator: { staffId: string; name: string; staffGroup: string };
  passphrase: string;
}

/**
 * Makes a workspace in an empty folder and its first person, administrator and manager, who is
 * signed in when it answers. The key file is written before the database gets its first row, so
 * that no database ever exists that nobody can open.
 */
export async function createWorkspace(
  context: CallContext,
  input: NewWorkspace,
): Promise<CallResult<{ recoveryKey: string; personalRecoveryCode: string }>> {
  const { folder, name, administrator, passphrase } = input;
  const refused = refuseFolder(folder);
  if (refused) return refused;
  if (!isEmptyFolder(folder)) return failure('folder_not_empty', { folder });
  if (passphraseFault(passphrase, [administrator.staffId, administrator.name])) {
    return failure('weak_passphrase', undefined, { passphrase: { code: 'weak_passphrase' } });
  }
  context.setSession(null);
  context.setWorkspace(null);
  const now = context.now();
  const id = v4();
  const dataKey = randomBytes(32);
  const recoveryKey = newRecoveryKey();
  const recovery = recoveryEntryFor(id, dataKey, await stretch('recovery', recoveryKey));
  const file: KeyFile = {
    format: 1,
    id,
    name,
    demo: input.demo,
    createdAt: now,
    recovery,
    people: [],
  };
  const { nativeBinding } = context.options;
  const opened = openWorkspace({ folder, id, dataKey, nativeBinding, now }, 'create');
  if (!opened.ok) {
    if (opened.code !== 'workspace_in_use') removeMade(folder);
    return opened;
  }
  try {
    writeKeyFile(folder, file);
    context.setChosen({ folder, file });
    context.setWorkspace(opened.value);
    const personalRecoveryCode = await firstPerson(context, opened.value, input, now);
    rememberWorkspace(context.options.userFolder, folder, name, now);
    return ok({ recoveryKey, personalRecoveryCode });
  } catch (error) {
    // A full disk, say: nobody has seen a key of it yet, and the folder can be used again.
    context.setWorkspace(null);
    context.setChosen(null);
    removeMade(folder);
    throw error;
  }
}

/** Writes the first person, administrator and manager, and signs them in; answers their code. */
async function firstPerson(
  context: CallContext,
  workspace: OpenWorkspace,
  { name, administrator, passphrase }: NewWorkspace,
  now: number,
): Promise<string> {
  const personId = newId(now);
  const key = newKey(personId, 'added', personId, now);
  await context.write(
    'workspace.create',
    [
      settingChange('name', name),
      settingChange('time_zone', 'Europe/London'),
      personChange(personId, {
        staffId: administrator.staffId,
        name: administrator.name,
        staffGroup: administrator.staffGroup,
        site: '',
        registrationBody: 'none',
        registrationNumber: '',
        contract: 'AfC',
        nation: 'England',
      }),
      roleChange(personId, 'administrator', true, personId),
      roleChange(personId, 'manager', true, personId),
      key.change,
    ],
    { undoable: false, actor: personId },
  );
  const person = personById(workspace.db, personId);
  const personKey = currentKeyOf(workspace.db, personId);
  if (!person || !personKey) throw new Error('the first person was not written');
  return setSecrets(context, workspace, { person, key: personKey, pair: key.pair }, passphrase, {
    command: 'session.activate',
    changes: [],
  });
}
