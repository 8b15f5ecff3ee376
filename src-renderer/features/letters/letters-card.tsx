import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { myLettersPath } from './letters-paths.ts';
import { isUnread, useMyLetters } from './use-my-letters.ts';

/** Letters that wait to be read. It says no more than that: somebody may look over a shoulder. */
export function LettersCard() {
  const { t } = useTranslation('letters');
  const [, navigate] = useLocation();
  const unread = useMyLetters().data?.filter(isUnread) ?? [];
  if (unread.length === 0) return null;
  return (
    <Card title={t('mine.cardTitle')} count={unread.length}>
      <Rows label={t('mine.cardTitle')}>
        {unread.map(({ id, series, date }) => (
          <Row
            key={id}
            icon={<Mail aria-hidden="true" />}
            detail={t('mine.cardDetail', { day: formatPlainDay(date) })}
            onOpen={() => navigate(myLettersPath)}
          >
            {t('mine.cardRow', { series })}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
