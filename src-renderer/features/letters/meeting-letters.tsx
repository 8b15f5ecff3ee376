import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { formatDay } from '../../ui/format.ts';
import { BackToMeetings } from '../meetings/back-to-meetings.tsx';
import { meetingPath } from '../meetings/meeting-paths.ts';
import { isHolderOf, isStaffOf, useMeeting } from '../meetings/use-meeting.ts';
import { LettersDesk } from './letters-desk.tsx';
import { NamesSealed } from './names-sealed.tsx';
import { useTelling } from './use-telling.ts';

/** Letters of one meeting: to everybody whose work its cases are. */
export function MeetingLetters() {
  const { t } = useTranslation('letters');
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  const isSealed =
    meeting.data !== undefined && isStaffOf(meeting.data) && !isHolderOf(meeting.data);
  const telling = useTelling({ meetingId: id }, meeting.data !== undefined && !isSealed);
  const back = <BackToMeetings to={meetingPath(id)} />;
  const failed = meeting.error === null ? telling : meeting;
  if (meeting.data !== undefined && isSealed) {
    const counts = meeting.data.agenda.map(({ toTell }) => toTell);
    return (
      <NamesSealed
        back={back}
        all={counts.reduce((sum, one) => sum + (one?.all ?? 0), 0)}
        done={counts.reduce((sum, one) => sum + (one?.dealtWith ?? 0), 0)}
      />
    );
  }
  if (meeting.data === undefined || telling.data === undefined) {
    return (
      <Page title={t('title')} back={back}>
        {failed.error === null ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <FailureState failure={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </Page>
    );
  }
  const { series, day } = meeting.data;
  return (
    <LettersDesk
      telling={telling.data}
      meetingId={id}
      about={t('aboutMeeting', { series, day: formatDay(day) })}
      back={back}
    />
  );
}
