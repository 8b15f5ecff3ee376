import type { MemberContext } from '../context.ts';
import type { Change } from '../store/change-log.ts';
import type { KeyFile } from '../workspace/key-file.ts';
import { keepEntries, removeEntries } from './access.ts';
import { type Invitation, newKeyByInvitation } from './invitations.ts';
import { currentKeyOf, type PersonRow, wrapsOf } from './queries.ts';

/**
 * A new key pair and code for somebody in the directory. The old pair's wraps are taken away: what
 * was sealed to it stays sealed, for good.
 */
export async function invitedKey(
  context: MemberContext,
  person: PersonRow,
  because: 'added' | 'reset',
  inviting: { file: KeyFile; dataKey: Uint8Array; by: string; now: number },
): Promise<Invitation> {
  const { db } = context.workspace;
  const invited = await newKeyByInvitation(
    { id: person.id, staffId: person.staff_id, name: person.name },
    because,
    inviting,
  );
  const old = currentKeyOf(db, person.id);
  const withdrawn: Change[] = (old ? wrapsOf(db, person.id, old.id) : []).map((wrap) => ({
    table: 'key_wrap',
    row: wrap.id,
    patch: { deleted: 1 },
  }));
  removeEntries(context, person.staff_id);
  keepEntries(context, [invited.entry]);
  const command = because === 'reset' ? 'people.resetKeys' : 'people.invite';
  await context.write(command, [...withdrawn, ...invited.changes], { undoable: false });
  return invited.invitation;
}
