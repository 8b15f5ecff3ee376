import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { formatDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { AttendancePart } from './attendance-part.tsx';
import { BackToMeetings } from './back-to-meetings.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingSide } from './meeting-side.tsx';
import { MeetingTabs } from './meeting-tabs.tsx';
import { formatTimes } from './meeting-times.ts';
import { MinutesPart } from './minutes-part.tsx';
import { type Meeting, useMeeting } from './use-meeting.ts';
import { whereWords } from './where-words.ts';
import './meeting.css';

/** One meeting: its agenda, who was there, and its minutes, with what to do next at the head. */
export function MeetingScreen() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const { data: meeting, error, refetch } = useMeeting(id);
  if (meeting === undefined) {
    return (
      <Page title={t('meeting')} back={<BackToMeetings />}>
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
  return <Opened meeting={meeting} />;
}

function Opened({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [location] = useLocation();
  const { id, series, day, startsAt, minutes, status, reason } = meeting;
  const part = location.split('/')[3] ?? 'agenda';
  return (
    <Page
      title={series}
      subtitle={[formatDay(day), formatTimes(startsAt, minutes), whereWords(t, meeting)].join(
        ' · ',
      )}
      back={<BackToMeetings />}
      actions={<MeetingActions meeting={meeting} />}
    >
      <div className="stack">
        {status === 'postponed' || status === 'cancelled' ? (
          <Notice title={t(`off.${status}`)}>{reason}</Notice>
        ) : null}
        <MeetingTabs meeting={meeting} current={part} />
        {part === 'minutes' ? (
          <MinutesPart key={id} meeting={meeting} />
        ) : part === 'attendance' ? (
          <AttendancePart key={id} meeting={meeting} />
        ) : (
          <div className="columns">
            <AgendaPart key={id} meeting={meeting} />
            <MeetingSide meeting={meeting} />
          </div>
        )}
      </div>
    </Page>
  );
}
