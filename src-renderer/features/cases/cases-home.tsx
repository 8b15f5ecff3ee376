import { BoardScreen } from './board-screen.tsx';
import { LibraryScreen } from './library-screen.tsx';
import { useIsSeriesStaff } from './use-my-series.ts';

/** Where Cases begins: triage for those who run a series, the library for everybody else. */
export function CasesHome() {
  return useIsSeriesStaff() ? <BoardScreen /> : <LibraryScreen />;
}
