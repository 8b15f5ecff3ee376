import type { CallContext } from '../context.ts';
import { keyWrapChange, withoutWrap } from '../people/commands.ts';
import type { Change } from '../store/change-log.ts';
import { personEntryFor, stretch } from '../workspace/data-key.ts';
import { labelOf, withEntry, withoutEntries, writeKeyFile } from '../workspace/key-file.ts';
import { audienceKeyChange, personAudience } from '../workspace/key-ring.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { newEpoch } from '../workspace/sealing.ts';
import { newPersonalCode } from '../workspace/secrets.ts';
import { sessionFor, type Unlocked } from './session.ts';

/**
 * Sets a person's passphrase and a fresh recovery code, begins an epoch of their own, and signs
 * them in. Answers the recovery code, shown once. The key file is written first: a crash in between
 * leaves a way in too many, never too few.
 */
export async function setSecrets(
  context: CallContext,
  workspace: OpenWorkspace,
  unlocked: Omit<Unlocked, 'secret'>,
  passphrase: string,
  command: string,
): Promise<string> {
  const { person, key, pair } = unlocked;
  const recoveryCode = newPersonalCode();
  const phrase = await stretch('passphrase', passphrase);
  const recovery = await stretch('recovery_code', recoveryCode);
  await context.exclusively(() => {
    const { chosen } = context;
    if (!chosen) return;
    const entry = (method: 'passphrase' | 'recovery_code', secret: typeof phrase) =>
      personEntryFor(chosen.file, workspace.dataKey, person.staff_id, method, secret);
    const file = withEntry(
      withEntry(chosen.file, entry('passphrase', phrase)),
      entry('recovery_code', recovery),
    );
    writeKeyFile(chosen.folder, file);
    context.setChosen({ folder: chosen.folder, file });
  });
  const now = context.now();
  const member = { personId: person.id, personKeyId: key.id, publicKey: key.public_key };
  const changes: Change[] = [
    keyWrapChange(person.id, key.id, pair.privateKey, 'passphrase', phrase),
    keyWrapChange(person.id, key.id, pair.privateKey, 'recovery_code', recovery),
    audienceKeyChange(newEpoch(personAudience(person.id)), member, person.id, now),
  ];
  const invited = workspace.db.get(
    `SELECT 1 FROM key_wrap WHERE person_key_id = ? AND method = 'invitation' AND deleted = 0`,
    key.id,
  );
  if (invited) changes.push(withoutWrap(key.id, 'invitation'));
  await context.write(command, changes, { undoable: false, actor: person.id });
  await context.exclusively(() => {
    const { chosen } = context;
    if (!chosen) return;
    const label = labelOf(chosen.file.id, person.staff_id);
    const file = withoutEntries(chosen.file, label, ['invitation']);
    if (file.people.length === chosen.file.people.length) return;
    writeKeyFile(chosen.folder, file);
    context.setChosen({ folder: chosen.folder, file });
  });
  context.setSession(sessionFor(workspace.db, person, pair));
  return recoveryCode;
}
