import type { TFunction } from 'i18next';
import { formatLongDay } from '../../ui/format.ts';
import { audienceInText } from './audience-names.ts';
import type { Sheet } from './sheet-document.tsx';

/** The sheet as plain text, for a message or a newsletter. */
export function sheetText(t: TFunction<'learning-points'>, sheet: Sheet): string {
  const { series, day, audience, specialty, contact, points } = sheet;
  const when = formatLongDay(day);
  const head =
    audience === null
      ? t('sheet.of', { day: when })
      : t('sheet.for', { day: when, audience: audienceInText(t, { audience, specialty }) });
  return [
    `${t('sheet.title')}: ${series}`,
    head,
    '',
    ...points.flatMap(({ title, point, goodSpot }, index) => [
      `${index + 1}. ${[title, goodSpot ? t('goodSpot') : ''].filter((part) => part !== '').join(', ') || t('sheet.wholeMeeting')}`,
      point,
      '',
    ]),
    t('sheet.foot'),
    ...(contact === '' ? [] : [t('sheet.contact', { name: contact })]),
  ].join('\n');
}
