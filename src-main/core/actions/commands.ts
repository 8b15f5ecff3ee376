import type { Change } from '../store/change-log.ts';

/** Pure builders of the changes of an action. */

export interface ActionDetails {
  seriesId: string;
  meetingId: string | null;
  caseId: string | null;
  action: string;
  ownerRole: string;
  dueOn: string | null;
}

export function actionChange(id: string, details: ActionDetails): Change {
  return {
    table: 'action',
    row: id,
    patch: {
      series_id: details.seriesId,
      meeting_id: details.meetingId,
      case_id: details.caseId,
      action: details.action,
      owner_role: details.ownerRole,
      due_on: details.dueOn,
    },
  };
}

/** Done on a day with what shows its effect; `on` null opens it again and keeps the words. */
export const finishedAction = (id: string, on: string | null, evidence: string): Change => ({
  table: 'action',
  row: id,
  patch: { done_on: on, evidence },
});

export const removedAction = (id: string): Change => ({
  table: 'action',
  row: id,
  patch: { deleted: 1 },
});
