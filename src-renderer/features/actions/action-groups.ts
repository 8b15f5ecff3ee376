import type { Day } from '../../../src-shared/rules/days.ts';
import type { OutputOf } from '../../app/client.ts';

export type MeetingAction = OutputOf<'actions.list'>[number];

interface ActionGroup {
  readonly id: 'due' | 'open' | 'done';
  readonly actions: readonly MeetingAction[];
}

/** Open ones whose day has come first, then the other open ones; done ones the latest first. */
export function actionGroups(
  actions: readonly MeetingAction[],
  show: 'open' | 'done',
  today: Day,
): readonly ActionGroup[] {
  if (show === 'done') {
    const done = actions
      .filter(({ doneOn }) => doneOn !== null)
      .sort((a, b) => (a.doneOn === b.doneOn ? 0 : (a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1));
    return [{ id: 'done', actions: done }];
  }
  const open = actions.filter(({ doneOn }) => doneOn === null);
  const isDue = ({ dueOn }: MeetingAction) => dueOn !== null && dueOn <= today;
  const groups: readonly ActionGroup[] = [
    { id: 'due', actions: open.filter(isDue) },
    { id: 'open', actions: open.filter((action) => !isDue(action)) },
  ];
  return groups.filter(({ actions: some }) => some.length > 0);
}
