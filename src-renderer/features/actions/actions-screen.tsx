import { ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SegmentedControl } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { BackToMeetings } from '../meetings/back-to-meetings.tsx';
import { useSeries } from '../meetings/use-series.ts';
import { ActionDialog } from './action-dialog.tsx';
import { actionGroups, type MeetingAction } from './action-groups.ts';
import { ActionsTable } from './actions-table.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import './actions.css';

const ALL = 'all';
type Show = 'open' | 'done';

/** Everything that meetings agreed to do: open with what is due first, or done with what shows it. */
export function ActionsScreen() {
  const { t } = useTranslation('actions');
  const today = useToday();
  const isStaff = holdsRole(useMe(), ['chair', 'deputy', 'assistant']);
  const [show, setShow] = useState<Show>('open');
  const [chosen, setChosen] = useState<string>(ALL);
  const [finishing, setFinishing] = useState<MeetingAction | null>(null);
  const [editing, setEditing] = useState<MeetingAction | 'new' | null>(null);
  const series = useSeries();
  const { data, error, refetch } = useQueryCall(
    'actions.list',
    { open: show === 'open', ...(chosen === ALL ? {} : { seriesId: chosen }) },
    { tables: ['action', 'meeting', 'series', 'series_role', 'learning_case'], keepPrevious: true },
  );
  const add = () => setEditing('new');
  useAction(isStaff ? { label: t('add'), section: 'do', run: add } : null);
  const groups = actionGroups(data ?? [], show, today);
  const mine = series.data?.filter(({ myRoles }) => myRoles.length > 0) ?? [];
  return (
    <Page
      title={t('title')}
      subtitle={t('gist')}
      back={<BackToMeetings />}
      actions={
        isStaff ? (
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={add}>
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      {error !== null ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : (
        <div className="stack">
          <div className="flow flow-wrap">
            <SegmentedControl
              label={t('show')}
              segments={(['open', 'done'] as const).map((id) => ({ id, label: t(`shows.${id}`) }))}
              value={show}
              onChange={setShow}
            />
            <Select
              label={t('meetings:filterSeries')}
              look="filter"
              options={[
                { id: ALL, label: t('meetings:allSeries') },
                ...(series.data ?? []).map(({ id, name }) => ({ id, label: name })),
              ]}
              value={chosen}
              onChange={setChosen}
            />
          </div>
          {data === undefined ? (
            <p className="muted" role="status">
              {t('common:loading')}
            </p>
          ) : groups.every(({ actions }) => actions.length === 0) ? (
            <Card>
              <EmptyState icon={<ListChecks aria-hidden="true" />} title={t(`none.${show}.title`)}>
                {t(`none.${show}.text`)}
              </EmptyState>
            </Card>
          ) : (
            groups.map(({ id, actions }) => (
              <Card key={id} title={t(`group.${id}`)} count={actions.length}>
                <ActionsTable
                  label={t(`group.${id}`)}
                  actions={actions}
                  isDone={id === 'done'}
                  onFinish={setFinishing}
                  onEdit={setEditing}
                />
              </Card>
            ))
          )}
        </div>
      )}
      {finishing === null ? null : (
        <FinishDialog action={finishing} onClose={() => setFinishing(null)} />
      )}
      {editing === null ? null : (
        <ActionDialog
          action={editing === 'new' ? null : editing}
          series={mine}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
