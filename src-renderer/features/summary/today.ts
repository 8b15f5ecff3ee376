import type { Day } from '../../../src-shared/rules/days.ts';

/** The day it is on this computer, as the person at it would say. */
export function todayHere(): Day {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
