import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatMonth } from '../../ui/format.ts';
import type { Summary } from './summary-rows.ts';

/** What a reader of the figures should know about them; empty where there is nothing to say. */
export function summaryNotes(t: TFunction<'summary'>, notes: Summary['notes']): string[] {
  const whole = notes.monthsCountedWhole;
  return [
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

export function SummaryNotes({ notes }: Pick<Summary, 'notes'>) {
  const { t } = useTranslation('summary');
  const words = summaryNotes(t, notes);
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
