import type { TFunction } from 'i18next';
import { formatCount, formatPlainDay } from '../../ui/format.ts';
import type { RuleResult } from './use-period.ts';

type Words = TFunction<'compliance'>;
type Input = RuleResult['inputs'][number];

export interface InputLine {
  readonly what: string;
  /** A series, a case, a band; empty for the whole. */
  readonly about: string;
  readonly on: string;
  readonly value: string;
  /** Still to do: such lines are shown first. */
  readonly isOpen: boolean;
}

const OPEN: ReadonlySet<Input['label']> = new Set([
  'meeting_not_held',
  'case_not_checked',
  'case_with_somebody_not_told',
  'case_without_points',
  'meeting_not_circulated',
  'case_with_duties_open',
]);

/** The lines that a figure is counted from, in words; what is still to do first. */
export function inputLines(t: Words, inputs: readonly Input[]): InputLine[] {
  const lines = inputs.map((input) => inputLine(t, input));
  return [...lines.filter(({ isOpen }) => isOpen), ...lines.filter(({ isOpen }) => !isOpen)];
}

function inputLine(t: Words, input: Input): InputLine {
  const { label, on } = input;
  return {
    what: t(`input.${label}`),
    about: aboutWords(t, input),
    on: on === null ? '' : formatPlainDay(on),
    value: inputValue(t, input),
    isOpen: OPEN.has(label),
  };
}

function aboutWords(t: Words, { label, about }: Input): string {
  switch (label) {
    case 'gap':
    case 'gap_since_last_period':
    case 'gap_still_open':
      return t('input.from', { day: formatPlainDay(about) });
    case 'people_in_band':
      return t(`band.${about}`);
    case 'cases_of_kind':
      return t(`cases:kind.${about}`);
    default:
      return about;
  }
}

function inputValue(t: Words, { label, value }: Input): string {
  switch (label) {
    case 'meeting_held':
    case 'meeting_not_held':
      return t(`status.${value}`, { defaultValue: value });
    case 'gap':
    case 'gap_since_last_period':
    case 'gap_still_open':
      return t('unit.days', { count: Number(value) });
    case 'chair_named':
    case 'chair_in_job_plan':
      return t(value === 'yes' ? 'yes' : 'notYet');
    case 'case_checked':
    case 'case_not_checked':
      return value === '' ? t('notYet') : t('input.checkedOn', { day: formatPlainDay(value) });
    case 'case_with_points':
    case 'case_without_points':
      return t('input.points', { count: Number(value) });
    case 'meeting_circulated':
    case 'meeting_not_circulated': {
      const [sent = '', all = ''] = value.split('/');
      return t('input.sentOf', { sent, all });
    }
    case 'case_with_duties_recorded':
      return t('input.allRecorded');
    case 'case_with_duties_open':
      return value
        .split(' ')
        .map((duty) => t(`duty.${duty}`))
        .join(', ');
    case 'year_counted':
      return value;
    default:
      return formatCount(Number(value));
  }
}
