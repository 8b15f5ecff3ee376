import type { MemberContext } from '../context.ts';
import type { Change } from '../store/change-log.ts';
import { derive, unwrap } from '../workspace/secrets.ts';
import { keepEntries, removeEntries } from './access.ts';
import { wrapContext } from './commands.ts';
import { type Invitation, type Inviting, invitationTo, newKeyByInvitation } from './invitations.ts';
import { currentKeyOf, type PersonKeyRow, type PersonRow, wrapsOf } from './queries.ts';

/**
 * A new code for somebody who has not signed in yet. Their pair stays, opened with the data key, so
 * that what was imported for them stays theirs; the code before no longer opens anything.
 */
export async function inviteAgain(
  context: MemberContext,
  person: PersonRow,
  key: PersonKeyRow,
  inviting: Inviting,
): Promise<Invitation> {
  const held = wrapsOf(context.workspace.db, person.id, key.id).find(
    (wrap) => wrap.method === 'workspace',
  );
  const privateKey = held
    ? unwrap(
        derive(inviting.dataKey, held.salt, 'person key'),
        held.wrapped,
        wrapContext(person.id, key.id),
      )
    : null;
  if (!privateKey) return newKeysFor(context, person, 'added', inviting);
  const pair = { publicKey: key.public_key, privateKey };
  const invited = await invitationTo(named(person), { personKeyId: key.id, pair }, inviting);
  return hand(context, person, 'people.invite', invited.changes, invited);
}

/**
 * A new key pair and code. The old pair's wraps are taken away: what was sealed to it stays sealed,
 * for good.
 */
export async function newKeysFor(
  context: MemberContext,
  person: PersonRow,
  because: 'added' | 'reset',
  inviting: Inviting,
): Promise<Invitation> {
  const { db } = context.workspace;
  const invited = await newKeyByInvitation(named(person), because, inviting);
  const old = currentKeyOf(db, person.id);
  const withdrawn: Change[] = (old ? wrapsOf(db, person.id, old.id) : []).map((wrap) => ({
    table: 'key_wrap',
    row: wrap.id,
    patch: { deleted: 1 },
  }));
  const command = because === 'reset' ? 'people.resetKeys' : 'people.invite';
  return hand(context, person, command, [...withdrawn, ...invited.changes], invited);
}

const named = (person: PersonRow) => ({
  id: person.id,
  staffId: person.staff_id,
  name: person.name,
});

async function hand(
  context: MemberContext,
  person: PersonRow,
  command: string,
  changes: Change[],
  { entry, invitation }: Pick<Awaited<ReturnType<typeof invitationTo>>, 'entry' | 'invitation'>,
): Promise<Invitation> {
  removeEntries(context, person.staff_id);
  keepEntries(context, [entry]);
  await context.write(command, changes, { undoable: false });
  return invitation;
}
