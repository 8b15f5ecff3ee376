import type { Day } from '../../../src-shared/rules/days.ts';
import type { Meeting } from './use-meeting.ts';

interface CloseChecks {
  /** Discussed cases that nothing was learned from yet. */
  readonly withoutPoint: readonly { readonly caseId: string; readonly code: string }[];
  /** Comments that wait for an answer while the draft is open. */
  readonly openComments: number;
  readonly hasAttendance: boolean;
  /** Until when people may still comment; null once that is over. */
  readonly commentsUntil: Day | null;
  readonly isReady: boolean;
}

/** What stands between an ended meeting and its signature. The core has the last word. */
export function closeChecks(
  meeting: Pick<Meeting, 'agenda' | 'points' | 'comments' | 'attendance' | 'commentsUntil'>,
  today: Day,
): CloseChecks {
  const said = new Set(meeting.points.filter(({ draft }) => !draft).map(({ caseId }) => caseId));
  const withoutPoint = meeting.agenda
    .filter(({ discussed, caseId }) => discussed && !said.has(caseId))
    .map(({ caseId, code }) => ({ caseId, code }));
  const isOpen = meeting.commentsUntil !== null && today <= meeting.commentsUntil;
  const openComments = isOpen ? meeting.comments.filter(({ answer }) => answer === '').length : 0;
  const hasAttendance = meeting.attendance.some(
    ({ status }) => status === 'present' || status === 'part' || status === 'virtual',
  );
  return {
    withoutPoint,
    openComments,
    hasAttendance,
    commentsUntil: isOpen ? meeting.commentsUntil : null,
    isReady: withoutPoint.length === 0 && openComments === 0 && hasAttendance,
  };
}
