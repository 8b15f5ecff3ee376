import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';

interface AgendaSumProps {
  readonly sum: number;
  /** Length of the meeting. */
  readonly minutes: number;
}

/** What the cases come to, against the meeting's length: a bar and, more to the point, words. */
export function AgendaSum({ sum, minutes }: AgendaSumProps) {
  const { t } = useTranslation('meetings');
  const over = sum - minutes;
  return (
    <>
      <Meter
        aria-label={t('agenda.sumLabel')}
        value={Math.min(sum, minutes)}
        maxValue={Math.max(1, minutes)}
        valueLabel={formatDuration(sum)}
        className="agenda-meter"
        data-over={over > 0 || undefined}
      >
        <span style={{ width: `${Math.min(100, (100 * sum) / Math.max(1, minutes))}%` }} />
      </Meter>
      <span className="grow">
        {t('agenda.sum', { sum: formatDuration(sum), of: formatDuration(minutes) })}
      </span>
      <span className={over > 0 ? 'agenda-over' : undefined}>
        {over > 0
          ? t('agenda.over', { minutes: formatDuration(over) })
          : t('agenda.free', { minutes: formatDuration(-over) })}
      </span>
    </>
  );
}
