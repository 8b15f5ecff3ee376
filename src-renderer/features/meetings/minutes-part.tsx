import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { formatPlainDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { AddendaCard } from './addenda-card.tsx';
import { CommentsCard } from './comments-card.tsx';
import { MinutesDocument } from './minutes-document.tsx';
import { isStaffOf, type Meeting } from './use-meeting.ts';
import './minutes.css';

/** The minutes as people read them; beside them comments while they are a draft, then addenda. */
export function MinutesPart({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { id, status, commentsUntil, closedOn } = meeting;
  const { data: minutes, error, refetch } = useQueryCall('meetings.minutes', { id });
  const isDraft = status === 'ended';
  const isOpen = isDraft && commentsUntil !== null && today <= commentsUntil;
  if (error?.code === 'not_ready') {
    return (
      <EmptyState title={t('minutes.notReady.title')}>{t('minutes.notReady.text')}</EmptyState>
    );
  }
  if (error !== null) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (minutes === undefined) {
    return (
      <p className="muted" role="status">
        {t('common:loading')}
      </p>
    );
  }
  return (
    <div className="columns">
      <div className="stack">
        {isDraft ? (
          <Notice title={t(isOpen ? 'minutes.open' : 'minutes.over')}>
            {commentsUntil === null
              ? null
              : t(isOpen ? 'minutes.openText' : 'minutes.overText', {
                  day: formatPlainDay(commentsUntil),
                })}
          </Notice>
        ) : (
          <Notice tone="good" title={t('minutes.signed')}>
            {closedOn === null ? null : t('minutes.signedText', { day: formatPlainDay(closedOn) })}
          </Notice>
        )}
        <MinutesDocument minutes={minutes} />
      </div>
      <div className="stack">
        {isDraft || meeting.comments.length > 0 || isStaffOf(meeting) ? (
          <CommentsCard meeting={meeting} />
        ) : null}
        {isDraft ? null : <AddendaCard meeting={meeting} />}
      </div>
    </div>
  );
}
