import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { personById, rolesOfPerson } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import { refuseSeries, sealHolders, seriesStaff } from './access.ts';
import { expectedChange, grantChange, seriesChange, withdrawChange } from './commands.ts';
import { giveOlderKeys, lockedEpochs } from './newcomers.ts';
import { epochsOfOwnCases } from './own-cases.ts';
import {
  absencesOf,
  allSeries,
  expectedAt,
  type HolderRow,
  holdersOf,
  keysResetAt,
  type SeriesRow,
  seriesById,
  seriesRolesOf,
} from './queries.ts';
import { isActive } from './seal-to-chairs.ts';

type Series = OutputOf<'series.list'>[number];
type Holder = Series['holders'][number];

function seriesOf(context: MemberContext, row: SeriesRow): Series {
  const { db } = context.workspace;
  const holders = holdersOf(db, row.id).map((holder) => holderOf(context, holder));
  const opening = new Set(
    holders
      .filter((one) => sealHolders.includes(one.role) && one.hasKeys)
      .map((one) => one.personId),
  );
  return {
    id: row.id,
    name: row.name,
    scope: row.scope as Series['scope'],
    site: row.site,
    listener: row.listener,
    mode: row.mode as Series['mode'],
    place: row.place,
    link: row.link,
    startsAt: row.starts_at,
    minutes: row.minutes,
    minutesPerCase: row.minutes_per_case,
    letterDays: row.letter_days,
    commentDays: row.comment_days,
    identityDays: row.identity_days,
    gapDays: row.gap_days,
    attendedPercent: row.attended_percent,
    endedOn: row.ended_on,
    myRoles: seriesRolesOf(db, context.session.personId)
      .filter(({ seriesId }) => seriesId === row.id)
      .map(({ role }) => role),
    holders,
    expected: expectedAt(db, row.id).length,
    oneHolder: opening.size < 2,
  };
}

function holderOf({ workspace: { db } }: MemberContext, row: HolderRow): Holder {
  const nameOf = (id: string | null) => (id ? (personById(db, id)?.name ?? null) : null);
  return {
    personId: row.person_id,
    name: row.name,
    role: row.role,
    grantedBy: nameOf(row.granted_by),
    grantedAt: row.granted_at,
    isManager: rolesOfPerson(db, row.person_id).includes('manager'),
    acceptedBy: nameOf(row.accepted_by),
    hasKeys: isActive(db, row.person_id),
  };
}

const mayManage = (context: MemberContext): boolean =>
  context
    .rolesOf(context.session.personId)
    .some((role) => role === 'manager' || role === 'administrator');

const isAdministrator = (context: MemberContext): boolean =>
  context.rolesOf(context.session.personId).includes('administrator');

