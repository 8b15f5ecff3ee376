import { useEffect, useState } from 'react';
import type { Failure } from '../../app/client.ts';

/** Seconds until the next try, counted down from a `sign_in_delayed`; 0 where there is no wait. */
export function useCountdown(failure: Failure | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (failure?.code !== 'sign_in_delayed') return setLeft(0);
    const until = Date.now() + Number(failure.parameters?.seconds ?? 0) * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [failure]);
  return left;
}
