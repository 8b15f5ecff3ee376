import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Report } from './use-period.ts';

/** Who attended less than half or brought no case yet, by name: for chair and deputy alone. */
export function ShortCard({ short }: { readonly short: NonNullable<Report['short']> }) {
  const { t } = useTranslation('compliance');
  return (
    <Card title={t('short.title')} count={short.length} aside={t('short.aside')}>
      <CardBody>
        <p className="ink-2">{t(short.length === 0 ? 'short.nobody' : 'short.text')}</p>
      </CardBody>
      {short.length === 0 ? null : (
        <DataTable
          label={t('short.title')}
          rows={short}
          rowKey={({ personId }) => personId}
          columns={[
            { id: 'name', header: t('short.name'), cell: ({ name }) => name },
            {
              id: 'attended',
              header: t('short.attended'),
              align: 'end',
              cell: ({ attended, expected }) => t('short.of', { attended, expected }),
            },
            {
              id: 'contributed',
              header: t('short.contributed'),
              tone: 'quiet',
              cell: ({ contributed }) => t(contributed ? 'yes' : 'notYet'),
            },
          ]}
        />
      )}
    </Card>
  );
}
