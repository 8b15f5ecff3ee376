import { type Failure, failure } from '../../../src-shared/contract/call.ts';
import type { MemberContext } from '../context.ts';
import { refuseSeries, sealHolders, seriesStaff } from '../series/access.ts';
import { allSeries, seriesById, seriesRolesOf } from '../series/queries.ts';
import { expectedPeople } from './queries.ts';

/** Who may see what of compliance. Dispatch has seen to it that the caller has some role for it. */

/**
 * `not_found` or `not_yours` where the caller may not see a series' report: its chair, deputy and
 * assistant may, managers and administrators may, and all of them the whole service's.
 */
export function refuseReport(context: MemberContext, seriesId: string | null): Failure | null {
  if (seriesId === null) return null;
  const roles = context.rolesOf(context.session.personId);
  if (roles.includes('manager') || roles.includes('administrator')) {
    return seriesById(context.workspace.db, seriesId) ? null : failure('not_found');
  }
  return refuseSeries(context, seriesId, seriesStaff);
}

/** Whether the caller may read who is short: chair or deputy of the series, or of every one. */
export function mayReadNames(
  { workspace: { db }, session }: MemberContext,
  seriesId: string | null,
): boolean {
  const held = new Set(
    seriesRolesOf(db, session.personId)
      .filter(({ role }) => sealHolders.includes(role))
      .map((one) => one.seriesId),
  );
  if (seriesId !== null) return held.has(seriesId);
  const series = allSeries(db);
  return series.length > 0 && series.every(({ id }) => held.has(id));
}

/**
 * `not_yours` where one of the people is neither the caller nor expected at a series that the caller
 * is chair, deputy or assistant of.
 */
export function refuseCertificates(
  { workspace: { db }, session }: MemberContext,
  people: readonly string[],
): Failure | null {
  const mine = seriesRolesOf(db, session.personId).map(({ seriesId }) => seriesId);
  const theirs = new Set(expectedPeople(db, [...new Set(mine)]).map(({ id }) => id));
  const isAllowed = (id: string) => id === session.personId || theirs.has(id);
  return people.every(isAllowed) ? null : failure('not_yours');
}
