import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import { keepEntries, moveEntries, removeEntries } from './access.ts';
import { personChange, roleChange, spellChange } from './commands.ts';
import { newPersonChanges } from './invitations.ts';
import {
  currentKeyOf,
  type DirectoryEntry,
  personById,
  personByStaffId,
  rolesOfPerson,
  spellsOf,
  wrapsOf,
} from './queries.ts';
import { inviteAgain, newKeysFor } from './reinvite.ts';

type Person = OutputOf<'people.list'>[number];
type Details = ParsedInputOf<'people.add'>;

function personOf({ person, spells, roles, methods, resetAt }: DirectoryEntry): Person {
  const access = methods.includes('passphrase')
    ? 'active'
    : methods.includes('invitation')
      ? 'invited'
      : 'none';
  return {
    id: person.id,
    staffId: person.staff_id,
    name: person.name,
    staffGroup: person.staff_group,
    site: person.site,
    registrationBody: person.registration_body as Person['registrationBody'],
    registrationNumber: person.registration_number,
    contract: person.contract as Person['contract'],
    nation: person.nation as Person['nation'],
    roles: roles as Person['roles'],
    employment: spells.map((spell) => ({
      from: spell.starts_on,
      to: spell.ends_on,
      wte: spell.wte,
    })),
    access,
    keysResetAt: resetAt,
  };
}

/** A spell may only begin after the one before has begun, and inside no other that has an end. */
function overlapping(spells: Details['employment']): boolean {
  const sorted = [...spells].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some((spell, index) => {
    const before = sorted[index - 1];
    const reversed = spell.to !== null && spell.to < spell.from;
    const inside =
      before && (before.from === spell.from || (before.to !== null && spell.from <= before.to));
    return reversed || Boolean(inside);
  });
}

/** What keeps details from being saved for a person (or a new one); null where nothing does. */
function refuseDetails(context: MemberContext, details: Details, id: string | null) {
  const texts = { staffGroup: details.staffGroup, site: details.site };
  const guarded = guardTexts(texts, details.guard, context.window);
  if (guarded) return guarded;
  const { db } = context.workspace;
  const holder = personByStaffId(db, details.staffId);
  if (holder && holder.id !== id) {
    return failure(
      'staff_id_taken',
      { name: holder.name },
      { staffId: { code: 'staff_id_taken' } },
    );
  }
  if (overlapping(details.employment)) {
    return failure('employment_overlaps', undefined, {
      employment: { code: 'employment_overlaps' },
    });
  }
  if (id && !details.roles.includes('administrator') && isLastAdministrator(context, id)) {
    return failure('last_administrator', undefined, { roles: { code: 'last_administrator' } });
  }
  return null;
}

function isLastAdministrator({ workspace: { db } }: MemberContext, id: string): boolean {
  const others = db.get(
    `SELECT 1 FROM person_role r JOIN person p ON p.id = r.person_id AND p.deleted = 0
     WHERE r.role = 'administrator' AND r.deleted = 0 AND r.person_id <> ?`,
    id,
  );
  return !others && rolesOfPerson(db, id).includes('administrator');
}

const inviting = (context: MemberContext) => {
  const { chosen, workspace, session } = context;
  if (!chosen) throw new Error('an open workspace has been chosen');
  return {
    file: chosen.file,
    dataKey: workspace.dataKey,
    by: session.personId,
    now: context.now(),
  };
};

export const peopleHandlers = {
  'people.list': async (context) =>
    ok((await context.read('people.directory', null)).map(personOf)),

  'people.add': async (context, { guard, employment, roles, ...details }) => {
    const refused = refuseDetails(context, { guard, employment, roles, ...details }, null);
    if (refused) return refused;
    const made = await newPersonChanges(details, employment, roles, inviting(context));
    keepEntries(context, [made.entry]);
    const statements = guardStatements(context, 'people.add', details, guard);
    await context.write('people.add', [...made.changes, ...statements]);
    return ok({ id: made.personId, invitation: made.invitation });
  },

  'people.save': async (context, { id, guard, employment, roles, ...details }) => {
    const { db } = context.workspace;
    const person = personById(db, id);
    if (!person) return failure('not_found');
    const refused = refuseDetails(context, { guard, employment, roles, ...details }, id);
    if (refused) return refused;
    const now = context.now();
    const changes: Change[] = [personChange(id, details)];
    const known = spellsOf(db, id);
    employment.forEach((spell, index) => {
      changes.push(spellChange(known[index]?.id ?? newId(now), id, spell));
    });
    for (const spell of known.slice(employment.length)) {
      changes.push({ table: 'employment', row: spell.id, patch: { deleted: 1 } });
    }
    const held = rolesOfPerson(db, id);
    for (const role of ['moderator', 'manager', 'administrator'] as const) {
      if (roles.includes(role) !== held.includes(role)) {
        changes.push(roleChange(id, role, roles.includes(role), context.session.personId));
      }
    }
    changes.push(...guardStatements(context, 'people.save', details, guard));
    if (person.staff_id !== details.staffId) moveEntries(context, person.staff_id, details.staffId);
    await context.write('people.save', changes);
    return ok({});
  },

  'people.remove': async (context, { id }) => {
    const person = personById(context.workspace.db, id);
    if (!person) return failure('not_found');
    if (id === context.session.personId) return failure('not_yourself');
    if (isLastAdministrator(context, id)) return failure('last_administrator');
    await context.write('people.remove', [{ table: 'person', row: id, patch: { deleted: 1 } }]);
    removeEntries(context, person.staff_id);
    return ok({});
  },

  'people.invite': async (context, { staffId }) => {
    const { db } = context.workspace;
    const person = personByStaffId(db, staffId.trim());
    if (!person) return failure('not_found');
    const key = currentKeyOf(db, person.id);
    const methods = (key ? wrapsOf(db, person.id, key.id) : []).map((wrap) => wrap.method);
    if (methods.includes('passphrase')) return failure('already_activated');
    const made = key
      ? await inviteAgain(context, person, key, inviting(context))
      : await newKeysFor(context, person, 'added', inviting(context));
    return ok(made);
  },

  'people.resetKeys': async (context, { id }) => {
    const person = personById(context.workspace.db, id);
    if (!person) return failure('not_found');
    if (id === context.session.personId) return failure('not_yourself');
    return ok(await newKeysFor(context, person, 'reset', inviting(context)));
  },

  'people.viewingsOfMe': async (context) =>
    ok(await context.read('people.viewingsOf', context.session.personId)),

  'people.accessChanges': async (context) => ok(await context.read('people.accessChanges', null)),
} satisfies Handlers<
  | 'people.list'
  | 'people.add'
  | 'people.save'
  | 'people.remove'
  | 'people.invite'
  | 'people.resetKeys'
  | 'people.viewingsOfMe'
  | 'people.accessChanges'
>;
