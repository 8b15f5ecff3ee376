import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { learningSentPath, sentSheetPath } from './paths.ts';
import { useSentLearning } from './use-sent.ts';

const SHOWN = 3;

/** Learning that was sent and is not read yet; nothing where all of it is. */
export function LearningSentCard() {
  const { t } = useTranslation('learning-points');
  const [, navigate] = useLocation();
  const { data } = useSentLearning();
  const unread = data?.filter(({ readOn }) => readOn === null) ?? [];
  if (unread.length === 0) return null;
  const more = unread.length - SHOWN;
  return (
    <Card title={t('sent.title')} count={unread.length}>
      <Rows label={t('sent.title')}>
        {unread.slice(0, SHOWN).map(({ meetingId, series, day, points, attended }) => (
          <Row
            key={meetingId}
            icon={<BookOpen aria-hidden="true" />}
            detail={[
              formatPlainDay(day),
              t('sent.points', { count: points }),
              ...(attended ? [] : [t('sent.notThere')]),
            ].join(' · ')}
            onOpen={() => navigate(sentSheetPath(meetingId))}
          >
            {series}
          </Row>
        ))}
        {more > 0 ? (
          <Row onOpen={() => navigate(learningSentPath)}>
            <span className="muted">{t('sent.more', { count: more })}</span>
          </Row>
        ) : null}
      </Rows>
    </Card>
  );
}
