import type { CirculatedPointFacts, RealmFacts } from './facts.ts';
import { input, type RealmFigure, share } from './figure.ts';

/**
 * R09: of the closed meetings that have learning points, those all of whose points went to
 * radiologists and to radiographers. A point of an imported case, which says only that it was
 * circulated, has gone once to anybody. A meeting without points has nothing to send.
 */
export function learningCirculated(
  { meetings, series, points }: RealmFacts,
  threshold: string,
): RealmFigure {
  const byMeeting = new Map<string, { sent: number; all: number }>();
  for (const point of points) {
    const { sent, all } = byMeeting.get(point.meetingId) ?? { sent: 0, all: 0 };
    byMeeting.set(point.meetingId, { sent: sent + (hasGone(point) ? 1 : 0), all: all + 1 });
  }
  const counted = meetings.flatMap((meeting) => {
    const own = meeting.status === 'closed' ? byMeeting.get(meeting.id) : undefined;
    return own ? { meeting, ...own } : [];
  });
  const done = counted.filter(({ sent, all }) => sent === all);
  const inputs = counted.map(({ meeting, sent, all }) => {
    const name = series.find(({ id }) => id === meeting.seriesId)?.name ?? '';
    const label = sent === all ? 'meeting_circulated' : 'meeting_not_circulated';
    return input(label, `${sent}/${all}`, name, meeting.day);
  });
  return share(done.length, counted.length, threshold, 'nothing_to_circulate', inputs);
}

function hasGone({ imported, wordings }: CirculatedPointFacts): boolean {
  const sent = wordings.filter(({ sentOn }) => sentOn !== null);
  const to = (audience: string) => sent.some((wording) => wording.audience === audience);
  return imported ? sent.length > 0 : to('radiologists') && to('radiographers');
}
