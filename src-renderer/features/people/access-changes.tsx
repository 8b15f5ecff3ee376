import { ArrowLeft, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatMoment } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { DIRECTORY_PATH } from './people-paths.ts';

/** Who was given or lost a role and whose keys were reset: every administrator sees the same. */
export function AccessChanges() {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const changes = useQueryCall(
    'people.accessChanges',
    {},
    { tables: ['person_role', 'person_key', 'person'] },
  );
  return (
    <Page
      title={t('accessChanges.title')}
      subtitle={t('accessChanges.text')}
      back={
        <IconButton
          label={t('backToList')}
          icon={<ArrowLeft aria-hidden="true" />}
          onPress={() => navigate(DIRECTORY_PATH)}
        />
      }
    >
      {changes.error ? (
        <FailureState failure={changes.error} onRetry={() => changes.refetch()} />
      ) : changes.data?.length === 0 ? (
        <EmptyState icon={<ShieldCheck aria-hidden="true" />} title={t('accessChanges.none')}>
          {t('accessChanges.noneText')}
        </EmptyState>
      ) : (
        <Card>
          <DataTable
            label={t('accessChanges.title')}
            rows={changes.data ?? []}
            rowKey={({ at, person, what, role }) => `${at} ${person} ${what} ${role}`}
            columns={[
              { id: 'person', header: t('person'), cell: ({ person }) => person },
              {
                id: 'what',
                header: t('accessChanges.what'),
                cell: ({ what, role }) =>
                  t(`accessChanges.${what}`, {
                    role: role === null ? '' : t(`app:role.${role}`),
                  }),
              },
              {
                id: 'by',
                header: t('accessChanges.by'),
                tone: 'quiet',
                cell: ({ by }) => by ?? t('accessChanges.nobody'),
              },
              {
                id: 'at',
                header: t('accessChanges.when'),
                align: 'end',
                tone: 'quiet',
                cell: ({ at }) => formatMoment(at),
              },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}
