import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { MemberContext } from '../context.ts';
import { meetingById } from '../meetings/queries.ts';
import { seriesStaff } from '../series/access.ts';
import { holdersOf, rolesInSeries, seriesById } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { audienceKey } from './commands.ts';
import { saidPoints, wordingsOf } from './queries.ts';

type Sheet = OutputOf<'learning-points.sheet'>;

/**
 * A meeting's learning as one audience reads it, or in its own words where none is asked for. Its
 * series' staff see it from the meeting's end on, everybody once it is closed.
 */
export function sheetOf(
  { workspace: { db }, session }: MemberContext,
  { meetingId, audience, specialty = '' }: ParsedInputOf<'learning-points.sheet'>,
): CallResult<Sheet> {
  const meeting = meetingById(db, meetingId);
  if (!meeting) return failure('not_found');
  const isStaff = rolesInSeries(db, meeting.series_id, session.personId).some((role) =>
    seriesStaff.includes(role),
  );
  if (meeting.status !== 'closed' && !(isStaff && meeting.status === 'ended')) {
    return failure('not_ready');
  }
  const points = saidPoints(db, meetingId);
  const asked = audience && audienceKey({ audience, specialty });
  const wordings = new Map(
    wordingsOf(
      db,
      points.map(({ id }) => id),
    )
      .filter((row) => audienceKey(row) === asked)
      .map((row) => [row.learning_point_id, row.wording]),
  );
  return ok({
    series: seriesById(db, meeting.series_id)?.name ?? '',
    day: meeting.day,
    audience: audience ?? null,
    specialty: audience === 'referrers' ? specialty : '',
    contact: contactOf(db, meeting.series_id),
    points: points.flatMap((row) => {
      const point = audience ? wordings.get(row.id) : row.point;
      if (point === undefined) return [];
      return {
        id: row.id,
        caseId: row.case_id,
        title: row.title,
        goodSpot: row.kind === 'good_spot',
        modality: row.modality,
        point,
      };
    }),
  });
}

/** Whom to ask: whoever chairs the series. */
const contactOf = (db: ReadHandle, seriesId: string): string =>
  holdersOf(db, seriesId).find(({ role }) => role === 'chair')?.name ?? '';
