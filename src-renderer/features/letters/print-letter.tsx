import { useTranslation } from 'react-i18next';
import { usePrintContent } from '../meetings/use-print-content.ts';
import '../print/print.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import { LetterPaper, type PaperWords } from './letter-paper.tsx';
import './letters.css';

/** A letter on paper, for the hidden print window: the shell hands over its words. */
export function PrintLetter() {
  const { t } = useTranslation('letters');
  const words = usePrintContent<PaperWords>();
  // The foot of the page has the title: it must name nobody.
  usePrintReady(words === null ? null : t('letter'));
  if (words === null) return null;
  return (
    <main className="print-page print-letter">
      <LetterPaper words={words} />
    </main>
  );
}
