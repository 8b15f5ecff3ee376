import { type Failure, failure } from '../../../src-shared/contract/call.ts';
import type { SeriesRole } from '../../../src-shared/model/series.ts';
import type { MemberContext } from '../context.ts';
import { rolesInSeries, seriesById } from './queries.ts';

/** Those who run a series; of them chair and deputy open sealed names. */
export const seriesStaff: readonly SeriesRole[] = ['chair', 'deputy', 'assistant'];
export const sealHolders: readonly SeriesRole[] = ['chair', 'deputy'];

/** `not_found` or `not_yours` where the caller holds none of the roles in that series; else null. */
export function refuseSeries(
  { workspace: { db }, session }: MemberContext,
  seriesId: string | null | undefined,
  needed: readonly SeriesRole[],
): Failure | null {
  if (!seriesId || !seriesById(db, seriesId)) return failure('not_found');
  const held = rolesInSeries(db, seriesId, session.personId);
  return held.some((role) => needed.includes(role)) ? null : failure('not_yours');
}
