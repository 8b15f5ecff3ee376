import type { Day } from '../../../src-shared/rules/days.ts';
import { isHolderOf, isStaffOf, type Meeting } from './use-meeting.ts';

export type NextStep = 'letters' | 'start' | 'run' | 'close' | 'circulate';

/**
 * What a meeting waits for from this person: letters before its day, then starting it, signing what
 * was said, and sending round what was learned. Null where it waits for nobody or somebody else.
 */
export function nextStep(
  meeting: Pick<Meeting, 'status' | 'day' | 'myRoles' | 'agenda' | 'points' | 'circulatedOn'>,
  today: Day,
): NextStep | null {
  const { status, day, agenda, points, circulatedOn } = meeting;
  if (!isStaffOf(meeting)) return null;
  if (status === 'planned' && day <= today) return 'start';
  const isToldToAll = agenda.every(
    ({ toTell }) => toTell === null || toTell.dealtWith >= toTell.all,
  );
  if (status === 'planned' && isHolderOf(meeting) && !isToldToAll) return 'letters';
  if (status === 'running') return 'run';
  if (status === 'ended' && isHolderOf(meeting)) return 'close';
  if (status === 'closed' && points.length > 0 && circulatedOn === null) return 'circulate';
  return null;
}
