import type { CallContext } from '../context.ts';
import { keyWrapChange, newKey, withoutWrap } from '../people/commands.ts';
import type { Change } from '../store/change-log.ts';
import { personEntryFor, stretch } from '../workspace/data-key.ts';
import { labelOf, withEntry, withoutEntries, writeKeyFile } from '../workspace/key-file.ts';
import { audienceKeyChange, openKeyRing, personAudience } from '../workspace/key-ring.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { newEpoch } from '../workspace/sealing.ts';
import { newPersonalCode } from '../workspace/secrets.ts';
import { sessionFor, type Unlocked } from './session.ts';

/**
 * A pair of the person's own in place of the one that their invitation handed over: the slip, and
 * the workspace that held it until now, open nothing that is sealed from here on. What was imported
 * for them comes along.
 */
export async function activate(
  context: CallContext,
  workspace: OpenWorkspace,
  invited: Omit<Unlocked, 'secret'>,
  passphrase: string,
): Promise<string> {
  const { person } = invited;
  const now = context.now();
  const own = newKey(person.id, 'activated', person.id, now);
  const member = {
    personId: person.id,
    personKeyId: own.personKeyId,
    publicKey: own.pair.publicKey,
  };
  const handed = openKeyRing(workspace.db, person.id, invited.pair)
    .epochs()
    .map((epoch) => audienceKeyChange(epoch, member, '', now));
  const withdrawn = (['invitation', 'workspace'] as const).map((method) =>
    withoutWrap(invited.key.id, method),
  );
  const key = {
    ...invited.key,
    id: own.personKeyId,
    public_key: own.pair.publicKey,
    made_because: 'activated',
    made_at: now,
  };
  return setSecrets(context, workspace, { person, key, pair: own.pair }, passphrase, {
    command: 'session.activate',
    changes: [own.change, ...handed, ...withdrawn],
  });
}

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
  writing: { command: string; changes: readonly Change[] },
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
    ...writing.changes,
    keyWrapChange(person.id, key.id, pair.privateKey, 'passphrase', phrase),
    keyWrapChange(person.id, key.id, pair.privateKey, 'recovery_code', recovery),
    audienceKeyChange(newEpoch(personAudience(person.id)), member, person.id, now),
  ];
  await context.write(writing.command, changes, { undoable: false, actor: person.id });
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
