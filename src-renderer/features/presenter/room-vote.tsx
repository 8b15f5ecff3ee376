import { useTranslation } from 'react-i18next';
import type { Shown } from './room-case.tsx';

interface RoomVoteProps {
  readonly options: Shown['options'];
  readonly isOpen: boolean;
  readonly isSmall: boolean;
}

/** A show of hands: the options by letter, and the hands once the vote is closed. */
export function RoomVote({ options, isOpen, isSmall }: RoomVoteProps) {
  const { t } = useTranslation('presenter');
  return (
    <section className="room-vote" data-small={isSmall || undefined} aria-label={t('vote')}>
      <ol>
        {options.map(({ option, count }, index) => (
          <li key={option}>
            <span className="room-letter" aria-hidden="true">
              {String.fromCodePoint(65 + index)}
            </span>
            <span className="room-option">{option}</span>
            {count === null ? null : (
              <span className="room-count">
                {count}
                <span className="visually-hidden"> {t('hands', { count })}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {isOpen ? <p>{t('handsUp')}</p> : null}
    </section>
  );
}
