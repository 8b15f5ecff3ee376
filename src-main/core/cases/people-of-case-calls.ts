import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { rolesInSeries } from '../series/queries.ts';
import { todayIn } from '../workspace/settings.ts';
import { caseFor, openCaseFor } from './access.ts';
import { caseChange, deleted, dutyCells, roomCells } from './commands.ts';
import { type Identity, identitiesOfCase, identityChange, openIdentity } from './identities.ts';
import { filledIn, sealerOfCase, unknownPerson } from './people-of-case.ts';
import { caseById } from './queries.ts';
import { isMine, myOpenDuties } from './receipts.ts';
import { contextOf } from './room-context.ts';
import { guardCase, textsOfInvolved } from './texts.ts';

const holders = ['chair', 'deputy'] as const;

const isSame = (a: Identity, b: Identity): boolean =>
  a.part === b.part && a.personId === b.personId && (a.personId !== null || a.name === b.name);

/** Who is in a case, what they still owe it, and how long their names are kept. */
export const peopleOfCaseHandlers = {
  'cases.setInvolved': async (context, { id, involved, guard }) => {
    const found = openCaseFor(context, id, holders);
    if (!found.ok) return found;
    if (found.row.identities_gone_on) return failure('identities_gone');
    const { db, id: workspaceId } = context.workspace;
    const guarded = guardCase(textsOfInvolved(involved), guard, context);
    if (guarded) return guarded;
    const wanted = involved.filter(({ part }) => part !== 'submitter');
    const unknown = unknownPerson(db, wanted);
    if (unknown !== null) {
      const field = { [`involved.${unknown}.personId`]: { code: 'person_unknown' } };
      return failure('person_unknown', undefined, field);
    }
    const named = wanted.map((person) => filledIn(db, person));
    const place = { caseId: id, seriesId: found.row.series_id };
    const sealed = identitiesOfCase(db, id).flatMap(({ who }) => who ?? []);
    const before = opened(context, id);
    // Whoever opens none of the names is in the case, or came later: it is not theirs to name people.
    if (sealed.length > 0 && before.length === 0) return failure('not_yours');
    const sealer = sealerOfCase(db, place.seriesId, context.now(), named, sealed);
    if (!sealer) return failure('no_chair');
    const sender = before.filter(({ person }) => person.part === 'submitter');
    const left = before.filter(({ person }) => person.part !== 'submitter');
    // A row stays the person's own, so that their letters stay with it.
    const rows = named.map((person) => {
      const at = left.findIndex((one) => isSame(one.person, person));
      const row = at < 0 ? undefined : left.splice(at, 1)[0]?.row;
      return identityChange(workspaceId, sealer, place, person, row);
    });
    const today = todayIn(db, context.now());
    await context.write(
      'cases.setInvolved',
      [
        ...sealer.keyChanges,
        ...rows,
        ...sender.map(({ row, person }) => identityChange(workspaceId, sealer, place, person, row)),
        ...left.map(({ row }) => deleted('case_identity', row)),
        caseChange(id, roomCells(contextOf(db, named, today))),
      ],
      { undoable: false },
    );
    return ok({});
  },

  'cases.myDuties': (context) => ok(myOpenDuties(context)),

  'cases.setDuties': async (context, { id, duties, guard }) => {
    const { db } = context.workspace;
    const row = caseById(db, id);
    if (!row) return failure('not_found');
    const isStaff = rolesInSeries(db, row.series_id, context.session.personId).length > 0;
    if (!isStaff && !isMine(context, id)) return failure('not_yours');
    if (row.state === 'closed') return failure('signed');
    const texts = {
      'duties.incidentReference': duties.incidentReference,
      'duties.candour.role': duties.candour?.role,
    };
    const guarded = guardCase(texts, guard, context);
    if (guarded) return guarded;
    const change = caseChange(id, dutyCells(duties));
    // Whoever sent it does their duty without the log saying that they sent it.
    if (isStaff) await context.write('cases.setDuties', [change]);
    else await context.write('cases.setDuties', [change], { actor: null, undoable: false });
    return ok({});
  },

  'cases.hold': async (context, { id, role, reason, on, guard }) => {
    const found = caseFor(context, id, holders);
    if (!found.ok) return found;
    if (found.row.identities_gone_on) return failure('identities_gone');
    const guarded = guardCase({ role, reason }, guard, context);
    if (guarded) return guarded;
    const hold =
      role === ''
        ? { hold_role: null, hold_reason: null, hold_on: null }
        : { hold_role: role, hold_reason: reason, hold_on: on };
    await context.write('cases.hold', [caseChange(id, hold)]);
    return ok({});
  },
} satisfies Handlers<'cases.setInvolved' | 'cases.myDuties' | 'cases.setDuties' | 'cases.hold'>;

/** People whose names this holder opens, with their rows. */
const opened = (context: MemberContext, caseId: string): { row: string; person: Identity }[] =>
  identitiesOfCase(context.workspace.db, caseId).flatMap((row) => {
    const person = openIdentity(context, row);
    return person ? { row: row.id, person } : [];
  });
