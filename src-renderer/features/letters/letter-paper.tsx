import type { Ref } from 'react';
import { paragraphsOf } from '../../../src-shared/rules/letters/index.ts';
import { dayOnPaper } from './letter-days.ts';

export interface PaperWords {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  readonly signature: string;
  readonly footer: string;
}

interface LetterPaperProps {
  readonly words: PaperWords;
  /** The letter without its foot, to be measured. */
  readonly flowRef?: Ref<HTMLDivElement>;
}

/** A letter as it stands on paper; its sizes follow the font size around it. */
export function LetterPaper({ words, flowRef }: LetterPaperProps) {
  const { from, date, subject, body, signature, footer } = words;
  return (
    <article className="letter-paper">
      <div ref={flowRef} className="letter-flow">
        <div className="letter-top">
          <span className="letter-from">{from}</span>
          <span>{dayOnPaper(date)}</span>
        </div>
        <p className="letter-subject">{subject}</p>
        {paragraphsOf(body).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <p key={index}>{paragraph}</p>
        ))}
        <p className="letter-signature">{signature}</p>
      </div>
      <p className="letter-footer">{footer}</p>
    </article>
  );
}
