import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { greetingOf } from '../../../src-shared/rules/letters/index.ts';
import { formatDayMonth } from './letter-days.ts';
import { LetterPaper, type PaperWords } from './letter-paper.tsx';
import type { Addressee } from './telling.ts';

/** Height of a page's inside and of the foot, in the letter's own em: as letters.css has them. */
const PAGE_EM = 60.2;
const FOOT_EM = 4.4;

interface LetterPreviewProps {
  readonly words: PaperWords & { readonly to: string };
  readonly person: Addressee;
}

/** The letter on A4, following every key. */
export function LetterPreview({ words, person }: LetterPreviewProps) {
  const { t } = useTranslation('letters');
  const flow = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useEffect(() => {
    const element = flow.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setPages(Math.max(1, Math.ceil((element.offsetHeight / em + FOOT_EM) / PAGE_EM)));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const { inDirectory, state, toldBy, toldOn } = person;
  const isGiven = state === 'told' && toldBy === 'addendum' && toldOn !== null;
  return (
    <section className="letters-print" aria-label={t('preview.title')}>
      <div className="letters-print-head">
        <h2 className="grow">{t('preview.title')}</h2>
        <small>{t('preview.pages', { count: pages })}</small>
      </div>
      <div className="letters-sheet" style={{ '--pages': pages } as CSSProperties}>
        <LetterPaper words={words} flowRef={flow} />
      </div>
      <small>
        {!inDirectory
          ? t('preview.notInDirectory')
          : isGiven
            ? t('preview.given', { day: formatDayMonth(toldOn) })
            : t('preview.waits', { name: greetingOf(words.to, inDirectory) })}
      </small>
    </section>
  );
}
