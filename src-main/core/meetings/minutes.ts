import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { heldStatuses } from '../../../src-shared/model/meetings.ts';
import { type ActionRow, actionsCarriedTo, actionsOfMeeting } from '../actions/queries.ts';
import { dateInWords } from '../exports/letter-document.ts';
import { personById } from '../people/queries.ts';
import { seriesById } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { caseTextsOf } from './minutes-queries.ts';
import {
  addendaOf,
  agendaOf,
  attendanceOf,
  type MeetingRow,
  pointsOfMeeting,
  thereStatuses,
  visitorsOf,
} from './queries.ts';
import { actionOf } from './run-view.ts';

export type Minutes = OutputOf<'meetings.minutes'>;

/**
 * The minutes of a meeting that was held; null of any other. Of a case they have what the room saw
 * and said: no person, no chair's title, no cause. Drafts of learning points stay the chair's.
 */
export function minutesOf(db: ReadHandle, meeting: MeetingRow, today: string): Minutes | null {
  if (!heldStatuses.includes(meeting.status)) return null;
  const { id } = meeting;
  const series = seriesById(db, meeting.series_id)?.name ?? '';
  const attendance = attendanceOf(db, id);
  const there = attendance.filter(({ status }) => thereStatuses.includes(status));
  const points = pointsOfMeeting(db, id).filter(({ draft }) => draft === 0);
  const actions = actionsOfMeeting(db, id);
  const agenda = agendaOf(db, id);
  const discussed = agenda.filter((item) => item.discussed === 1);
  const texts = caseTextsOf(db, id, today);
  const caseIds = new Set<string | null>(discussed.map(({ case_id }) => case_id));
  return {
    title: `Minutes of ${series}, ${dateInWords(meeting.day)}`,
    series,
    day: meeting.day,
    startsAt: meeting.starts_at ?? '00:00',
    minutes: meeting.minutes,
    mode: meeting.mode as Minutes['mode'],
    place: meeting.place,
    status: meeting.status,
    chair: (meeting.chair_id && personById(db, meeting.chair_id)?.name) || null,
    present: there.map(({ name }) => name),
    apologies: attendance.filter(({ status }) => status === 'apologies').map(({ name }) => name),
    byStaffGroup: countsOf(there.map(({ staff_group }) => staff_group)),
    visitors: visitorsOf(db, id),
    cases: discussed.flatMap((item): Minutes['cases'] => {
      const text = texts.get(item.case_id);
      if (!text) return [];
      return [
        {
          code: item.code,
          title: item.room_title,
          kind: item.kind as Minutes['cases'][number]['kind'],
          ...text,
          discussion: item.discussion ?? '',
          consensus: item.consensus,
          consensusText: item.consensus_text ?? '',
          reporterAdds: item.reporter_adds ?? '',
          points: points
            .filter(({ case_id }) => case_id === item.case_id)
            .map(({ point }) => point),
          actions: actions.filter(({ case_id }) => case_id === item.case_id).map(agreed),
        },
      ];
    }),
    movedOn: agenda.length - discussed.length,
    points: points.filter(({ case_id }) => !caseIds.has(case_id)).map(({ point }) => point),
    actions: actions.filter(({ case_id }) => !caseIds.has(case_id)).map(agreed),
    carriedOver: actionsCarriedTo(db, meeting.series_id, {
      day: meeting.day,
      startsAt: meeting.starts_at,
    }).map(actionOf),
    commentsUntil: meeting.comments_until,
    closedOn: meeting.closed_on,
    addenda: addendaOf(db, id),
  };
}

const agreed = ({ action, owner_role, due_on }: ActionRow) => ({
  action,
  ownerRole: owner_role,
  dueOn: due_on,
});

/** How many of each staff group, the largest first. */
function countsOf(staffGroups: readonly string[]): Minutes['byStaffGroup'] {
  const groups = Map.groupBy(staffGroups, (group) => group);
  return [...groups]
    .map(([staffGroup, of]) => ({ staffGroup, count: of.length }))
    .sort((a, b) => b.count - a.count || (a.staffGroup < b.staffGroup ? -1 : 1));
}
