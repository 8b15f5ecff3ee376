import type { Row } from '../../../src-shared/model/table.ts';
import type { Change } from '../store/change-log.ts';
import { voteCells } from './votes.ts';

/** Pure builders of the changes of a meeting's record: run, captured, ended, commented, added to. */

export const meetingChange = (id: string, patch: Row): Change => ({
  table: 'meeting',
  row: id,
  patch,
});

export const caseStateChange = (id: string, state: string): Change => ({
  table: 'learning_case',
  row: id,
  patch: { state },
});

/** What may be captured of a case while it is discussed; what is not named stays as it is. */
export interface Captured {
  discussion?: string | undefined;
  consensus?: 'agreed' | 'none' | null | undefined;
  consensusText?: string | undefined;
  reporterAdds?: string | undefined;
  effect?: string | undefined;
  stage?: string | null | undefined;
  discussed?: boolean | undefined;
  votes?: { option: string; count: number | null }[] | undefined;
}

/** The changes of an agenda item and of its case; none where nothing was named. */
export function captureChanges(
  { id, case_id }: { id: string; case_id: string },
  captured: Captured,
): Change[] {
  const { discussion, consensus, consensusText, reporterAdds, discussed, votes } = captured;
  const { effect, stage } = captured;
  const item: Row = {
    ...(discussion === undefined ? {} : { discussion }),
    ...(consensus === undefined ? {} : { consensus }),
    ...(consensusText === undefined ? {} : { consensus_text: consensusText }),
    ...(reporterAdds === undefined ? {} : { reporter_adds: reporterAdds }),
    ...(discussed === undefined ? {} : { discussed: discussed ? 1 : 0 }),
    ...(votes === undefined ? {} : voteCells(votes)),
  };
  const ofCase: Row = {
    ...(effect === undefined ? {} : { effect }),
    ...(stage === undefined ? {} : { stage }),
  };
  return [
    { table: 'agenda_item', row: id, patch: item },
    { table: 'learning_case', row: case_id, patch: ofCase },
  ].filter(({ patch }) => Object.keys(patch).length > 0);
}

export function commentChange(
  id: string,
  comment: { meetingId: string; personId: string; comment: string; at: number },
): Change {
  return {
    table: 'meeting_comment',
    row: id,
    patch: {
      meeting_id: comment.meetingId,
      person_id: comment.personId,
      comment: comment.comment,
      made_at: comment.at,
    },
  };
}

export const answerChange = (commentId: string, answer: string): Change => ({
  table: 'meeting_comment',
  row: commentId,
  patch: { answer },
});

export function addendumChange(
  id: string,
  addendum: { meetingId: string; addendum: string; by: string; at: number },
): Change {
  return {
    table: 'meeting_addendum',
    row: id,
    patch: {
      meeting_id: addendum.meetingId,
      addendum: addendum.addendum,
      added_by: addendum.by,
      added_at: addendum.at,
    },
  };
}
