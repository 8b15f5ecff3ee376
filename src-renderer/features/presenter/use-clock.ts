import { useEffect, useState } from 'react';

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Now where this computer stands, in milliseconds since 1970, told every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  return now;
}

/** "12:49". */
export const formatClock = (now: number): string => timeFormat.format(now);
