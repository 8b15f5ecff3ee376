import { useTranslation } from 'react-i18next';
import { pixelsInside, pixelsTouched } from './boxes.ts';
import type { Mark } from './marks.ts';

/** Words for where a mark is on a frame, in its pixels: "120 × 40 px, 0 from the left, …". */
export function usePlaceOf(): (
  mark: Mark,
  frame: { readonly width: number; readonly height: number },
) => string {
  const { t } = useTranslation('pictures');
  return ({ kind, box }, { width, height }) => {
    const pixels = (kind === 'crop' ? pixelsInside : pixelsTouched)(box, width, height);
    return t('place', { ...pixels });
  };
}
