import { useEffect, useState } from 'react';
import { onEvent } from '../../app/client.ts';

export interface Progress {
  readonly done: number;
  /** Null while nobody knows how much there is. */
  readonly total: number | null;
}

/** How far a long task of the core is; null before it says. */
export function useProgress(task: string, isRunning: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    setProgress(null);
    return onEvent((event) => {
      if (event.type === 'progress' && event.task === task) {
        setProgress({ done: event.done, total: event.total });
      }
    });
  }, [task, isRunning]);
  return progress;
}
