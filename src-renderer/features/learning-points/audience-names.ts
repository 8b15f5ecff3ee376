import type { TFunction } from 'i18next';
import type { Recipients } from './audiences.ts';

type Words = TFunction<'learning-points'>;

/** "Radiographers", "Referrers, emergency medicine". */
export function audienceName(t: Words, { audience, specialty }: Recipients): string {
  return specialty === '' ? t(`audience.${audience}`) : t('audienceOf', { specialty });
}

/** The same within a sentence: "radiographers". */
export function audienceInText(t: Words, { audience, specialty }: Recipients): string {
  return specialty === '' ? t(`audienceInText.${audience}`) : t('audienceOfInText', { specialty });
}
