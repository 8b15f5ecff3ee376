import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type SentLearning = OutputOf<'learning-points.mine'>[number];

/** Learning of the last year that was sent: what is not read yet first. */
export const useSentLearning = () =>
  useQueryCall(
    'learning-points.mine',
    {},
    { tables: ['learning_point', 'learning_point_wording', 'read_mark', 'attendance', 'meeting'] },
  );

/** Puts newcomers first and leaves the others where they stood: reading moves no row away. */
export function inSteadyOrder(
  found: readonly SentLearning[],
  before: readonly string[],
): SentLearning[] {
  const place = new Map(before.map((id, index) => [id, index]));
  return found.toSorted((a, b) => (place.get(a.meetingId) ?? -1) - (place.get(b.meetingId) ?? -1));
}
