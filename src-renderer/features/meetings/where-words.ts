import type { TFunction } from 'i18next';
import type { MeetingSummary } from './use-meeting.ts';

/** "Seminar room and online"; without a room only how people meet. */
export function whereWords(
  t: TFunction<'meetings'>,
  { place, mode }: Pick<MeetingSummary, 'place' | 'mode'>,
): string {
  if (mode === 'virtual' || place === '') return t(`mode.${mode}`);
  return mode === 'hybrid' ? t('placeAndOnline', { place }) : place;
}
