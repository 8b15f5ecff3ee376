import { Pencil, Plus, Scale, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import './job-plans.css';
import { JobPlanTabs } from './job-plan-tabs.tsx';
import { PolicyDialog } from './policy-dialog.tsx';

export type Policy = OutputOf<'job-plans.policies'>[number];

/** The department's own record of how much learning time it means to give. */
export function PolicyScreen() {
  const { t } = useTranslation('job-plans');
  const mayChange = holdsRole(useMe(), ['manager', 'administrator']);
  const [editing, setEditing] = useState<Policy | 'new' | null>(null);
  const policies = useQueryCall('job-plans.policies', {}, { tables: ['learning_policy'] });
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setEditing('new')}>
      {t('policy.add')}
    </Button>
  );
  return (
    <Page
      title={t('policy.title')}
      subtitle={t('policy.subtitle')}
      actions={mayChange ? add : undefined}
    >
      <JobPlanTabs />
      {policies.error ? (
        <FailureState failure={policies.error} onRetry={policies.refetch} />
      ) : policies.data === undefined ? null : policies.data.length === 0 ? (
        <EmptyState icon={<Scale aria-hidden="true" />} title={t('policy.emptyTitle')}>
          {t('policy.emptyText')}
        </EmptyState>
      ) : (
        <div className="stack">
          <Notice>{t('policy.noNational')}</Notice>
          <PolicyTable policies={policies.data} {...(mayChange ? { onEdit: setEditing } : {})} />
        </div>
      )}
      {editing === null ? null : (
        <PolicyDialog
          policy={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

interface PolicyTableProps {
  readonly policies: readonly Policy[];
  /** Without it the table is for reading. */
  readonly onEdit?: (policy: Policy) => void;
}

function PolicyTable({ policies, onEdit }: PolicyTableProps) {
  const { t } = useTranslation('job-plans');
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('job-plans.removePolicy');
  const remove = async ({ id }: Policy) => {
    const result = await command.run({ id });
    if (result.ok) showDone(t('policy.removed'));
  };
  const isDue = ({ reviewOn }: Policy) => reviewOn !== null && reviewOn <= today;
  return (
    <>
      <FailureNotice failure={command.failure} />
      <Card title={t('policy.table')} aside={t('policy.tableAside')}>
        <div className="job-plan-scroll">
          <DataTable
            label={t('policy.table')}
            rows={policies}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'who',
                header: t('policy.who'),
                cell: ({ staffGroup }) => staffGroup ?? t('policy.everybody'),
              },
              {
                id: 'time',
                header: t('policy.time'),
                align: 'end',
                tone: 'strong',
                cell: ({ minutesPerMonth }) => formatDuration(minutesPerMonth),
              },
              {
                id: 'scale',
                header: t('policy.scale'),
                tone: 'quiet',
                cell: ({ scaledByWte }) => t(scaledByWte ? 'policy.byWte' : 'policy.byPerson'),
              },
              {
                id: 'from',
                header: t('policy.holds'),
                tone: 'quiet',
                cell: ({ from, to }) =>
                  to === null
                    ? t('policy.fromOn', { day: formatPlainDay(from) })
                    : `${formatPlainDay(from)} – ${formatPlainDay(to)}`,
              },
              {
                id: 'agreedBy',
                header: t('policy.agreedBy'),
                tone: 'quiet',
                cell: ({ agreedBy }) => agreedBy,
              },
              {
                id: 'review',
                header: t('policy.review'),
                tone: 'small',
                cell: (policy) =>
                  policy.reviewOn === null
                    ? '–'
                    : t(isDue(policy) ? 'policy.reviewDue' : 'policy.reviewOn', {
                        day: formatPlainDay(policy.reviewOn),
                      }),
              },
              ...(onEdit === undefined
                ? []
                : [
                    {
                      id: 'actions',
                      header: t('policy.actions'),
                      hideHeader: true,
                      align: 'end' as const,
                      cell: (policy: Policy) => (
                        <>
                          <IconButton
                            size="s"
                            label={t('policy.edit')}
                            icon={<Pencil aria-hidden="true" />}
                            onPress={() => onEdit(policy)}
                          />
                          <IconButton
                            size="s"
                            label={t('policy.remove')}
                            icon={<Trash2 aria-hidden="true" />}
                            onPress={() => remove(policy)}
                          />
                        </>
                      ),
                    },
                  ]),
            ]}
          />
        </div>
      </Card>
    </>
  );
}
