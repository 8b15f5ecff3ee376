import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../print/print.css';
import { usePrintContent } from '../meetings/use-print-content.ts';
import { usePrintReady } from '../print/use-print-ready.ts';
import { type Sheet, SheetDocument } from './sheet-document.tsx';
import { useFitPage } from './use-fit-page.ts';

/** A learning sheet on paper, for the hidden print window: one page. */
export function PrintSheet() {
  const { t } = useTranslation('learning-points');
  const page = useRef<HTMLElement>(null);
  const sheet = usePrintContent<Sheet>();
  const isFit = useFitPage(page, sheet !== null);
  usePrintReady(isFit && sheet !== null ? `${t('sheet.title')}, ${sheet.series}` : null);
  if (sheet === null) return null;
  return (
    <main ref={page} className="print-page learning-sheet" data-paper data-print>
      <SheetDocument sheet={sheet} />
    </main>
  );
}
