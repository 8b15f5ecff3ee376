import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../src-shared/rules/days.ts';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatMonth, formatPlainDay } from '../../ui/format.ts';
import type { Summary } from './summary-rows.ts';

type Noted = Pick<Summary, 'notes' | 'period'>;

/** What a reader of the figures should know about them; empty where there is nothing to say. */
function noteWords(t: TFunction<'summary'>, { notes, period }: Noted, today: Day): string[] {
  const whole = notes.monthsCountedWhole;
  return [
    period.to > today ? t('notes.ahead', { day: formatPlainDay(period.to) }) : '',
    notes.leaveNotTakenOut ? t('notes.leave') : '',
    whole.length > 0
      ? t('notes.monthsWhole', {
          count: whole.length,
          months: new Intl.ListFormat('en-GB').format(whole.map(formatMonth)),
        })
      : '',
    notes.minutesOnOtherLines > 0
      ? t('notes.otherLines', { time: formatDuration(notes.minutesOnOtherLines) })
      : '',
    notes.smallGroupsTogether ? t('notes.small') : '',
  ].filter((note) => note !== '');
}

interface SummaryNotesProps {
  readonly summary: Noted;
  readonly today: Day;
}

export function SummaryNotes({ summary, today }: SummaryNotesProps) {
  const { t } = useTranslation('summary');
  const words = noteWords(t, summary, today);
  if (words.length === 0) return null;
  return (
    <section className="summary-notes" aria-label={t('notes.title')}>
      <ul>
        {words.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
