import { useTranslation } from 'react-i18next';
import { addDays } from '../../../src-shared/rules/days.ts';
import { DayChip } from '../../ui/day-chip.tsx';
import { formatDay, formatShortDay } from '../../ui/format.ts';
import { useToday } from './use-today.ts';

interface QuickLogDayProps {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Null for today. */
  readonly onChange: (day: string | null) => void;
}

/** The day it was done: today unless told, yesterday a press away. */
export function QuickLogDay({ day, onChange }: QuickLogDayProps) {
  const { t } = useTranslation('learning');
  const today = useToday();
  const yesterday = addDays(today, -1);
  const words =
    day === today ? t('quick.today') : day === yesterday ? t('quick.yesterday') : formatDay(day);
  return (
    <DayChip
      label={t('field.day')}
      words={words}
      value={day}
      isChosen={day !== today}
      max={today}
      near={[
        { day: today, words: t('quick.chooseToday', { day: formatShortDay(today) }) },
        { day: yesterday, words: t('quick.chooseYesterday', { day: formatShortDay(yesterday) }) },
      ]}
      onChange={(chosen) => onChange(chosen === today ? null : chosen)}
    />
  );
}
