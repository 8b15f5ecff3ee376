import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatMoment, formatRange } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';

/** Who looked at my figures by name, and the purpose they gave. */
export function ViewingsCard() {
  const { t } = useTranslation('settings');
  const viewings = useQueryCall('people.viewingsOfMe', {}, { tables: ['named_viewing'] });
  const { data, error } = viewings;
  return (
    <Card title={t('viewings.title')} {...(data?.length ? { count: data.length } : {})}>
      {error ? (
        <FailureState failure={error} onRetry={() => viewings.refetch()} />
      ) : data === undefined ? null : data.length === 0 ? (
        <EmptyState icon={<Eye aria-hidden="true" />} title={t('viewings.none')}>
          {t('viewings.noneText')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('viewings.title')}
          rows={data}
          rowKey={({ viewedAt, viewer, what }) => `${viewedAt} ${viewer} ${what}`}
          columns={[
            { id: 'viewer', header: t('viewings.viewer'), cell: ({ viewer }) => viewer },
            {
              id: 'purpose',
              header: t('viewings.purpose'),
              cell: ({ purpose }) => <span className="settings-wrap">{purpose}</span>,
            },
            {
              id: 'period',
              header: t('viewings.period'),
              tone: 'quiet',
              cell: ({ periodFrom, periodTo }) => formatRange(periodFrom, periodTo),
            },
            {
              id: 'at',
              header: t('viewings.when'),
              align: 'end',
              tone: 'quiet',
              cell: ({ viewedAt }) => formatMoment(viewedAt),
            },
          ]}
        />
      )}
    </Card>
  );
}
