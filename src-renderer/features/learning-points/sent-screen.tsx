import { BookOpenCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { learningSentPath } from './paths.ts';
import './sent.css';
import { SentList } from './sent-list.tsx';
import { SentSheet } from './sent-sheet.tsx';
import { useSentLearning } from './use-sent.ts';

/** Learning that was sent to everybody: the list, and beside it one meeting's sheet. */
export function SentScreen() {
  const { t } = useTranslation('learning-points');
  const { id } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const { data: found, error, refetch } = useSentLearning();
  const unread = found?.filter(({ readOn }) => readOn === null).length ?? 0;
  return (
    <Page
      title={t('sent.title')}
      layout="fill"
      subtitle={
        found === undefined || found.length === 0
          ? undefined
          : unread === 0
            ? t('sent.allRead')
            : t('sent.unread', { count: unread })
      }
    >
      {error !== null && found === undefined ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : found?.length === 0 && id === undefined ? (
        <div className="sent-centre">
          <EmptyState icon={<BookOpenCheck aria-hidden="true" />} title={t('sent.emptyTitle')}>
            {t('sent.emptyText')}
          </EmptyState>
        </div>
      ) : (
        <SplitView
          listLabel={t('sent.list')}
          listPercent={34}
          list={found === undefined ? null : <SentList found={found} selectedId={id ?? null} />}
          detailLabel={t('sent.sheet')}
          detail={
            id === undefined ? undefined : <SentSheet key={id} meetingId={id} found={found} />
          }
          placeholder={
            <div className="sent-centre">
              <EmptyState icon={<BookOpenCheck aria-hidden="true" />} title={t('sent.choose')}>
                {t('sent.chooseText')}
              </EmptyState>
            </div>
          }
          backLabel={t('sent.back')}
          onBack={() => navigate(learningSentPath)}
        />
      )}
    </Page>
  );
}
