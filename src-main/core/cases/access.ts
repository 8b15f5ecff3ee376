import { type Failure, failure } from '../../../src-shared/contract/call.ts';
import type { SeriesRole } from '../../../src-shared/model/series.ts';
import type { MemberContext } from '../context.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { type CaseRow, caseById } from './queries.ts';

type Found = { ok: true; row: CaseRow } | Failure;

/** A case of a series that the caller helps to run; `not_found` or `not_yours` else. */
export function caseFor(
  context: MemberContext,
  id: string,
  needed: readonly SeriesRole[] = seriesStaff,
): Found {
  const row = caseById(context.workspace.db, id);
  const refused = refuseSeries(context, row?.series_id, needed);
  if (refused || !row) return refused ?? failure('not_found');
  return { ok: true, row };
}

/** The same for a change: a closed case is signed, and takes none. */
export function openCaseFor(
  context: MemberContext,
  id: string,
  needed: readonly SeriesRole[] = seriesStaff,
): Found {
  const found = caseFor(context, id, needed);
  return found.ok && found.row.state === 'closed' ? failure('signed') : found;
}
