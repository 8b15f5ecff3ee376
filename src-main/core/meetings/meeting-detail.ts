import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { type ActionRow, actionsCarriedTo, actionsOfMeeting } from '../actions/queries.ts';
import type { MemberContext } from '../context.ts';
import { personById } from '../people/queries.ts';
import { holdersOf, rolesInSeries, seriesById } from '../series/queries.ts';
import { todayIn } from '../workspace/settings.ts';
import { expectedOn } from './expected-people.ts';
import { meetingSummaries } from './listing.ts';
import {
  addendaOf,
  agendaOf,
  attendanceOf,
  commentsOf,
  type MeetingRow,
  meetingById,
  pointsOfMeeting,
  thereStatuses,
  visitorsOf,
} from './queries.ts';
import { toldCounts } from './told-counts.ts';

type Detail = OutputOf<'meetings.get'>;

/**
 * A meeting whole. Whoever is not of the series' staff sees cases by their room titles alone, no
 * counts of who was told, and of the comments their own.
 */
export function meetingDetail(context: MemberContext, id: string): CallResult<Detail> {
  const { db } = context.workspace;
  const { personId } = context.session;
  const meeting = meetingById(db, id);
  const [summary] = meeting ? meetingSummaries(db, { personId, id }) : [];
  const series = meeting ? seriesById(db, meeting.series_id) : null;
  if (!meeting || !summary || !series) return failure('not_found');
  const isStaff = rolesInSeries(db, series.id, personId).length > 0;
  const attendance = attendanceOf(db, id);
  const recorded = new Set(attendance.map((one) => one.person_id));
  const wasThere = summary.mine !== null && thereStatuses.includes(summary.mine);
  const today = todayIn(db, context.now());
  return ok({
    ...summary,
    listener: series.listener,
    chair: chairOf(context, meeting),
    agenda: agendaFor(context, id, isStaff),
    attendance: attendance.map(({ person_id, name, staff_group, status, minutes }) => ({
      personId: person_id,
      name,
      staffGroup: staff_group,
      status,
      minutes,
    })),
    visitors: visitorsOf(db, id),
    unrecorded: expectedOn(db, series.id, meeting.day)
      .filter((one) => !recorded.has(one.personId))
      .map(({ personId: expected, name, staffGroup }) => ({
        personId: expected,
        name,
        staffGroup,
      })),
    carriedOver: actionsCarriedTo(db, series.id, {
      day: meeting.day,
      startsAt: meeting.starts_at,
    }).map(actionOf),
    actions: actionsOfMeeting(db, id).map(actionOf),
    points: pointsOfMeeting(db, id)
      .filter(({ draft }) => isStaff || draft === 0)
      .map(({ id: pointId, case_id, point, draft }) => ({
        id: pointId,
        caseId: case_id,
        point,
        draft: draft === 1,
      })),
    comments: commentsOf(db, id)
      .filter((one) => isStaff || one.person_id === personId)
      .map(({ id: commentId, name, comment, made_at, answer }) => ({
        id: commentId,
        name,
        comment,
        madeAt: made_at,
        answer: answer ?? '',
      })),
    addenda: addendaOf(db, id),
    checklist: (meeting.checklist ?? '').split(' ').filter((code) => code !== ''),
    closedOn: meeting.closed_on,
    mayComment:
      wasThere && meeting.status === 'ended' && today <= (meeting.comments_until ?? today),
  });
}

/** Whoever chaired it; before it is held, the series' chair. */
function chairOf({ workspace: { db } }: MemberContext, meeting: MeetingRow): string | null {
  if (meeting.chair_id) return personById(db, meeting.chair_id)?.name ?? null;
  if (meeting.status !== 'planned') return null;
  return holdersOf(db, meeting.series_id).find(({ role }) => role === 'chair')?.name ?? null;
}

function agendaFor({ workspace: { db } }: MemberContext, id: string, isStaff: boolean) {
  const told = isStaff ? toldCounts(db, id) : null;
  return agendaOf(db, id).map((item) => ({
    id: item.id,
    caseId: item.case_id,
    code: item.code,
    kind: item.kind as Detail['agenda'][number]['kind'],
    chairTitle: isStaff ? item.chair_title : '',
    roomTitle: item.room_title,
    modality: item.modality as Detail['agenda'][number]['modality'],
    minutes: item.minutes,
    discussed: item.discussed === 1,
    toTell: told && (told.get(item.case_id) ?? { dealtWith: 0, all: 0 }),
  }));
}

function actionOf(row: ActionRow): Detail['actions'][number] {
  return {
    id: row.id,
    action: row.action,
    ownerRole: row.owner_role,
    dueOn: row.due_on,
    doneOn: row.done_on,
    evidence: row.evidence,
    caseCode: row.case_code,
    fromDay: row.from_day,
  };
}
