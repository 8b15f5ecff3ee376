import { useMedia } from '../../app/use-media.ts';

/** Has the window no room for every column of the summary? */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 1199.9px)');
}
