import { useEffect, useState } from 'react';

/** How often to look whether midnight has passed: a computer may also have been asleep. */
const LOOK_MS = 30_000;

/** Today where this computer stands, as 'YYYY-MM-DD'; it turns at midnight. */
export function useToday(): string {
  const [today, setToday] = useState(localDay);
  useEffect(() => {
    const look = setInterval(() => setToday(localDay()), LOOK_MS);
    return () => clearInterval(look);
  }, []);
  return today;
}

function localDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
