import { useEffect } from 'react';

/** Names the page for its foot, and tells the shell once everything, letters too, is drawn. */
export function usePrintReady(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title;
    document.fonts.ready.then(() => {
      document.documentElement.dataset.printReady = 'true';
    });
  }, [title]);
}
