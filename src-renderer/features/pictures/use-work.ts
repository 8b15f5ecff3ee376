import { useEffect, useRef, useState } from 'react';
import type { Work } from './read-pictures.ts';

export interface WorkState {
  /** Null while nothing is under way. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Runs a task over `total` frames; a second one cancels the first. */
  readonly run: <Answer>(total: number, task: (work: Work) => Promise<Answer>) => Promise<Answer>;
  readonly cancel: () => void;
}

/** Long work over frames: how far it is, and a way to stop it. It ends with the screen. */
export function useWork(): WorkState {
  const [progress, setProgress] = useState<WorkState['progress']>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    progress,
    run: async (total, task) => {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      const show = (done: number) => {
        if (!mine.signal.aborted) setProgress({ done, total });
      };
      show(0);
      try {
        return await task({ signal: mine.signal, onProgress: show });
      } finally {
        if (current.current === mine) setProgress(null);
      }
    },
    cancel: () => {
      current.current?.abort();
      setProgress(null);
    },
  };
}
