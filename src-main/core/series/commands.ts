import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';

/** Pure builders of a series' changes. */

export interface SeriesDetails {
  name: string;
  scope: string;
  site: string;
  listener: string;
  mode: string;
  place: string;
  link: string;
  startsAt: string;
  minutes: number;
  minutesPerCase: number;
  letterDays: number;
  commentDays: number;
  identityDays: number;
  gapDays: number;
  attendedPercent: number;
  endedOn: string | null;
}

export function seriesChange(id: string, details: SeriesDetails): Change {
  return {
    table: 'series',
    row: id,
    patch: {
      name: details.name,
      scope: details.scope,
      site: details.site,
      listener: details.listener,
      mode: details.mode,
      place: details.place,
      link: details.link,
      starts_at: details.startsAt,
      minutes: details.minutes,
      minutes_per_case: details.minutesPerCase,
      letter_days: details.letterDays,
      comment_days: details.commentDays,
      identity_days: details.identityDays,
      gap_days: details.gapDays,
      attended_percent: details.attendedPercent,
      ended_on: details.endedOn,
    },
  };
}

/** Gives somebody a role in a series; `acceptedBy` where they are a manager too. */
export function grantChange(grant: {
  seriesId: string;
  personId: string;
  role: string;
  by: string;
  acceptedBy: string | null;
  at: number;
}): Change {
  return {
    table: 'series_role',
    row: pairId('series_role', grant.seriesId, grant.personId, grant.role),
    patch: {
      series_id: grant.seriesId,
      person_id: grant.personId,
      role: grant.role,
      granted_by: grant.by,
      granted_at: grant.at,
      accepted_by: grant.acceptedBy,
      deleted: 0,
    },
  };
}

export function withdrawChange(seriesId: string, personId: string, role: string): Change {
  return {
    table: 'series_role',
    row: pairId('series_role', seriesId, personId, role),
    patch: { deleted: 1 },
  };
}

export function expectedChange(
  seriesId: string,
  { personId, from, to }: { personId: string; from: string; to: string | null },
): Change {
  return {
    table: 'series_member',
    row: pairId('series_member', seriesId, personId),
    patch: { series_id: seriesId, person_id: personId, from_day: from, to_day: to, deleted: 0 },
  };
}
