import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { CallContext, Session } from '../context.ts';
import { openHistory } from '../history/stack.ts';
import { wrapContext } from '../people/commands.ts';
import {
  currentKeyOf,
  type PersonKeyRow,
  type PersonRow,
  personById,
  personByStaffId,
  rolesOfPerson,
  wrapsOf,
} from '../people/queries.ts';
import { seriesRolesOf } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { type StretchedSecret, stretch } from '../workspace/data-key.ts';
import type { WrapMethod } from '../workspace/key-file.ts';
import type { RawKeyPair } from '../workspace/key-pair.ts';
import { openKeyRing } from '../workspace/key-ring.ts';
import { derive, unwrap } from '../workspace/secrets.ts';

/** Turning a secret into a signed-in person. */

export interface Unlocked {
  person: PersonRow;
  key: PersonKeyRow;
  pair: RawKeyPair;
  secret: StretchedSecret;
}

/** Opens a person's private key with one of their secrets; null where it does not fit. */
export async function unlockPerson(
  db: ReadHandle,
  staffId: string,
  method: WrapMethod,
  text: string,
): Promise<Unlocked | null> {
  const person = personByStaffId(db, staffId);
  const key = person ? currentKeyOf(db, person.id) : null;
  const wrapped =
    person && key ? wrapsOf(db, person.id, key.id).find((one) => one.method === method) : null;
  if (!person || !key || !wrapped) return null;
  const secret = await stretch(method, text, wrapped.salt);
  const privateKey = unwrap(
    derive(secret.root, secret.salt, 'person key'),
    wrapped.wrapped,
    wrapContext(person.id, key.id),
  );
  return privateKey
    ? { person, key, pair: { publicKey: key.public_key, privateKey }, secret }
    : null;
}

/** Which secrets a staff id could sign in with now. */
export function methodsOf(db: ReadHandle, staffId: string): string[] {
  const person = personByStaffId(db, staffId);
  const key = person ? currentKeyOf(db, person.id) : null;
  return person && key ? wrapsOf(db, person.id, key.id).map((wrap) => wrap.method) : [];
}

export function sessionFor(db: ReadHandle, person: PersonRow, pair: RawKeyPair): Session {
  return {
    personId: person.id,
    staffId: person.staff_id,
    name: person.name,
    pair,
    keys: openKeyRing(db, person.id, pair),
    history: openHistory(),
    caches: new Map(),
  };
}

/** The signed-in person as screens see them; null when nobody is, or they were removed. */
export function meOf(context: CallContext): OutputOf<'session.me'> {
  const { session, workspace } = context;
  if (!session || !workspace) return null;
  const person = personById(workspace.db, session.personId);
  if (!person) return null;
  return {
    personId: person.id,
    staffId: person.staff_id,
    name: person.name,
    staffGroup: person.staff_group,
    roles: rolesOfPerson(workspace.db, person.id),
    seriesRoles: seriesRolesOf(workspace.db, person.id),
    contract: person.contract,
    nation: person.nation,
    registrationBody: person.registration_body,
  };
}
