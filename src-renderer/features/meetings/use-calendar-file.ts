import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { useSaveFile } from './use-save-file.ts';

interface Which {
  readonly id?: string;
  readonly seriesId?: string;
}

/** Writes a calendar file: of one meeting, or of those to come of a series or of all. */
export function useCalendarFile() {
  const { t } = useTranslation('meetings');
  const { save, ...rest } = useSaveFile();
  return {
    ...rest,
    saveCalendar: (which: Which, name: string) =>
      save(t('calendar.save'), `${name}.ics`, (file) =>
        call('meetings.exportCalendar', { ...which, file }),
      ),
  };
}
