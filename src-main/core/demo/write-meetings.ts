import { addDays, type Day } from '../../../src-shared/rules/days.ts';
import { newId, pairId } from '../ids.ts';
import { expectedChange, grantChange, seriesChange } from '../series/commands.ts';
import { chairsAudience } from '../series/seal-to-chairs.ts';
import type { Change } from '../store/change-log.ts';
import { sealerTo } from '../workspace/key-ring.ts';
import type { DemoCase, DemoMeeting, DemoSeries } from './demo-meetings.ts';
import {
  caseChanges,
  type DemoMember,
  IDENTITY_DAYS,
  learning,
  letter,
  type Place,
} from './write-cases.ts';

/** What a demo's meetings become in the tables. Names are sealed as they would be. */

/** The changes of every series, its cases and meetings, one list a thing. */
export function* seriesContent(
  workspace: string,
  people: readonly DemoMember[],
  all: readonly DemoSeries[],
  { now, until }: { now: number; until: Day },
): Generator<Change[]> {
  let code = 100;
  const nextCode = () => {
    code += 1;
    return `C-${code}`;
  };
  for (const series of all) {
    const seriesId = newId(now);
    const holders = [series.chair, series.deputy].flatMap((index) => people[index] ?? []);
    const seal = sealerTo(chairsAudience(seriesId), holders, now);
    const place: Place = { workspace, seriesId, now, until, people, seal, nextCode };
    yield [seriesRow(seriesId, series.name), ...seal.keyChanges];
    yield roles(place, series);
    yield series.expected.flatMap((index) => {
      const personId = people[index]?.personId;
      return personId ? expectedChange(seriesId, { personId, from: '2020-01-01', to: null }) : [];
    });
    for (const meeting of series.meetings) {
      yield meetingChanges(place, meeting, people[series.chair]);
    }
    for (const waiting of series.waiting) yield caseChanges(place, newId(now), waiting, null);
    yield contributions(place, series);
  }
}

const seriesRow = (id: string, name: string): Change =>
  seriesChange(id, {
    name,
    scope: 'site',
    site: 'Main site',
    listener: 'Mairi NicDemo',
    mode: 'hybrid',
    place: 'Seminar room',
    link: '',
    startsAt: '12:30',
    minutes: 60,
    minutesPerCase: 6,
    letterDays: 5,
    commentDays: 7,
    identityDays: IDENTITY_DAYS,
    gapDays: 70,
    attendedPercent: 50,
    endedOn: null,
  });

function roles({ seriesId, people, now }: Place, series: DemoSeries): Change[] {
  const by = people[0]?.personId ?? '';
  const grants = [
    [series.chair, 'chair'],
    [series.deputy, 'deputy'],
    [series.assistant, 'assistant'],
  ] as const;
  return grants.flatMap(([index, role]) => {
    const personId = people[index]?.personId;
    // The demo's chair leads the service too, so that one person can look at everything.
    const acceptedBy = role === 'chair' ? by : null;
    return personId ? grantChange({ seriesId, personId, role, by, acceptedBy, at: now }) : [];
  });
}

function meetingChanges(
  place: Place,
  meeting: DemoMeeting,
  chair: DemoMember | undefined,
): Change[] {
  const { seriesId, now } = place;
  const id = newId(now);
  const changes: Change[] = [
    {
      table: 'meeting',
      row: id,
      patch: {
        series_id: seriesId,
        day: meeting.day,
        starts_at: '12:30',
        minutes: 60,
        scope: 'site',
        mode: 'hybrid',
        place: 'Seminar room',
        link: '',
        status: meeting.cancelled ? 'cancelled' : meeting.closed ? 'closed' : 'planned',
        reason: meeting.cancelled ? 'Scanner move: no room that week' : null,
        comments_until: meeting.closed ? addDays(meeting.day, 7) : null,
        closed_on: meeting.closed ? addDays(meeting.day, 8) : null,
        closed_by: meeting.closed ? (chair?.personId ?? null) : null,
        chair_id: meeting.closed ? (chair?.personId ?? null) : null,
        checklist: meeting.closed ? 'recording transcription ai_notes chat share' : '',
        sequence: 0,
      },
    },
  ];
  for (const { person, status, minutes } of meeting.attendance) {
    const personId = place.people[person]?.personId;
    if (personId) {
      changes.push({
        table: 'attendance',
        row: pairId('attendance', id, personId),
        patch: { meeting_id: id, person_id: personId, status, minutes },
      });
    }
  }
  if (meeting.students > 0) {
    changes.push({
      table: 'visitors',
      row: pairId('visitors', id, 'Student radiographer'),
      patch: { meeting_id: id, role: 'Student radiographer', count: meeting.students },
    });
  }
  meeting.cases.forEach((one, position) => {
    const caseId = newId(now);
    changes.push(...caseChanges(place, caseId, one, meeting.day));
    changes.push(agendaItem(id, caseId, one, position, meeting.closed));
    changes.push(...letter(place, id, changes, one));
    if (meeting.closed) changes.push(...learning(place, id, caseId, meeting.day, one));
  });
  return changes;
}

const agendaItem = (
  meetingId: string,
  caseId: string,
  { words }: DemoCase,
  position: number,
  closed: boolean,
): Change => ({
  table: 'agenda_item',
  row: pairId('agenda_item', meetingId, caseId),
  patch: {
    meeting_id: meetingId,
    case_id: caseId,
    position,
    minutes: 6,
    discussed: closed ? 1 : 0,
    discussion: closed
      ? `The room looked at it first without the later opinion. ${words.point}`
      : '',
    consensus: closed ? 'agreed' : null,
    consensus_text: closed ? words.later : '',
    vote_options: '',
  },
});

/** Marks of those who sent a case in: a person and a year, no case. */
function contributions({ people }: Place, { meetings, waiting }: DemoSeries): Change[] {
  const sent = [...meetings.flatMap((meeting) => meeting.cases), ...waiting].flatMap((one) =>
    one.sender === null ? [] : [{ person: one.sender, year: Number(one.receivedOn.slice(0, 4)) }],
  );
  const marks = new Map<string, Change>();
  for (const { person, year } of sent) {
    const personId = people[person]?.personId;
    if (!personId) continue;
    const row = pairId('contribution', personId, String(year));
    marks.set(row, { table: 'contribution', row, patch: { person_id: personId, year } });
  }
  return [...marks.values()];
}
