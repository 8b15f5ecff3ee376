import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Card, CardBody } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatDay, formatDurationOrDash } from '../../ui/format.ts';
import { meetingPath } from '../meetings/meeting-paths.ts';
import type { Mine } from './mine-screen.tsx';

/** The meetings that I was expected at, or was at, the newest first. */
export function MyMeetings({ mine }: { readonly mine: Mine }) {
  const { t } = useTranslation('compliance');
  const [, navigate] = useLocation();
  const { meetings } = mine;
  return (
    <Card title={t('meetings.title')} count={meetings.length} aside={t('meetings.aside')}>
      {meetings.length === 0 ? (
        <CardBody>
          <small>{t('meetings.none')}</small>
        </CardBody>
      ) : (
        <DataTable
          label={t('meetings.title')}
          rows={meetings}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(meetingPath(id))}
          columns={[
            { id: 'day', header: t('meetings.day'), cell: ({ day }) => formatDay(day) },
            { id: 'series', header: t('series'), cell: ({ series }) => series },
            {
              id: 'status',
              header: t('meetings.status'),
              tone: 'quiet',
              cell: ({ status }) => (status === null ? '' : t(`attendance.${status}`)),
            },
            {
              id: 'minutes',
              header: t('meetings.minutes'),
              align: 'end',
              cell: ({ minutes }) => formatDurationOrDash(minutes),
            },
            {
              id: 'counts',
              header: t('meetings.counts'),
              tone: 'small',
              cell: ({ counts }) => t(`counts.${counts}`),
            },
          ]}
        />
      )}
    </Card>
  );
}
