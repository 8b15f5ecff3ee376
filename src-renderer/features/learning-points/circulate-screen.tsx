import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { BackToMeetings } from '../meetings/back-to-meetings.tsx';
import { meetingPath } from '../meetings/meeting-paths.ts';
import { type Meeting, useMeeting } from '../meetings/use-meeting.ts';
import { recipientsId, standingsOf } from './audiences.ts';
import './circulate.css';
import { CirculateView } from './circulate-view.tsx';
import { MarkSentDialog } from './mark-sent-dialog.tsx';
import { usePoints } from './use-circulation.ts';

/** A closed meeting's learning on its way: to each audience its points, in its words, on a day. */
export function CirculateScreen() {
  const { t } = useTranslation('learning-points');
  const { id = '' } = useParams();
  const { data: meeting, error, refetch } = useMeeting(id);
  if (meeting !== undefined) return <Opened key={id} meeting={meeting} />;
  return (
    <Page title={t('title')} back={<BackToMeetings to={meetingPath(id)} />}>
      {error === null ? (
        <p className="muted" role="status">
          {t('common:loading')}
        </p>
      ) : (
        <FailureState failure={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Opened({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('learning-points');
  const { id, series, day, status } = meeting;
  const isClosed = status === 'closed';
  const { data: points, error, refetch } = usePoints(id, isClosed);
  const [selectedId, setSelectedId] = useState('radiologists');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isMarking, setMarking] = useState(false);
  const standings = standingsOf(points ?? [], added);
  const standing = standings.find((one) => one.id === selectedId) ?? standings[0];
  const canMark = standing !== undefined && standing.waiting > 0;
  const mark = () => setMarking(true);
  useAction(canMark ? { label: t('markSent.open'), section: 'do', run: mark } : null);
  return (
    <Page
      title={t('title')}
      subtitle={`${series} · ${formatDay(day)}`}
      back={<BackToMeetings to={meetingPath(id)} />}
      actions={
        isClosed && points !== undefined && points.length > 0 ? (
          <Button
            variant="primary"
            icon={<Send aria-hidden="true" />}
            isDisabled={!canMark}
            onPress={mark}
          >
            {t('markSent.open')}
          </Button>
        ) : null
      }
    >
      {!isClosed ? (
        <NotClosed id={id} />
      ) : error !== null && points === undefined ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : points === undefined || standing === undefined ? (
        <p className="muted" role="status">
          {t('common:loading')}
        </p>
      ) : points.length === 0 ? (
        <EmptyState icon={<Send aria-hidden="true" />} title={t('noPoints.title')}>
          {t('noPoints.text')}
        </EmptyState>
      ) : (
        <CirculateView
          meetingId={id}
          points={points}
          standings={standings}
          standing={standing}
          onSelect={setSelectedId}
          onAddSpecialty={(specialty) => {
            setAdded((before) => [...before, specialty]);
            setSelectedId(recipientsId({ audience: 'referrers', specialty }));
          }}
        />
      )}
      {isMarking && standing !== undefined ? (
        <MarkSentDialog
          meetingId={id}
          meetingDay={day}
          standing={standing}
          onClose={() => setMarking(false)}
        />
      ) : null}
    </Page>
  );
}

function NotClosed({ id }: { readonly id: string }) {
  const { t } = useTranslation('learning-points');
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon={<Send aria-hidden="true" />}
      title={t('notClosed.title')}
      actions={<Button onPress={() => navigate(meetingPath(id))}>{t('notClosed.open')}</Button>}
    >
      {t('notClosed.text')}
    </EmptyState>
  );
}
