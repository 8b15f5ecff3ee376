import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { stepsOf } from '../../../src-shared/rules/meetings/reveal.ts';
import { type ActionRow, actionsOfMeeting } from '../actions/queries.ts';
import { type LearningPointRow, pointsOfCase } from '../learning-points/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { meetingSummaries } from './listing.ts';
import { type AgendaRow, agendaOf, attendanceOf, meetingById, visitorsOf } from './queries.ts';
import { casesOfAgenda, picturesOfCase, type RunCaseRow, toldOfAgenda } from './run-queries.ts';
import { showingOf } from './run-state.ts';
import { toldCounts } from './told-counts.ts';
import { votesOf } from './votes.ts';

type RunView = OutputOf<'meetings.run'>;
type RunItem = RunView['items'][number];

/** The meeting as its chair and scribe see it while it runs; null where there is none. */
export function runView(
  db: ReadHandle,
  { id, personId }: { id: string; personId: string },
): RunView | null {
  const meeting = meetingById(db, id);
  const [summary] = meetingSummaries(db, { personId, id });
  if (!meeting || !summary) return null;
  const cases = casesOfAgenda(db, id);
  const told = toldOfAgenda(db, id);
  const counts = toldCounts(db, id);
  const actions = actionsOfMeeting(db, id);
  return {
    id,
    series: summary.series,
    day: meeting.day,
    startsAt: summary.startsAt,
    minutes: meeting.minutes,
    mode: summary.mode,
    status: meeting.status,
    startedAt: meeting.started_at,
    showing: showingOf(db, id),
    items: agendaOf(db, id).flatMap((item) => {
      const row = cases.get(item.case_id);
      if (!row) return [];
      const pictures = picturesOfCase(db, row.id);
      const points = pointsOfCase(db, row.id);
      return {
        ...itemOf(item, row, points, id),
        pictures,
        steps: stepsOf({
          pictures: pictures.length,
          originalOpinion: row.original_opinion,
          laterOpinion: row.later_opinion,
        }),
        actions: actions.filter(({ case_id }) => case_id === row.id).map(actionOf),
        told: told.get(row.id) ?? [],
        toTell: counts.get(row.id) ?? { dealtWith: 0, all: 0 },
      };
    }),
    checklist: (meeting.checklist ?? '').split(' ').filter(Boolean),
    present: summary.present,
    expected: summary.expected,
    attendance: attendanceOf(db, id).map((row) => ({
      personId: row.person_id,
      name: row.name,
      staffGroup: row.staff_group,
      status: row.status,
      minutes: row.minutes,
    })),
    visitors: visitorsOf(db, id),
  };
}

type OfAgenda = Omit<RunItem, 'pictures' | 'steps' | 'actions' | 'told' | 'toTell'>;

/** What was said of a case in this meeting, and drafts that wait for one. */
function itemOf(
  item: AgendaRow,
  row: RunCaseRow,
  points: readonly LearningPointRow[],
  meetingId: string,
): OfAgenda {
  return {
    id: item.id,
    caseId: item.case_id,
    code: item.code,
    kind: item.kind as RunItem['kind'],
    chairTitle: item.chair_title,
    roomTitle: item.room_title,
    modality: item.modality as RunItem['modality'],
    minutes: item.minutes,
    discussed: item.discussed === 1,
    setting: row.setting,
    stage: row.stage,
    clinicalInformation: row.clinical_information,
    question: row.question,
    originalOpinion: row.original_opinion,
    laterOpinion: row.later_opinion,
    effect: row.effect,
    points: points
      .filter(({ meeting_id }) => meeting_id === null || meeting_id === meetingId)
      .map(({ id, case_id, point, draft }) => ({
        id,
        caseId: case_id,
        point,
        draft: draft === 1,
      })),
    discussion: item.discussion ?? '',
    consensus: item.consensus,
    consensusText: item.consensus_text ?? '',
    reporterAdds: item.reporter_adds ?? '',
    votes: votesOf(item),
  };
}

/** An action as meetings show it. */
export const actionOf = (row: ActionRow): RunItem['actions'][number] => ({
  id: row.id,
  action: row.action,
  ownerRole: row.owner_role,
  dueOn: row.due_on,
  doneOn: row.done_on,
  evidence: row.evidence,
  caseCode: row.case_code,
  fromDay: row.from_day,
});
