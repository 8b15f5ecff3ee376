import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { usePreference } from '../../app/preferences.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { TableToggle } from '../../ui/table-toggle.tsx';
import type { Report } from './use-period.ts';

/** How many radiologists were at which share of their meetings. Nobody is named here. */
export function DistributionCard({ report }: { readonly report: Report }) {
  const { t } = useTranslation('compliance');
  const [kept, keep] = usePreference('compliance.tableOnly');
  const isTable = kept === 'yes';
  const change = (next: boolean) => keep(next ? 'yes' : 'no');
  useAction({
    label: t('distribution.toggle'),
    keys: 'T',
    section: 'view',
    run: () => change(!isTable),
  });
  const bars = distributionBars(report, (band) => t(`band.${band}`));
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <Card
      title={t('distribution.title')}
      aside={<TableToggle isTable={isTable} onChange={change} />}
      footer={t('distribution.legend', { count: total })}
    >
      {isTable ? (
        <DataTable
          label={t('distribution.title')}
          rows={bars}
          rowKey={({ key }) => key}
          columns={[
            { id: 'band', header: t('distribution.band'), cell: ({ name }) => name },
            {
              id: 'people',
              header: t('distribution.people'),
              align: 'end',
              tone: 'strong',
              cell: ({ value }) => value,
            },
          ]}
        />
      ) : (
        <CardBody>
          <BarChart label={t('distribution.label')} bars={bars} />
        </CardBody>
      )}
    </Card>
  );
}

/** The bands as bars; who cannot be said stands outside them. */
export const distributionBars = (
  { distribution }: Pick<Report, 'distribution'>,
  nameOf: (band: string) => string,
) =>
  distribution.map(({ band, people }) => ({
    key: band,
    name: nameOf(band),
    value: people,
    isOutside: band === 'too_few_meetings',
  }));
