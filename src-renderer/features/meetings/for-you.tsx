import { BookOpen, CalendarOff, MessageSquareText, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatDay, formatLongDay, formatPlainDay } from '../../ui/format.ts';
import { useToday } from '../learning/use-today.ts';
import { learningSheetPath, meetingPath, minutesPath } from './meeting-paths.ts';
import { formatTimes } from './meeting-times.ts';
import type { MeetingSummary } from './use-meeting.ts';
import { whereWords } from './where-words.ts';

interface ForYouProps {
  readonly next: MeetingSummary | undefined;
  readonly past: readonly MeetingSummary[];
}

/** What the person needs of meetings: the next one, drafts to comment on, learning to read. */
export function ForYou({ next, past }: ForYouProps) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const drafts = past.filter(
    ({ status, mine, commentsUntil, myRoles }) =>
      status === 'ended' &&
      (myRoles.length > 0 || (wasThere(mine) && (commentsUntil ?? today) >= today)),
  );
  return (
    <div className="stack">
      {next === undefined ? null : <NextMeeting meeting={next} />}
      {drafts.length === 0 ? null : (
        <Card title={t('drafts')} count={drafts.length}>
          <DraftRows drafts={drafts} />
        </Card>
      )}
      <Learning />
      <Elsewhere />
    </div>
  );
}

const wasThere = (mine: MeetingSummary['mine']): boolean =>
  mine === 'present' || mine === 'part' || mine === 'virtual';

function NextMeeting({ meeting }: { readonly meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { id, series, day, startsAt, minutes, cases, expected } = meeting;
  return (
    <Card title={t('next')}>
      <CardBody>
        <div className="meeting-next">
          <span className="strong">{series}</span>
          <span className="ink-2">
            {formatLongDay(day)}, {formatTimes(startsAt, minutes)}
          </span>
          <span className="ink-2">{whereWords(t, meeting)}</span>
          <span className="ink-2">
            {[t('caseCount', { count: cases }), t('expectedCount', { count: expected })].join(
              ' · ',
            )}
          </span>
        </div>
        <div>
          <Button onPress={() => navigate(meetingPath(id))}>{t('openMeeting')}</Button>
        </div>
      </CardBody>
    </Card>
  );
}

function DraftRows({ drafts }: { readonly drafts: readonly MeetingSummary[] }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  return (
    <Rows label={t('drafts')}>
      {drafts.map(({ id, series, day, commentsUntil }) => (
        <Row
          key={id}
          icon={<MessageSquareText aria-hidden="true" />}
          detail={
            commentsUntil === null
              ? formatDay(day)
              : t('commentsUntil', { day: formatPlainDay(commentsUntil) })
          }
          onOpen={() => navigate(minutesPath(id))}
        >
          {series}, {formatPlainDay(day)}
        </Row>
      ))}
    </Rows>
  );
}

function Learning() {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { data } = useQueryCall(
    'learning-points.mine',
    {},
    { tables: ['learning_point', 'learning_point_wording', 'read_mark', 'attendance', 'meeting'] },
  );
  const unread = data?.filter(({ readOn }) => readOn === null) ?? [];
  if (data === undefined) return null;
  return (
    <Card title={t('learning.title')} count={unread.length}>
      {unread.length === 0 ? (
        <CardBody>
          <small>{t(data.length === 0 ? 'learning.none' : 'learning.allRead')}</small>
        </CardBody>
      ) : (
        <Rows label={t('learning.title')}>
          {unread.map(({ meetingId, series, day, points, attended }) => (
            <Row
              key={meetingId}
              icon={<BookOpen aria-hidden="true" />}
              detail={[
                t('learning.points', { count: points }),
                ...(attended ? [] : [t('learning.notThere')]),
              ].join(' · ')}
              onOpen={() => navigate(learningSheetPath(meetingId))}
            >
              {series}, {formatPlainDay(day)}
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}

/** What is set once: long absences by anybody, series by those who look after them. */
function Elsewhere() {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const setsSeries = holdsRole(useMe(), ['chair', 'deputy', 'assistant', 'administrator']);
  return (
    <Card title={t('setUp')}>
      <Rows label={t('setUp')}>
        {setsSeries ? (
          <Row
            icon={<Settings2 aria-hidden="true" />}
            detail={t('series:gist')}
            onOpen={() => navigate('/series')}
          >
            {t('series:title')}
          </Row>
        ) : null}
        <Row
          icon={<CalendarOff aria-hidden="true" />}
          detail={t('series:absence.gist')}
          onOpen={() => navigate('/absences')}
        >
          {t('series:absence.title')}
        </Row>
      </Rows>
    </Card>
  );
}
