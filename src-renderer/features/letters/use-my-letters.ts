import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type MyLetter = OutputOf<'letters.mine'>[number];

/** Letters in the department's box that the signed-in person's own key opens. */
export const useMyLetters = () => useQueryCall('letters.mine', {}, { tables: ['letter_box'] });

export const isUnread = ({ answer }: MyLetter): boolean => !answer?.readOn;
