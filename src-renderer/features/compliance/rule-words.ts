import type { TFunction } from 'i18next';
import { formatCount } from '../../ui/format.ts';
import type { RuleResult } from './use-period.ts';

type Words = TFunction<'compliance'>;

/** `met`, `not_yet`, `shows` for what has no target, `unknown` where there is nothing to say yet. */
export type RuleState = 'met' | 'not_yet' | 'shows' | 'unknown';

export function stateOf({ met, value, threshold }: RuleResult): RuleState {
  if (met !== null) return met ? 'met' : 'not_yet';
  return value !== null && threshold === null ? 'shows' : 'unknown';
}

/** The figure in words: "7 meetings", "82.4 %", "yes". A dash where there is none. */
export function valueWords(t: Words, { unit, value }: RuleResult): string {
  if (value === null) return t('noValue');
  return inUnit(t, unit, value);
}

/** What it is held against: "at least 6 meetings", "at most 70 days", "all". */
export function thresholdWords(t: Words, { unit, threshold }: RuleResult): string {
  if (threshold === null) return t('threshold.none');
  if (unit === 'percent' && Number(threshold) === 100) return t('threshold.all');
  if (unit === 'count' && Number(threshold) === 0) return t('threshold.zero');
  if (unit === 'yes_no') return t(`threshold.${threshold}`);
  return t(unit === 'days' || unit === 'count' ? 'threshold.atMost' : 'threshold.atLeast', {
    value: inUnit(t, unit, threshold),
  });
}

/** "14 of 17", where the figure is a share; else empty. */
export function shareWords(t: Words, { unit, numerator, denominator }: RuleResult): string {
  if (numerator === null || denominator === null || denominator === 0) return '';
  return unit === 'percent' || unit === 'yes_no'
    ? t('share', { numerator: formatCount(numerator), denominator: formatCount(denominator) })
    : '';
}

function inUnit(t: Words, unit: RuleResult['unit'], value: string): string {
  switch (unit) {
    case 'percent':
      return `${value} %`;
    case 'yes_no':
      return t(value === 'yes' ? 'yes' : 'notYet');
    case 'count':
      return formatCount(Number(value));
    default:
      return t(`unit.${unit}`, { count: Number(value) });
  }
}

/** The numbers of the sources at a rule's end: "S4, S5". */
export function sourceNumbers({ source }: RuleResult): string {
  return [...new Set(source.match(/\bS\d+\b/g) ?? [])].join(', ');
}
