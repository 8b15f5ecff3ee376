import { randomBytes } from 'node:crypto';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import { personEntryFor, stretch } from '../workspace/data-key.ts';
import type { KeyFile, PersonEntry } from '../workspace/key-file.ts';
import type { RawKeyPair } from '../workspace/key-pair.ts';
import { newPersonalCode } from '../workspace/secrets.ts';
import {
  keyWrapChange,
  newKey,
  type PersonDetails,
  personChange,
  roleChange,
  type Spell,
  spellChange,
} from './commands.ts';

export interface Invitation {
  staffId: string;
  name: string;
  code: string;
}

export interface Invited {
  changes: Change[];
  invitation: Invitation;
  /** The key file's entry, so that the code opens the workspace too. */
  entry: PersonEntry;
  personKeyId: string;
  publicKey: Uint8Array;
}

export interface Inviting {
  file: KeyFile;
  dataKey: Uint8Array;
  by: string;
  now: number;
}

/** A printed code for a pair: the wrap that it opens, and the key file's entry. */
export async function invitationTo(
  person: { id: string; staffId: string; name: string },
  key: { personKeyId: string; pair: RawKeyPair },
  { file, dataKey }: Inviting,
): Promise<Pick<Invited, 'changes' | 'invitation' | 'entry'>> {
  const code = newPersonalCode();
  const secret = await stretch('invitation', code);
  const { personKeyId, pair } = key;
  return {
    changes: [keyWrapChange(person.id, personKeyId, pair.privateKey, 'invitation', secret)],
    invitation: { staffId: person.staffId, name: person.name, code },
    entry: personEntryFor(file, dataKey, person.staffId, 'invitation', secret),
  };
}

/** Keys for a person and the printed code that hands them over. */
export async function newKeyByInvitation(
  person: { id: string; staffId: string; name: string },
  because: 'added' | 'reset',
  inviting: Inviting,
): Promise<Invited> {
  const key = newKey(person.id, because, inviting.by, inviting.now);
  const { changes, ...invited } = await invitationTo(person, key, inviting);
  const held = { salt: randomBytes(16), root: inviting.dataKey };
  return {
    ...invited,
    changes: [
      key.change,
      keyWrapChange(person.id, key.personKeyId, key.pair.privateKey, 'workspace', held),
      ...changes,
    ],
    personKeyId: key.personKeyId,
    publicKey: key.pair.publicKey,
  };
}

/** A new person: directory row, employment, roles, keys and the invitation code. */
export async function newPersonChanges(
  details: PersonDetails,
  spells: readonly Spell[],
  roles: readonly string[],
  inviting: Inviting,
): Promise<Invited & { personId: string }> {
  const { by, now } = inviting;
  const personId = newId(now);
  const invited = await newKeyByInvitation(
    { id: personId, staffId: details.staffId, name: details.name },
    'added',
    inviting,
  );
  return {
    ...invited,
    personId,
    changes: [
      personChange(personId, details),
      ...spells.map((spell) => spellChange(newId(now), personId, spell)),
      ...roles
        .filter((role) => role !== 'member')
        .map((role) => roleChange(personId, role, true, by)),
      ...invited.changes,
    ],
  };
}