/** Series of meetings: their settings, who holds which role, who is expected and who is away. */
export const seriesHandlers = {
  'series.list': (context) =>
    ok(allSeries(context.workspace.db).map((row) => seriesOf(context, row))),

  'series.save': async (context, { id, guard, ...details }) => {
    const refused = isAdministrator(context)
      ? null
      : refuseSeries(context, id ?? null, sealHolders);
    if (refused) return refused;
    if (id && !seriesById(context.workspace.db, id)) return failure('not_found');
    const texts = { name: details.name, site: details.site, place: details.place };
    const guarded = guardTexts({ ...texts, listener: '' }, guard, context.window);
    if (guarded) return guarded;
    const row = id ?? newId(context.now());
    await context.write('series.save', [
      seriesChange(row, details),
      ...guardStatements(context, 'series.save', texts, guard),
    ]);
    return ok({ id: row });
  },

  'series.setRoles': async (context, { id, holders }) => {
    const { db } = context.workspace;
    if (!seriesById(db, id)) return failure('not_found');
    const unknown = holders.some(({ personId }) => !personById(db, personId));
    if (unknown) return failure('person_unknown');
    if (!holders.some(({ role }) => role === 'chair')) {
      return failure('no_chair', undefined, { holders: { code: 'no_chair' } });
    }
    const needsAccepting = holders.filter(
      ({ personId, role, acceptManager }) =>
        role === 'chair' && !acceptManager && rolesOfPerson(db, personId).includes('manager'),
    );
    if (needsAccepting.length > 0) {
      return failure('chair_is_manager', {
        people: needsAccepting.map(({ personId }) => personById(db, personId)?.name ?? ''),
      });
    }
    const by = context.session.personId;
    const known = holdersOf(db, id);
    const isSame = (a: { personId: string; role: string }, b: HolderRow) =>
      a.personId === b.person_id && a.role === b.role;
    const changes: Change[] = [
      ...known
        .filter((row) => !holders.some((one) => isSame(one, row)))
        .map((row) => withdrawChange(id, row.person_id, row.role)),
      ...holders
        .filter((one) => !known.some((row) => isSame(one, row)))
        .map(({ personId, role, acceptManager }) =>
          grantChange({
            seriesId: id,
            personId,
            role,
            by,
            acceptedBy: acceptManager ? by : null,
            at: context.now(),
          }),
        ),
    ];
    if (changes.length > 0) await context.write('series.setRoles', changes, { undoable: false });
    return ok({});
  },

  'series.expected': (context, { id }) => {
    const refused = mayManage(context) ? null : refuseSeries(context, id, seriesStaff);
    if (refused) return refused;
    return ok(
      expectedAt(context.workspace.db, id).map((row) => ({
        personId: row.person_id,
        name: row.name,
        staffGroup: row.staff_group,
        from: row.from_day,
        to: row.to_day,
      })),
    );
  },

  'series.setExpected': async (context, { id, people }) => {
    const refused = isAdministrator(context) ? null : refuseSeries(context, id, seriesStaff);
    if (refused) return refused;
    const { db } = context.workspace;
    if (!seriesById(db, id)) return failure('not_found');
    if (people.some(({ personId }) => !personById(db, personId))) return failure('person_unknown');
    if (people.some(({ from, to }) => to !== null && to < from)) return failure('period_reversed');
    const wanted = new Set(people.map(({ personId }) => personId));
    const known = expectedAt(db, id);
    const same = (row: (typeof known)[number]) =>
      people.some(
        (one) =>
          one.personId === row.person_id && one.from === row.from_day && one.to === row.to_day,
      );
    const changes: Change[] = [
      ...known
        .filter((row) => !wanted.has(row.person_id))
        .map((row) => ({ table: 'series_member', row: row.id, patch: { deleted: 1 } })),
      ...people
        .filter(({ personId }) => !known.some((row) => row.person_id === personId && same(row)))
        .map((one) => expectedChange(id, one)),
    ];
    if (changes.length > 0) await context.write('series.setExpected', changes);
    return ok({});
  },

  'series.newcomers': (context, { id }) => {
    const refused = refuseSeries(context, id, sealHolders);
    if (refused) return refused;
    const { db } = context.workspace;
    const newcomers = holdersOf(db, id)
      .filter((row) => sealHolders.includes(row.role) && row.person_id !== context.session.personId)
      .map((row) => ({
        ...holderOf(context, row),
        locked: lockedEpochs(db, id, row.person_id).length,
        keysResetAt: keysResetAt(db, row.person_id),
      }));
    return ok(newcomers.filter(({ locked }) => locked > 0));
  },

  'series.giveOlderKeys': (context, { id, personId }) => {
    const refused = refuseSeries(context, id, sealHolders);
    if (refused) return refused;
    return giveOlderKeys(context, id, personId, epochsOfOwnCases(context, id, personId));
  },

  'series.absences': (context) => {
    const all = mayManage(context) ? null : context.session.personId;
    return ok(
      absencesOf(context.workspace.db, all).map((row) => ({
        id: row.id,
        personId: row.person_id,
        name: row.name,
        from: row.from_day,
        to: row.to_day,
      })),
    );
  },

  'series.saveAbsence': async (context, { id, personId, from, to }) => {
    if (personId !== context.session.personId && !mayManage(context)) return failure('not_yours');
    if (to !== null && to < from) return failure('period_reversed');
    const { db } = context.workspace;
    if (!personById(db, personId)) return failure('not_found');
    const known = id ? absencesOf(db, personId).some((row) => row.id === id) : true;
    if (!known) return failure('not_found');
    const row = id ?? newId(context.now());
    await context.write('series.saveAbsence', [
      { table: 'absence', row, patch: { person_id: personId, from_day: from, to_day: to } },
    ]);
    return ok({ id: row });
  },

  'series.removeAbsence': async (context, { id }) => {
    const row = absencesOf(context.workspace.db, null).find((one) => one.id === id);
    if (!row) return failure('not_found');
    if (row.person_id !== context.session.personId && !mayManage(context)) {
      return failure('not_yours');
    }
    await context.write('series.removeAbsence', [
      { table: 'absence', row: id, patch: { deleted: 1 } },
    ]);
    return ok({});
  },
} satisfies Handlers<
  | 'series.list'
  | 'series.save'
  | 'series.setRoles'
  | 'series.expected'
  | 'series.setExpected'
  | 'series.newcomers'
  | 'series.giveOlderKeys'
  | 'series.absences'
  | 'series.saveAbsence'
  | 'series.removeAbsence'
>;
