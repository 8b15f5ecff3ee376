import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { RoomPicture } from './room-picture.tsx';
import { RoomVote } from './room-vote.tsx';

export type Shown = NonNullable<OutputOf<'presenter.view'>['current']>;

/** A case as far as it is revealed: what came last is large, what was there before supports it. */
export function RoomCase({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('presenter');
  const { step, clinicalInformation, question, originalOpinion, laterOpinion } = shown;
  const { reporterAdds, points, frames } = shown;
  const isOpen = step === 'request' || step === 'pictures' || step === 'question';
  return (
    <div className="room-case" data-pictures={frames.length > 0 || undefined}>
      <div className="room-words">
        <Passage label={t('information')} isLarge={isOpen} text={clinicalInformation} />
        {question === null ? null : (
          <Passage
            label={t('question')}
            isLarge={isOpen}
            tone="question"
            text={question === '' ? t('defaultQuestion') : question}
          />
        )}
        {shown.options.length === 0 ? null : (
          <RoomVote options={shown.options} isOpen={shown.voteOpen} isSmall={!isOpen} />
        )}
        {originalOpinion ? <Passage label={t('original')} text={originalOpinion} /> : null}
        {laterOpinion ? (
          <Passage
            label={t('later')}
            isLarge={step === 'later_opinion' || points.length === 0}
            tone="later"
            text={laterOpinion}
          />
        ) : null}
        {reporterAdds === null ? null : <Passage label={t('reporterAdds')} text={reporterAdds} />}
        {points.length === 0 ? null : (
          <Passage label={t('learning')} isLarge text={points.join('\n')}>
            <ul className="room-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Passage>
        )}
      </div>
      {frames.length === 0 ? null : <RoomPicture shown={shown} />}
    </div>
  );
}

/** Characters above which a passage is set smaller, so that the room can read all of it. */
const LONG = 180;
const VERY_LONG = 480;

interface PassageProps {
  readonly label: string;
  readonly text: string;
  readonly isLarge?: boolean;
  readonly tone?: 'question' | 'later';
  /** Drawn in place of the text. */
  readonly children?: ReactNode;
}

function Passage({ label, text, isLarge = false, tone, children }: PassageProps) {
  const length = text.length > VERY_LONG ? 'very-long' : text.length > LONG ? 'long' : undefined;
  return (
    <section className="room-passage" data-large={isLarge || undefined} data-length={length}>
      <h2>{label}</h2>
      {children ?? <p data-tone={tone}>{text}</p>}
    </section>
  );
}
