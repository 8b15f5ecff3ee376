import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { MemberContext } from '../context.ts';
import { sealHolders } from '../series/access.ts';
import { rolesInSeries } from '../series/queries.ts';
import { todayIn } from '../workspace/settings.ts';
import { checksOf } from './checks.ts';
import { identitiesOfCase, openIdentity } from './identities.ts';
import {
  agendaOf,
  type CaseRow,
  codesOfCase,
  isParked,
  picturesOf,
  pointsOf,
  secondOpinionsOf,
} from './queries.ts';
import { contextNow } from './room-context.ts';
import { dutiesOf, fieldsShown, picturesShown } from './shown.ts';

type Full = OutputOf<'cases.get'>;

/** A case whole. Names are opened for chair and deputy alone, each with their own keys. */
export function fullCase(context: MemberContext, row: CaseRow): Full {
  const { db } = context.workspace;
  const codes = codesOfCase(db, row.id);
  const about = (which: string) =>
    codes
      .filter((code) => code.about === which)
      .map(({ scheme, version, code }) => ({ scheme, version, code }));
  return {
    ...fieldsShown(row),
    id: row.id,
    seriesId: row.series_id,
    code: row.code,
    receivedOn: row.received_on,
    arrivedBy: (row.arrived_by ?? 'form') as Full['arrivedBy'],
    anonymous: row.anonymous === 1,
    state: row.state,
    stateNote: row.state_note ?? '',
    parked: isParked(row)
      ? {
          process: row.parked_process as NonNullable<Full['parked']>['process'],
          byRole: row.parked_by_role ?? '',
          on: row.parked_on ?? '',
        }
      : null,
    releasedOn: row.released_on,
    anonymityCheckedOn: row.anonymity_checked_on,
    otherProcessAsked: row.other_process_asked === 1,
    duties: dutiesOf(row),
    pictures: picturesShown(picturesOf(db, row.id)),
    secondOpinions: secondOpinionsOf(db, row.id).map((one) => ({
      id: one.id,
      askedOn: one.asked_on,
      givenByRole: one.given_by_role,
      opinion: one.opinion,
      outcome: one.outcome as Full['secondOpinions'][number]['outcome'],
    })),
    causes: about('cause'),
    biases: about('bias'),
    points: pointsOf(db, row.id).map(({ id, point, draft }) => ({
      id,
      point: point ?? '',
      draft: draft === 1,
    })),
    meetings: agendaOf(db, row.id).map(({ meeting_id, day, discussed }) => ({
      id: meeting_id,
      day,
      discussed: discussed === 1,
    })),
    checks: checksOf(db, row),
    room: contextNow(db, row, todayIn(db, context.now())),
    ...openedFor(context, row),
    identitiesGoneOn: row.identities_gone_on,
    hold: row.hold_on
      ? { role: row.hold_role ?? '', reason: row.hold_reason ?? '', on: row.hold_on }
      : null,
  };
}

function openedFor(
  context: MemberContext,
  { id, series_id }: CaseRow,
): Pick<Full, 'identities' | 'identitiesElsewhere'> {
  const { db } = context.workspace;
  const held = rolesInSeries(db, series_id, context.session.personId);
  if (!held.some((role) => sealHolders.includes(role))) {
    return { identities: null, identitiesElsewhere: 0 };
  }
  const sealed = identitiesOfCase(db, id).filter(({ who }) => who !== null);
  const identities = sealed.flatMap((row) => {
    const opened = openIdentity(context, row);
    return opened ? { id: row.id, ...opened } : [];
  });
  return { identities, identitiesElsewhere: sealed.length - identities.length };
}
