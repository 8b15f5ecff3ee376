import { heldStatuses } from '../../model/meetings.ts';
import { type Day, daysBetween } from '../days.ts';
import type { MeetingFacts, SeriesFacts } from './facts.ts';
import type { RealmSwitches } from './pack.ts';

/** Meetings that took place, and the gaps between them. */

export interface HeldMeeting {
  id: string;
  seriesId: string;
  day: Day;
  minutes: number;
  /** Percent of the minutes from which somebody attended. */
  attendedPercent: number;
}

/** Nobody meets for longer: a meeting that was ended the next morning counts as planned. */
const LONGEST_MINUTES = 480;

/**
 * Whole minutes that a meeting took, a half going up: from its start to its end where both are
 * known and make sense, else as planned. Never less than one.
 */
export function heldMinutes({
  minutes,
  startedAt,
  endedAt,
}: Pick<MeetingFacts, 'minutes' | 'startedAt' | 'endedAt'>): number {
  const planned = Math.max(1, minutes);
  if (startedAt === null || endedAt === null || endedAt < startedAt) return planned;
  const took = Math.round((endedAt - startedAt) / 60_000);
  return took > LONGEST_MINUTES ? planned : Math.max(1, took);
}

export const isHeld = ({ status }: Pick<MeetingFacts, 'status'>): boolean =>
  heldStatuses.includes(status);

/** The meetings that took place, in order of their days. */
export function heldMeetings(
  meetings: readonly MeetingFacts[],
  series: readonly Pick<SeriesFacts, 'id' | 'attendedPercent'>[],
  { attended_percent }: RealmSwitches,
): HeldMeeting[] {
  const ownPercent = new Map(series.map(({ id, attendedPercent }) => [id, attendedPercent]));
  return meetings
    .filter(isHeld)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((meeting) => ({
      id: meeting.id,
      seriesId: meeting.seriesId,
      day: meeting.day,
      minutes: heldMinutes(meeting),
      attendedPercent: ownPercent.get(meeting.seriesId) ?? attended_percent,
    }));
}

export interface Gap {
  from: Day;
  to: Day;
  days: number;
  kind: 'between' | 'since_last_period' | 'still_open';
}

/**
 * The gaps between meetings up to the end of a period: from the last one before the period, whole,
 * to the first one in it (a gap across the border would otherwise be in nobody's report), between
 * those in it, and from the last one to the period's end. None where no meeting was ever held.
 */
export function gapsUpTo(days: readonly Day[], lastHeldBefore: Day | null, to: Day): Gap[] {
  const gaps: Gap[] = [];
  let last = lastHeldBefore;
  for (const day of [...new Set(days)].sort()) {
    if (last !== null) {
      const kind = last === lastHeldBefore ? 'since_last_period' : 'between';
      gaps.push({ from: last, to: day, days: daysBetween(last, day), kind });
    }
    last = day;
  }
  if (last !== null) {
    gaps.push({ from: last, to, days: daysBetween(last, to), kind: 'still_open' });
  }
  return gaps;
}
