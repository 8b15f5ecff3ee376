import { formatDuration } from '../../src-shared/rules/durations.ts';
import { formatDurationOrDash } from './format.ts';

type Words = (key: 'ui:plan.over', options: { length: string }) => string;

/**
 * Minutes not yet logged, in a column: "1 h 20", "–". Where more was logged than planned they are
 * negative and read "12 min over": a minus sign would read like something owed.
 */
export function formatNotYetLogged(t: Words, minutes: number): string {
  return minutes < 0
    ? t('ui:plan.over', { length: formatDuration(-minutes) })
    : formatDurationOrDash(minutes);
}
