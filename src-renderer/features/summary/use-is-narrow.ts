import { useMedia } from '../../app/use-media.ts';

/** Has the window no room for every column of the summary? */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 1199.9px)');
}

/** Under this, as at 200 % zoom, the numbers need the width that bars would take. */
export function useHasRoomForBars(): boolean {
  return useMedia('(min-width: 800px)');
}
