import { expect, it } from 'vitest';
import {
  inSteadyOrder,
  type SentLearning,
} from '../../../../../src-renderer/features/learning-points/use-sent.ts';

const sent = (meetingId: string): SentLearning => ({
  meetingId,
  series: 'REALM',
  day: '2026-10-15',
  points: 8,
  attended: true,
  sentOn: '2026-10-24',
  readOn: null,
});

it('keeps every row where it stood when the list was opened, and what is new before them', () => {
  const found = ['b', 'new', 'a', 'c'].map(sent);
  expect(inSteadyOrder(found, ['a', 'b', 'c']).map(({ meetingId }) => meetingId)).toEqual([
    'new',
    'a',
    'b',
    'c',
  ]);
});
