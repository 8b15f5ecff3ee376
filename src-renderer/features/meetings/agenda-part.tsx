import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AgendaList } from './agenda-list.tsx';
import { sumMinutes } from './agenda-order.ts';
import { AgendaRead } from './agenda-read.tsx';
import { isStaffOf, type Meeting } from './use-meeting.ts';

/** What the meeting is about: to arrange while it is planned, to read afterwards. */
export function AgendaPart({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { agenda, status, minutes } = meeting;
  const isStaff = isStaffOf(meeting);
  if (isStaff && status === 'planned') return <AgendaList meeting={meeting} />;
  return (
    <Card
      title={t('tab.agenda')}
      count={agenda.length}
      aside={t('agenda.sum', {
        sum: formatDuration(sumMinutes(agenda)),
        of: formatDuration(minutes),
      })}
    >
      {agenda.length === 0 ? (
        <EmptyState title={t('agenda.empty')}>{t('agenda.emptyRead')}</EmptyState>
      ) : (
        <AgendaRead meeting={meeting} />
      )}
    </Card>
  );
}
