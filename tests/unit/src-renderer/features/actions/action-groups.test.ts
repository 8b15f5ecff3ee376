import { expect, it } from 'vitest';
import {
  actionGroups,
  type MeetingAction,
} from '../../../../../src-renderer/features/actions/action-groups.ts';

const action = (id: string, dueOn: string | null, doneOn: string | null = null) =>
  ({ id, dueOn, doneOn }) as MeetingAction;
const list = [
  action('later', '2026-12-01'),
  action('due', '2026-11-24'),
  action('dateless', null),
  action('done first', null, '2026-10-01'),
  action('done last', null, '2026-11-01'),
];
const ids = (show: 'open' | 'done') =>
  actionGroups(list, show, '2026-11-24').map(({ id, actions }) => [
    id,
    actions.map((each) => each.id),
  ]);

it('puts what is due today or before first', () => {
  expect(ids('open')).toEqual([
    ['due', ['due']],
    ['open', ['later', 'dateless']],
  ]);
});

it('puts the latest of what is done first', () => {
  expect(ids('done')).toEqual([['done', ['done last', 'done first']]]);
});

it('has no empty group among the open ones', () => {
  expect(actionGroups([list[0] as MeetingAction], 'open', '2026-11-24')).toHaveLength(1);
});
