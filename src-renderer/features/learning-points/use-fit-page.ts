import { type RefObject, useLayoutEffect, useState } from 'react';

/** Sizes of type that are tried, as shares of the usual one; the last is the smallest worth reading. */
const SCALES = [1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65];

/** Height of A4 between the print margins (0.6 and 0.75 inches) in CSS pixels, less a hair. */
const PAGE_PX = 985;

/**
 * Makes a document fit on one page of A4: with smaller type where it must be. Answers whether the
 * size is settled; what is too long even so goes on over the page rather than being cut.
 */
export function useFitPage(page: RefObject<HTMLElement | null>, isDrawn: boolean): boolean {
  const [isFit, setFit] = useState(false);
  useLayoutEffect(() => {
    if (!isDrawn) return;
    document.fonts.ready.then(() => {
      const here = page.current;
      if (here === null) return;
      for (const scale of SCALES) {
        here.style.setProperty('--sheet-scale', String(scale));
        if (here.scrollHeight <= PAGE_PX) break;
      }
      setFit(true);
    });
  }, [page, isDrawn]);
  return isFit;
}
