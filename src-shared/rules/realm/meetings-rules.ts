import type { RealmFacts, SeriesFacts } from './facts.ts';
import { input, noFigure, type RealmFigure } from './figure.ts';
import { gapsUpTo, type HeldMeeting, isHeld } from './held.ts';

/** R01 and R02: how often meetings are held. Meetings of all the report's series count together. */

/** R01: meetings held; two on a day are two. Cancelled, postponed and planned ones are listed. */
export function meetingsHeld(
  { meetings, series }: RealmFacts,
  held: readonly HeldMeeting[],
  threshold: string,
): RealmFigure {
  const names = namesOf(series);
  const inputs = meetings.map((meeting) => {
    const label = isHeld(meeting) ? 'meeting_held' : 'meeting_not_held';
    return input(label, meeting.status, names(meeting.seriesId), meeting.day);
  });
  return {
    value: String(held.length),
    met: held.length >= Number(threshold),
    numerator: held.length,
    denominator: null,
    note: held.length === 0 ? 'no_meetings' : null,
    inputs,
  };
}

const gapLabels = {
  between: 'gap',
  since_last_period: 'gap_since_last_period',
  still_open: 'gap_still_open',
} as const;

/** R02: the longest gap in days. Of the gaps `numerator` are within the limit. */
export function longestGap(
  { series, to }: RealmFacts,
  held: readonly HeldMeeting[],
  threshold: string,
): RealmFigure {
  const days = held.map(({ day }) => day);
  const gaps = gapsUpTo(days, lastHeldBefore(series), to);
  if (gaps.length === 0) return noFigure('no_meetings');
  const limit = Number(threshold);
  const longest = Math.max(...gaps.map((gap) => gap.days));
  const within = gaps.filter((gap) => gap.days <= limit).length;
  const isOpen = gaps.at(-1)?.days === longest && longest > limit;
  return {
    value: String(longest),
    met: longest <= limit,
    numerator: within,
    denominator: gaps.length,
    note: isOpen ? 'gap_still_open' : null,
    inputs: gaps.map((gap) => input(gapLabels[gap.kind], gap.days, gap.from, gap.to)),
  };
}

/** The series' own limit; of several series the strictest, for their meetings count together. */
export function gapLimit(series: readonly SeriesFacts[], localDefault: number): string {
  const limits = series.map(({ gapDays }) => gapDays ?? localDefault);
  return String(limits.length === 0 ? localDefault : Math.min(...limits));
}

function lastHeldBefore(series: readonly SeriesFacts[]) {
  const days = series.flatMap((one) => one.lastHeldBefore ?? []);
  return days.sort().at(-1) ?? null;
}

const namesOf = (series: readonly SeriesFacts[]) => {
  const names = new Map(series.map(({ id, name }) => [id, name]));
  return (id: string): string => names.get(id) ?? '';
};
